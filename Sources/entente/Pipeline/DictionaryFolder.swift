import Claims
import Foundation

/// A folder of dictionaries on disk.
struct DictionaryFolder {
    let path: String
    /// The names of the `.tsv` files, sorted.
    let tableNames: [String]
    /// `relations.yaml`, where the folder has one.
    let patterns: [PatternFile]

    /// Looks into the folder and reads its patterns.
    init(path: String) throws {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            throw Failure(
                .noInput, "no dictionaries in \(path): \(Console.reason(error))")
        }
        self.path = path
        tableNames = names.filter { $0.hasSuffix(".tsv") }
        patterns = try names.filter { $0 == "relations.yaml" }.map { name in
            let bytes = try Self.bytes("\(path)/\(name)")
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Failure(.badData, "\(path)/\(name): not UTF-8")
            }
            return PatternFile(name: "\(path)/\(name)", text: text)
        }
        guard !tableNames.isEmpty || !patterns.isEmpty else {
            throw Failure(
                .noInput, "no dictionaries in \(path): found no .tsv file and no relations.yaml")
        }
    }

    /// The dictionaries that come with the program: `$ENTENTE_DICT`, else `../share/entente/dict`
    /// beside the executable, else `dict` of the checkout the executable lies in.
    static func standard() throws -> DictionaryFolder {
        if let named = ProcessInfo.processInfo.environment["ENTENTE_DICT"] {
            return try DictionaryFolder(path: named)
        }
        let executable = URL(fileURLWithPath: CommandLine.arguments.first ?? "entente")
        let program = (Bundle.main.executableURL ?? executable).resolvingSymlinksInPath()
        var folder = program.deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appending(path: "share/entente/dict")
        if isFolder(installed) { return try DictionaryFolder(path: installed.path) }
        while folder.path != "/" {
            let checkout = folder.appending(path: "dict")
            if isFolder(checkout),
                FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
            {
                return try DictionaryFolder(path: checkout.path)
            }
            folder.deleteLastPathComponent()
        }
        throw Failure(
            .noInput,
            "no dictionaries: looked in $ENTENTE_DICT, \(installed.path) and the checkout of "
                + program.path)
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isDirectory: ObjCBool = false
        // Foundation fills a variable of our own; nothing is kept.
        let exists = unsafe FileManager.default.fileExists(
            atPath: url.path, isDirectory: &isDirectory)
        return exists && isDirectory.boolValue
    }

    /// The content of a file of a folder.
    static func bytes(_ path: String) throws -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Failure(.noInput, "cannot read \(path): \(Console.reason(error))")
        }
    }
}
