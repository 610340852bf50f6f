import Corpus
import Foundation
import Graph
import Knowledge

/// Whether the files from which claims were read still have the sentences that are quoted.
///
/// Each file is read once, as `build` reads it, and kept as long as the check.
struct SourceCheck {
    /// What a file says today of a sentence that was read from it.
    enum Finding: Equatable {
        /// The article has it at the same place.
        case there
        /// It stands elsewhere, as code points of its article.
        case moved(Range<Int>)
        /// The words are part of a longer sentence now, which may say something else.
        case embedded(Range<Int>)
        /// No article of the file has it.
        case gone
        /// The file cannot be read.
        case unreadable(String)
    }

    private var files: [String: Result<[Text], Failure>] = [:]

    /// An article as the file has it today.
    fileprivate struct Text {
        let id: ContentHash
        let scalars: [Unicode.Scalar]
        /// The sentences, as code points; empty for a table, whose lines are no sentences.
        let sentences: [Range<Int>]
    }

    /// Looks for the sentence of a claim in the file of its article.
    mutating func finding(for claim: ClaimEvidence) -> Finding {
        let path = claim.article.source.path
        let articles: [Text]
        switch files[path] ?? Result(catching: { try texts(of: path, claim) }).asFailure {
        case .success(let texts):
            files[path] = .success(texts)
            articles = texts
        case .failure(let failure):
            files[path] = .failure(failure)
            return .unreadable(failure.message)
        }
        let (quote, range) = (Array(claim.quote.text.unicodeScalars), claim.quote.range)
        // The article itself first, then what stands at its place, then anything in the file.
        let candidates =
            articles.filter { $0.id == claim.article.id }
            + articles.filter { $0.id != claim.article.id }
        // An article that has not changed says what it said.
        if candidates.contains(where: { $0.id == claim.article.id && $0.has(quote, at: range) }) {
            return .there
        }
        if candidates.contains(where: { $0.tells(quote, at: range) }) { return .there }
        var embedded: Range<Int>?
        for text in candidates {
            let places = text.places(of: quote)
            if let place = places.first(where: { text.tells(quote, at: $0) }) {
                return .moved(place)
            }
            embedded = embedded ?? places.first
        }
        return embedded.map { .embedded($0) } ?? .gone
    }

    private func texts(of path: String, _ claim: ClaimEvidence) throws -> [Text] {
        try CorpusFile.rethrowing {
            var texts: [Text] = []
            if claim.rule.hasPrefix("table.") {
                texts.append(Text(try Self.lines(of: path)))
            } else {
                for input in try CorpusInputs.expand([path]) {
                    try CorpusReader().read(
                        input, document: { texts.append(Text($0)) }, skipped: { _ in })
                }
            }
            return texts
        }
    }

    /// A table as `import` keeps it: its lines, each with a line end.
    private static func lines(of path: String) throws -> [UInt8] {
        var records = try RecordLines(path: path)
        var text: [UInt8] = []
        while let line = try records.next() {
            text += line.text ?? []
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }
}

extension SourceCheck.Text {
    fileprivate init(_ text: [UInt8]) {
        id = ContentHash(hashing: text)
        scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        sentences = []
    }

    fileprivate init(_ document: Document) {
        let offsets = CodePointOffsets(document.text)
        id = document.id
        scalars = Array(String(decoding: document.text, as: UTF8.self).unicodeScalars)
        let dateline = document.dateline.map { offsets.codePoints($0) }
        sentences = document.sentences.map { sentence in
            let range = offsets.codePoints(sentence.range)
            guard let dateline, range.contains(dateline.upperBound) else { return range }
            return dateline.upperBound..<range.upperBound
        }
    }

    fileprivate func has(_ quote: [Unicode.Scalar], at range: Range<Int>) -> Bool {
        0 <= range.lowerBound && range.upperBound <= scalars.count
            && scalars[range].elementsEqual(quote)
    }

    /// Whether it has a quote at a place, with no more than spaces and a dateline beside it in the
    /// sentences there.
    fileprivate func tells(_ quote: [Unicode.Scalar], at range: Range<Int>) -> Bool {
        guard has(quote, at: range) else { return false }
        let around = sentences.filter { $0.overlaps(range) }
        guard let first = around.first?.lowerBound, let last = around.last?.upperBound else {
            return true
        }
        let beside = [
            min(first, range.lowerBound)..<range.lowerBound,
            range.upperBound..<max(last, range.upperBound),
        ]
        return beside.allSatisfy { scalars[$0].allSatisfy(\.properties.isWhitespace) }
    }

    /// Where a quote stands. O(n · m) at worst, O(n) for ordinary text.
    fileprivate func places(of quote: [Unicode.Scalar]) -> [Range<Int>] {
        guard let first = quote.first, quote.count <= scalars.count else { return [] }
        return (0...(scalars.count - quote.count))
            .filter { scalars[$0] == first && has(quote, at: $0..<($0 + quote.count)) }
            .map { $0..<($0 + quote.count) }
    }
}

extension Result where Failure == any Error {
    /// With the one error that reading files ends with.
    fileprivate var asFailure: Result<Success, entente.Failure> {
        mapError { ($0 as? entente.Failure) ?? entente.Failure(.inputOutput, "\($0)") }
    }
}
