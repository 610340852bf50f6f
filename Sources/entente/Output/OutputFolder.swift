import Foundation

/// A folder that is written whole or not at all.
struct OutputFolder {
    let path: String

    /// Sees that there is nothing yet where the folder is to be, before any work is done for it.
    func checkIsNew() throws {
        let content = try? FileManager.default.contentsOfDirectory(atPath: path)
        guard content?.isEmpty ?? !FileManager.default.fileExists(atPath: path) else {
            throw Failure(
                .usage, "\(path) is there already; allowed: a new folder, or an empty one")
        }
    }

    /// Writes files into a folder beside this one, then gives it its name.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws {
        let target = URL(fileURLWithPath: path).standardizedFileURL.path
        let part = "\(target).\(getpid()).part"
        let paths = files.map { "\(part)/\($0.name)" }
        for place in [part] + paths { Interruption.register(temporaryFile: place) }
        defer {
            try? FileManager.default.removeItem(atPath: part)
            for place in [part] + paths { Interruption.forget(temporaryFile: place) }
        }
        do {
            try FileManager.default.createDirectory(
                atPath: part, withIntermediateDirectories: true)
        } catch {
            throw Failure(.inputOutput, "cannot write \(path): \(Console.reason(error))")
        }
        for (file, place) in zip(files, paths) {
            try OutputFile(path: place).write(file.bytes)
        }
        // C reads the paths and keeps nothing.
        guard unsafe rename(part, target) == 0 else {
            let error = NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
            throw Failure(.inputOutput, "cannot write \(path): \(Console.reason(error))")
        }
    }
}
