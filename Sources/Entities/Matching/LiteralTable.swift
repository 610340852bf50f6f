/// Finds phrases in texts exactly as they are written: no folding, no case rules, the same bytes.
///
/// It is what `grep -owF` finds, and the yardstick for what the rules of `PhraseTable` cost: the
/// same words, the same trie, another comparison.
package struct LiteralTable: Sendable {
    private let trie: PhraseTrie
    /// All phrases, one behind the other.
    private let bytes: [UInt8]
    private let phrases: [StoredPhrase]

    /// Where a phrase stands in `bytes`, and how many of them stand before its first word.
    private struct StoredPhrase: BitwiseCopyable, Sendable {
        let start: UInt32
        let count: UInt32
        let lead: UInt32
    }

    /// Prepares the search for names that have at least one word; others are never found.
    package init(_ names: some Sequence<some Collection<UInt8>>) {
        let list = PhraseList(names)
        let cut = PhraseWords(list, joiningCo: false)
        bytes = list.text
        phrases = (0..<list.count).map { number in
            let range = list.range(of: number)
            let first = cut.ranges[number].first.map { Int(cut.words[$0].start) }
            return StoredPhrase(
                start: UInt32(range.lowerBound), count: UInt32(range.count),
                lead: UInt32((first ?? range.lowerBound) - range.lowerBound))
        }
        trie = PhraseTrie(
            words: cut.words.words.map(\.hash), ranges: cut.ranges,
            respellings: Respellings(of: [])
        ) { number in cut.words[cut.ranges[number].lowerBound].isSmall }
    }

    /// Byte ranges, leftmost and longest, none overlapping another, with the number of the phrase.
    package func matches(in text: [UInt8]) -> [(range: Range<Int>, phrase: Int)] {
        let words = Words(text, joiningCo: false)
        var matches: [(range: Range<Int>, phrase: Int)] = []
        var end = 0
        var best: (range: Range<Int>, phrase: Int)?
        trie.forEachCandidate(in: words) { number, first in
            let phrase = phrases[Int(number)]
            let start = Int(words[first].start) - Int(phrase.lead)
            if let found = best, start > found.range.lowerBound {
                matches.append(found)
                end = found.range.upperBound
                best = nil
            }
            guard start >= end, Int(phrase.count) > best?.range.count ?? 0,
                stands(phrase, in: text, at: start)
            else { return }
            best = (start..<start + Int(phrase.count), Int(number))
        }
        if let best { matches.append(best) }
        return matches
    }

    @inline(__always)
    private func stands(_ phrase: StoredPhrase, in text: [UInt8], at start: Int) -> Bool {
        let count = Int(phrase.count)
        guard start + count <= text.count else { return false }
        let from = Int(phrase.start)
        var i = 0
        while count &- i >= 8 {
            guard ByteLanes(text.span, at: start &+ i) == ByteLanes(bytes.span, at: from &+ i)
            else { return false }
            i &+= 8
        }
        while i < count, text[start + i] == bytes[from + i] { i += 1 }
        return i == count
    }
}
