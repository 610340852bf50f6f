import Foundation
import Knowledge

/// A file in memory, page by page as it is looked at.
struct MappedFile {
    let bytes: ByteStorage
    let mark: FileMark

    /// Maps a file that nobody cuts off in place; nil if there is none or it cannot be mapped.
    init?(path: String) {
        // C reads the path and keeps nothing.
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard let mark = FileMark(ofOpenFile: file), mark.size > 0 else { return nil }
        let size = Int(mark.size)
        // The mapping lives until the storage gives it back; where the file is found shorter when
        // it is read, the system ends the program.
        let start = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0)
        guard let start = unsafe start, unsafe start != MAP_FAILED else { return nil }
        nonisolated(unsafe) let mapping = unsafe start
        bytes = unsafe ByteStorage(adopting: start, count: size) {
            _ = unsafe munmap(mapping, size)
        }
        self.mark = mark
    }
}
