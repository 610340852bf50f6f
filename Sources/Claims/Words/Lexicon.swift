import Knowledge

/// Every word that patterns, the calendar and English grammar use, with its lemma and forms.
///
/// Immutable, made by `LexiconBuilder`. A look-up hashes the bytes of the text as they stand and
/// probes one flat table: O(1), no allocation. Words that no pattern uses are `.unknown`.
///
/// A class, for every part of a sentence looks words up.
package final class Lexicon: Sendable {
    struct Entry: Sendable {
        var lemma: WordID
        var inflections: Inflections
        var classes: WordClasses
        var number: UInt32?
    }

    private struct Slot: Sendable {
        var hash: UInt64
        var word: UInt32
        var count: UInt32  // of folded bytes
    }

    /// The upper half of each slot's hash, 0 where it is empty. They stand apart from the slots, for
    /// half of a text's words are not here, and are told by one look at a small table.
    private let marks: [UInt32]
    private let slots: [Slot]
    private let letters: [UInt8]  // the folded words one after the other
    private let starts: [UInt32]  // by word; one more than there are words
    private let entries: [Entry]

    /// The possessive 's, also that of plurals (the states' leaders).
    package let possessive: WordID

    /// Takes entries and their folded words by id; those of `.unknown` stand first.
    init(words: [[UInt8]], entries: [Entry]) {
        var starts: [UInt32] = [0]
        for word in words { starts.append((starts.last ?? 0) + UInt32(word.count)) }
        var capacity = 64
        while capacity < words.count * 3 { capacity *= 2 }
        var marks = [UInt32](repeating: 0, count: capacity)
        var slots = [Slot](repeating: Slot(hash: 0, word: 0, count: 0), count: capacity)
        for (id, word) in words.enumerated().dropFirst() {
            let hash = FoldedHash(word, word.indices)
            var slot = Int(truncatingIfNeeded: hash.value) & (capacity - 1)
            while marks[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            marks[slot] = Self.mark(of: hash)
            slots[slot] = Slot(
                hash: hash.value, word: UInt32(id), count: UInt32(hash.count))
        }
        self.marks = marks
        self.slots = slots
        self.starts = starts
        letters = words.flatMap(\.self)
        self.entries = entries
        let possessive = words.firstIndex(of: Array("'s".utf8)) ?? 0
        self.possessive = WordID(rawValue: UInt32(possessive))
    }

    /// Number of words, forms included.
    package var count: Int { entries.count - 1 }

    /// The word in a range of bytes, whatever its case.
    package func id(_ text: [UInt8], _ range: Range<Int>) -> WordID {
        let hash = FoldedHash(text, range)
        let mark = Self.mark(of: hash)
        var position = Int(truncatingIfNeeded: hash.value) & (marks.count - 1)
        while marks[position] != 0 {
            if marks[position] == mark, isWord(slots[position], hash, text, range) {
                return WordID(rawValue: slots[position].word)
            }
            position = (position + 1) & (marks.count - 1)
        }
        return .unknown
    }

    /// Never 0.
    @inline(__always)
    private static func mark(of hash: FoldedHash) -> UInt32 {
        UInt32(truncatingIfNeeded: hash.value &>> 32) | 1
    }

    private func isWord(
        _ slot: Slot, _ hash: FoldedHash, _ text: [UInt8], _ range: Range<Int>
    ) -> Bool {
        slot.hash == hash.value && slot.count == hash.count
            && (hash.count <= FoldedHash.exactLength || isWord(slot.word, text, range))
    }

    private func isWord(_ word: UInt32, _ text: [UInt8], _ range: Range<Int>) -> Bool {
        var folded = FoldedBytes(text, range)
        for i in Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
        where folded.next() != letters[i] { return false }
        return folded.next() == nil
    }

    /// The id of a word; `.unknown` where the lexicon lacks it. Not for hot loops.
    package func id(of word: String) -> WordID {
        let bytes = Array(word.utf8)
        return id(bytes, bytes.indices)
    }

    /// What the word is a form of; itself where it is no form of another.
    package func lemma(of word: WordID) -> WordID { entries[word.index].lemma }

    /// Which form of its lemma the word can be.
    package func inflections(of word: WordID) -> Inflections { entries[word.index].inflections }

    /// What the word can be in a sentence.
    package func classes(of word: WordID) -> WordClasses { entries[word.index].classes }

    /// The number that a word names: 7 for "seven" and "seventh".
    package func number(of word: WordID) -> Int? { entries[word.index].number.map(Int.init) }

    /// The number a token gives in digits or as a word; nil with a decimal point, or above 10¹².
    package func number(of token: Token, in text: [UInt8]) -> Int? {
        if token.kind == .word { return number(of: token.form) }
        guard token.kind == .number || token.kind == .ordinal else { return nil }
        var value = 0
        for byte in text[token.range.indices] {
            if byte.isASCIIDigit {
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            } else if byte == UInt8(ascii: ".") {
                return nil
            }
            if value > 1_000_000_000_000 { return nil }
        }
        return value
    }

    /// The folded letters of a word, for messages and tests.
    package func string(_ word: WordID) -> String {
        String(
            decoding: letters[Int(starts[word.index])..<Int(starts[word.index + 1])], as: UTF8.self)
    }
}
