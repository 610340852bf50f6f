/// Finds phrases in texts exactly as they are written: no folding, no case rules, the same bytes.
///
/// It is what `grep -owF` finds, and the yardstick for what the rules of `PhraseTable` cost: the
/// same trie, with words and comparisons that take no account of spelling.
package struct LiteralTable: Sendable {
    private let trie: PhraseTrie
    /// All phrases, one behind the other.
    private let bytes: [UInt8]
    private let phrases: [StoredPhrase]
    /// Whether no phrase begins with a small ASCII letter.
    private let skipsSmall: Bool

    /// Where a phrase stands in `bytes`, and how many of them stand before its first word.
    private struct StoredPhrase: BitwiseCopyable, Sendable {
        let start: UInt32
        let count: UInt32
        let lead: UInt32
    }

    /// Prepares the search for names that have at least one word; others are never found.
    package init(_ names: some Sequence<some Collection<UInt8>>) {
        let list = PhraseList(names)
        let text = LiteralText(list.text)
        let words = Array(text.wordStarts())
        var next = 0
        let ranges = (0..<list.count).map { number in
            let first = next
            while next < words.count, words[next] < list.range(of: number).upperBound { next += 1 }
            return first..<next
        }
        phrases = (0..<list.count).map { number in
            let range = list.range(of: number)
            let lead = ranges[number].first.map { words[$0] - range.lowerBound }
            return StoredPhrase(
                start: UInt32(range.lowerBound), count: UInt32(range.count),
                lead: UInt32(lead ?? 0))
        }
        bytes = list.text
        let startsSmall = { text.beginsSmall(words[ranges[$0].lowerBound]) }
        skipsSmall = !ranges.indices.contains { !ranges[$0].isEmpty && startsSmall($0) }
        trie = PhraseTrie(
            words: words.map { text.hash(of: $0) }, ranges: ranges,
            respellings: Respellings(of: []), startsSmall: startsSmall)
    }

    /// Byte ranges, leftmost and longest, none overlapping another, with the number of the phrase.
    package func matches(in bytes: [UInt8]) -> [(range: Range<Int>, phrase: Int)] {
        let text = LiteralText(bytes)
        var words = text.wordStarts(skippingSmall: skipsSmall)
        var matches = LiteralMatches()
        var batch = TrieBatch()
        var candidates: [PhraseTrie.Candidate] = []
        var goesOn = true
        while goesOn {
            goesOn = fill(&batch, with: &words, of: text)
            trie.walk(&batch, in: text, into: &candidates)
            compare(candidates, with: text, &matches)
            candidates.removeAll(keepingCapacity: true)
        }
        return matches.finished()
    }

    /// Puts words into an empty batch until it is full; false at the end of the text.
    @inline(__always)
    private func fill(
        _ batch: inout TrieBatch, with words: inout LiteralText.WordStarts, of text: LiteralText
    ) -> Bool {
        var count = 0
        while count < TrieBatch.capacity {
            guard let word = words.next() else { break }
            let hash = text.hash(of: word)
            // There is room, as has just been seen.
            unsafe batch.write(UInt32(truncatingIfNeeded: word), hash: hash, uncheckedTo: count)
            count &+= trie.count(hash, isSmall: text.beginsSmall(word))
        }
        batch.keep(count)
        return count == TrieBatch.capacity
    }

    /// Takes the candidates that the text has.
    private func compare(
        _ candidates: [PhraseTrie.Candidate], with text: LiteralText,
        _ matches: inout LiteralMatches
    ) {
        for candidate in candidates {
            let phrase = phrases[Int(candidate.phrase)]
            let start = Int(candidate.word) - Int(phrase.lead)
            let count = Int(phrase.count)
            if matches.mayTake(start, count), stands(phrase, in: text, at: start) {
                matches.take(start..<start + count, Int(candidate.phrase))
            }
        }
    }

    /// Whether a phrase stands at a byte and no word goes on at its ends.
    @inline(__always)
    private func stands(_ phrase: StoredPhrase, in literal: LiteralText, at start: Int) -> Bool {
        let text = literal.text
        let count = Int(phrase.count)
        let from = Int(phrase.start)
        guard start >= 0, start + count <= text.count, !literal.isOfWord(start + count),
            start == 0 || phrase.lead == 0 || !literal.isOfWord(start - 1)
        else { return false }
        var i = 0
        while i < count {
            let length = min(8, count &- i)
            let found = ByteLanes(text.span, at: start &+ i).first(length)
            guard found == ByteLanes(bytes.span, at: from &+ i).first(length) else { return false }
            i &+= 8
        }
        return true
    }
}

/// Chooses among matches that come by their beginnings: the first, then the longest.
private struct LiteralMatches {
    private var chosen: [(range: Range<Int>, phrase: Int)] = []
    private var best: (range: Range<Int>, phrase: Int)?
    private var end = 0

    /// Whether a match would be chosen before what was taken so far.
    @inline(__always)
    mutating func mayTake(_ start: Int, _ count: Int) -> Bool {
        if let found = best {
            let range = found.range
            if start < range.upperBound {
                // A sign before its first word may let a later candidate begin earlier.
                return start >= end
                    && (start, -count) < (range.lowerBound, -range.count)
            }
            chosen.append(found)
            end = range.upperBound
            best = nil
        }
        return start >= end
    }

    mutating func take(_ range: Range<Int>, _ phrase: Int) { best = (range, phrase) }

    consuming func finished() -> [(range: Range<Int>, phrase: Int)] {
        if let best { chosen.append(best) }
        return chosen
    }
}
