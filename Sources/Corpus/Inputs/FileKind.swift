import Foundation

/// What a path leads to.
enum FileKind {
    case file, directory, missing

    /// The kind of what a path leads to, over symbolic links. Pipes and devices are files.
    init(at path: String) {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: target)[.type]
        switch type as? FileAttributeType {
        case .typeDirectory: self = .directory
        case nil: self = .missing
        default: self = .file
        }
    }

    /// Whether the path itself is a symbolic link.
    static func isLink(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
        return type as? FileAttributeType == .typeSymbolicLink
    }
}
