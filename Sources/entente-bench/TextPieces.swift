import Foundation

/// A corpus as texts in memory.
struct TextPieces {
    let texts: [[UInt8]]

    /// The titles and texts of JSON Lines, else a plain text in pieces that end with a line.
    init(reading path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        if path.hasSuffix(".jsonl") {
            let decoder = JSONDecoder()
            texts = try data.split(separator: UInt8(ascii: "\n")).map { line in
                let article = try decoder.decode(Article.self, from: line)
                return Array("\(article.title ?? "")\n\n\(article.text)".utf8)
            }
        } else {
            texts = Self.pieces(of: [UInt8](data))
        }
    }

    /// Bytes of all texts.
    var byteCount: Int { texts.reduce(0) { $0 + $1.count } }

    private struct Article: Decodable {
        let title: String?
        let text: String
    }

    /// No name goes across a blank line, so nothing is lost between pieces.
    private static func pieces(of bytes: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            var end = min(start + 8_000, bytes.count)
            while end < bytes.count, !isBlankLine(bytes, before: end) { end += 1 }
            pieces.append(Array(bytes[start..<end]))
            start = end
        }
        return pieces
    }

    private static func isBlankLine(_ bytes: [UInt8], before end: Int) -> Bool {
        bytes[end - 1] == UInt8(ascii: "\n") && bytes[end - 2] == UInt8(ascii: "\n")
    }
}
