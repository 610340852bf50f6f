import Export
import Foundation
import Knowledge

/// Whether a folder of evidence is as it was written: every file has its hash, none is missing or
/// new, and every quotation stands in its article at its place.
struct DossierCheck {
    private(set) var problems: [String] = []
    private(set) var claims = 0
    private(set) var articles = 0
    private let folder: URL

    /// Reads the folder; one that is not there is a failure.
    init(_ path: String) throws {
        folder = URL(filePath: path)
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            throw Failure(.noInput, "cannot read \(path): \(Console.reason(error))")
        }
        checkSums(of: names)
        checkClaims()
    }

    private mutating func checkSums(of names: [String]) {
        guard let sums = text(of: DossierFiles.sumsName) else {
            return problems.append("\(DossierFiles.sumsName) is missing or no text")
        }
        var expected: [String: Substring] = [:]
        for line in sums.split(separator: "\n") {
            let parts = line.split(separator: "  ", maxSplits: 1)
            guard parts.count == 2 else {
                problems.append("\(DossierFiles.sumsName): no hash and name in “\(line)”")
                continue
            }
            expected[String(parts[1])] = parts[0]
        }
        for name in Set(names).union(expected.keys).sorted() where name != DossierFiles.sumsName {
            guard let sum = expected[name] else {
                problems.append("\(name) was added")
                continue
            }
            guard let bytes = bytes(of: name) else {
                problems.append("\(name) is missing")
                continue
            }
            if ContentHash(hashing: bytes).hex != sum { problems.append("\(name) was changed") }
        }
    }

    private mutating func checkClaims() {
        guard let bytes = bytes(of: DossierFiles.claimsName) else { return }
        let index: Index
        do {
            index = try JSONDecoder().decode(Index.self, from: Data(bytes))
        } catch {
            return problems.append("\(DossierFiles.claimsName) is no list of claims")
        }
        claims = index.claims.count
        articles = index.articles.count
        var texts: [String: [Unicode.Scalar]] = [:]
        for article in index.articles {
            guard let bytes = self.bytes(of: article.file) else { continue }
            if ContentHash(hashing: bytes).hex != article.id {
                problems.append("\(article.file) is not the article \(article.id)")
            }
            texts[article.id] = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        }
        for claim in index.claims {
            guard let text = texts[claim.article], claim.quote.stands(in: text) else {
                problems.append("claim \(claim.id): its article does not have the quoted words")
                continue
            }
        }
    }

    private func bytes(of name: String) -> [UInt8]? {
        // A name from the folder's own lists must not lead out of it.
        guard !name.contains("/") else { return nil }
        return (try? Data(contentsOf: folder.appending(path: name))).map(Array.init)
    }

    private func text(of name: String) -> String? {
        bytes(of: name).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// What is read of `claims.json`.
    private struct Index: Decodable {
        let claims: [Claim]
        let articles: [Article]

        struct Claim: Decodable {
            let id: String
            let quote: Quote
            let article: String
        }

        struct Quote: Decodable {
            let text: String
            let start: Int
            let end: Int

            func stands(in article: [Unicode.Scalar]) -> Bool {
                guard 0 <= start, start <= end, end <= article.count else { return false }
                return article[start..<end].elementsEqual(text.unicodeScalars)
            }
        }

        struct Article: Decodable {
            let id: String
            let file: String
        }
    }
}
