import Entities
import Foundation

/// A corpus as texts in memory.
struct TextPieces {
    let texts: [[UInt8]]

    /// The titles and texts of JSON Lines, else a plain text in pieces that end with a line.
    ///
    /// Ill-formed UTF-8 becomes U+FFFD, as everywhere in Entente.
    init(reading path: String) throws {
        let bytes = try Self.bytes(of: path)
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        if path.hasSuffix(".jsonl") {
            texts = try Self.articles(of: text, in: path)
        } else {
            texts = Self.pieces(of: text)
        }
    }

    /// The bytes of a file.
    static func bytes(of path: String) throws -> [UInt8] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
            throw BenchError.unreadable(path)
        }
        return [UInt8](data)
    }

    /// Prints every match of a table on a line of its own.
    func printMatches(of table: LiteralTable) throws {
        for text in texts {
            var lines: [UInt8] = []
            for match in table.matches(in: text) {
                lines += text[match.range]
                lines.append(UInt8(ascii: "\n"))
            }
            try FileHandle.standardOutput.write(contentsOf: lines)
        }
    }

    /// Bytes of all texts.
    var byteCount: Int { texts.reduce(0) { $0 + $1.count } }

    private struct Article: Decodable {
        let title: String?
        let text: String
    }

    private static func articles(of bytes: [UInt8], in path: String) throws -> [[UInt8]] {
        let decoder = JSONDecoder()
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return try lines.enumerated().filter { !$0.element.isEmpty }.map { number, line in
            guard let article = try? decoder.decode(Article.self, from: Data(line)) else {
                throw BenchError.noArticle(file: path, line: number + 1)
            }
            return Array("\(article.title ?? "")\n\n\(article.text)".utf8)
        }
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
