import Foundation

/// A file that is written beside another one and takes its place when it is whole; one that does
/// not is removed, also when a signal ends the program.
final class TemporaryFile {
    /// Where it is being written.
    let path: String
    private let target: String

    /// An empty file in the folder of `target`.
    init(for target: String) throws {
        // Over a symbolic link: the link stays and the file it leads to is replaced.
        self.target = URL(fileURLWithPath: target).resolvingSymlinksInPath().path
        path = "\(self.target).\(getpid()).part"
        Interruption.register(temporaryFile: path)
        // Here and below C reads a path and keeps nothing.
        let file = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
        guard file >= 0 else {
            Interruption.forget(temporaryFile: path)
            throw Failure(.inputOutput, "cannot write \(target): \(Self.lastReason)")
        }
        close(file)
    }

    deinit {
        unsafe unlink(path)
        Interruption.forget(temporaryFile: path)
    }

    /// Puts the file in its place, in one step that no failure can halve.
    func takePlace() throws {
        let file = unsafe open(path, O_RDWR | O_CLOEXEC)
        defer { close(file) }
        guard file >= 0, fsync(file) == 0, unsafe rename(path, target) == 0 else {
            throw Failure(.inputOutput, "cannot write \(target): \(Self.lastReason)")
        }
    }

    private static var lastReason: String {
        Console.reason(NSError(domain: NSPOSIXErrorDomain, code: Int(errno)))
    }
}
