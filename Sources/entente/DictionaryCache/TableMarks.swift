import Foundation
import Knowledge

/// What the cache remembers of some tables: their marks, what they amounted to, and which compiled
/// file was found whole. So that neither they nor the file need be read again.
struct TableMarks: Equatable {
    /// By table, in overlay order.
    let tables: [FileMark]
    /// SHA-256 of their names and content.
    let hash: ContentHash
    /// The compiled file when all its bytes were last compared with their sums, and the session of
    /// the system since which they cannot have been lost; nil if they never were.
    var verified: Verified?

    /// A compiled file found whole.
    struct Verified: Equatable {
        let file: FileMark
        let session: String
    }

    init(tables: [FileMark], hash: ContentHash, verified: Verified?) {
        self.tables = tables
        self.hash = hash
        self.verified = verified
    }

    /// Names the current session of the system: what was written before a power cut may not have
    /// reached the disk.
    static let session: String = {
        let path = "/proc/sys/kernel/random/boot_id"
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }()
}

extension TableMarks {
    private static let title = "entente tables 1"

    /// Reads what `text` gives; nil for anything else.
    init?(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.popLast() == "", let sum = lines.popLast(),
            sum == Self.sum(of: lines), lines.count >= 3, lines[0] == Self.title,
            let hash = ContentHash(hex: lines[1])
        else { return nil }
        let fields = lines[2].split(separator: "\t", maxSplits: 1).map(String.init)
        if fields.count == 2, let file = FileMark(fields[1]) {
            verified = Verified(file: file, session: fields[0])
        }
        self.hash = hash
        tables = lines.dropFirst(3).compactMap { FileMark($0) }
        guard tables.count == lines.count - 3 else { return nil }
    }

    /// A line for each mark, and their sum.
    var text: String {
        let verified = verified.map { "\($0.session)\t\($0.file)" } ?? "-"
        let lines = [Self.title, hash.hex, verified] + tables.map(\.description)
        return (lines + [Self.sum(of: lines), ""]).joined(separator: "\n")
    }

    private static func sum(of lines: [String]) -> String {
        String(ContentHash(hashing: lines.joined(separator: "\n").utf8).hex.prefix(16))
    }
}
