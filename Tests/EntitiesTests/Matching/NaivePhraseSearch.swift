@testable import Entities

/// What a hit is, without any index: every name tried at every word.
struct NaivePhraseSearch {
    private let names: [(written: String, words: [NaiveWord])]

    init(_ names: [String]) { self.names = names.map { ($0, NaiveWord.all(in: $0)) } }

    /// Every place where a name stands, by first word, shorter before longer, then in the order of
    /// the names.
    func hits(in text: String) -> [Hit] {
        let words = NaiveWord.all(in: text)
        let bytes = Array(text.utf8)
        var hits: [Hit] = []
        for first in words.indices {
            var found: [Hit] = []
            for (number, name) in names.enumerated() {
                let range = first..<first + name.words.count
                guard !range.isEmpty, range.upperBound <= words.count,
                    Self.stands(name.words, in: words, at: first)
                else { continue }
                var end = words[range.upperBound - 1].range.upperBound
                if let sign = name.written.utf8.last, ".+".utf8.contains(sign) {
                    guard end < bytes.count, bytes[end] == sign else { continue }
                    end += 1
                }
                if Self.isAddress(bytes[end...]) { continue }
                found.append(Hit(phrase: UInt32(number), words: range, end: end))
            }
            hits += found.sorted {
                ($0.words.upperBound, $0.phrase) < ($1.words.upperBound, $1.phrase)
            }
        }
        return hits
    }

    private static func stands(
        _ name: [NaiveWord], in words: [NaiveWord], at first: Int
    ) -> Bool {
        for (k, word) in name.enumerated() {
            let found = words[first + k]
            guard word.admits(found, isAlone: name.count == 1),
                k == 0 || word.admitsGap(of: found, behind: words[first + k - 1])
            else { return false }
        }
        return true
    }

    /// A point and a small letter go on as addresses do: nord.org.
    private static func isAddress(_ rest: ArraySlice<UInt8>) -> Bool {
        let next = rest.dropFirst().first ?? 0
        return rest.first == UInt8(ascii: ".")
            && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next)
    }
}
