import Foundation

/// Articles in a file of lines as `extract` prints them.
public enum ExtractLines {
    /// The articles of a file, in order. Blank lines and end lines are passed over.
    public static func articles(inFile path: String) throws(EvaluationError) -> [SystemArticle] {
        try articles(in: Data(ofFileAt: path), name: path)
    }

    /// The articles of lines that came from a place of that name.
    static func articles(in data: Data, name: String) throws(EvaluationError) -> [SystemArticle] {
        let decoder = JSONDecoder()
        var articles: [SystemArticle] = []
        let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            do {
                let entry = try decoder.decode(Line.self, from: line)
                if let article = entry.article { articles.append(article) }
            } catch {
                throw EvaluationError(decoding: "\(name):\(index + 1)", of: line, error)
            }
        }
        return articles
    }

    /// An article, or a line that ends a stream.
    private struct Line: Decodable {
        let article: SystemArticle?

        private enum Key: String, CodingKey { case type }

        init(from decoder: any Decoder) throws {
            let type = try decoder.container(keyedBy: Key.self)
                .decodeIfPresent(String.self, forKey: .type)
            article = type == "end" ? nil : try SystemArticle(from: decoder)
        }
    }
}
