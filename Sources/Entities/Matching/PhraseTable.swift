/// Finds phrases in texts: a word-level trie without node ids.
///
/// A table holds the hash of every beginning of every phrase, in words. From each word of a text
/// the hash grows word by word as long as the table knows it; where phrases end, they are compared
/// with the text for certain. A Bloom filter over first words spares most words the table.
/// Every phrase is found wherever it stands, so a longer one that fails hides nothing; which hits
/// count is decided by `Selection`. Time is linear in the text for phrases of bounded length.
struct PhraseTable: Sendable {
    /// The words of all phrases, and where those of each begin; one more at the end.
    private var phraseWords: [StoredWord] = []
    /// The folded words of all phrases, one behind the other.
    private var keyBytes: [UInt8] = []
    private var firstWords: [UInt32] = [0]
    /// The sign behind the last word of each phrase, 0 for none.
    private var phraseEndings: [UInt8] = []
    /// Slots of an open-addressing table, a power of two, at most half full.
    private var keys: [UInt32]
    private var nodes: [Node]
    /// Phrase numbers, those of one node together.
    private var endings: [UInt32]
    private var filter: BloomFilter

    /// One word of a phrase, without memory of its own.
    private struct StoredWord: Sendable {
        let gap: Gap
        let letters: LetterRule
        let key: Range<UInt32>
    }

    /// What is known about one sequence of words.
    private struct Node: Sendable {
        /// Range in `endings` of the phrases that end here.
        var first: UInt32 = 0
        var count: UInt16 = 0
        /// Whether some phrase goes on.
        var isPrefix = false
    }

    /// Prepares the search for phrases, which are known by their position.
    init(_ phrases: [Phrase]) {
        for phrase in phrases {
            for word in phrase.words {
                let first = UInt32(keyBytes.count)
                keyBytes += word.key
                phraseWords.append(
                    StoredWord(
                        gap: word.gap, letters: word.letters, key: first..<UInt32(keyBytes.count)))
            }
            firstWords.append(UInt32(phraseWords.count))
            phraseEndings.append(phrase.ending ?? 0)
        }
        var building: [UInt32: (endings: [UInt32], isPrefix: Bool)] = [:]
        var beginnings: Set<UInt32> = []
        for (number, phrase) in phrases.enumerated() {
            var prefix: UInt32 = 0
            for (position, word) in phrase.words.enumerated() {
                prefix = position == 0 ? word.hash : WordHash.joined(prefix, word.hash)
                if position == phrase.words.count - 1 {
                    building[prefix, default: ([], false)].endings.append(UInt32(number))
                } else {
                    building[prefix, default: ([], false)].isPrefix = true
                }
            }
            beginnings.insert(phrase.words[0].hash)
        }
        filter = BloomFilter(beginnings)
        var capacity = 16
        while capacity < building.count * 2 { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        nodes = Array(repeating: Node(), count: capacity)
        endings = []
        for (key, content) in building.sorted(by: { $0.key < $1.key }) {
            var slot = Int(key) & (capacity - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            keys[slot] = key
            nodes[slot] = Node(
                first: UInt32(endings.count), count: UInt16(clamping: content.endings.count),
                isPrefix: content.isPrefix)
            endings += content.endings
        }
    }

    /// Every place where a phrase stands, by first word, then shorter before longer.
    func hits(in text: Words) -> [Hit] {
        var hits: [Hit] = []
        for first in 0..<text.count where filter.mayContain(text[first].hash) {
            var prefix = text[first].hash
            var last = first
            while let node = node(prefix) {
                for k in Int(node.first)..<Int(node.first) + Int(node.count) {
                    if let hit = hit(of: endings[k], in: text, from: first) { hits.append(hit) }
                }
                last += 1
                guard node.isPrefix, last < text.count, text[last].gap != .paragraph else { break }
                prefix = WordHash.joined(prefix, text[last].hash)
            }
        }
        return hits
    }

    private func node(_ key: UInt32) -> Node? {
        var slot = Int(key) & (keys.count - 1)
        while keys[slot] != key {
            if keys[slot] == 0 { return nil }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nodes[slot]
    }

    /// Whether a word of a text is one of a phrase. Their hashes are equal already.
    private func isWord(_ position: Int, in text: Words, at index: Int) -> Bool {
        let word = phraseWords[position]
        let key = Int(word.key.lowerBound)..<Int(word.key.upperBound)
        switch word.letters {
        case .any: return text.word(index, isFoldedTo: key, of: keyBytes)
        case .capitalised:
            return text[index].shape.isCapitalised
                && text.word(index, isFoldedTo: key, of: keyBytes)
        case .asWritten: return text.word(index, isWrittenAs: key, of: keyBytes)
        }
    }

    /// The hit if the phrase truly stands at a word of the text.
    private func hit(of number: UInt32, in text: Words, from first: Int) -> Hit? {
        let stored = Int(firstWords[Int(number)])..<Int(firstWords[Int(number) + 1])
        guard first + stored.count <= text.count else { return nil }
        for position in stored {
            let offset = position - stored.lowerBound
            let index = first + offset
            guard isWord(position, in: text, at: index) else { return nil }
            if offset > 0 {
                let before = text[index - 1]
                let gap = phraseWords[position].gap
                guard gap.admits(text[index].gap, after: Int(before.end - before.start)) else {
                    return nil
                }
            }
        }
        var end = Int(text[first + stored.count - 1].end)
        let ending = phraseEndings[Int(number)]
        if ending != 0 {
            guard end < text.text.count, text.text[end] == ending else { return nil }
            end += 1
        }
        guard !Address.contains(Int(text[first].start)..<end, in: text.text) else { return nil }
        return Hit(phrase: number, words: first..<first + stored.count, end: end)
    }
}

/// A phrase that stands in a text.
struct Hit: Hashable, Sendable {
    /// Its number in the table.
    let phrase: UInt32
    /// The words it covers.
    let words: Range<Int>
    /// Byte offset of its end, behind a sign that belongs to it.
    let end: Int
}

/// Web and mail addresses, in which no name is looked for.
enum Address {
    /// Whether a range of a text touches the point, slash or at sign of an address.
    static func contains(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
        let after = range.upperBound < text.count ? text[range.upperBound] : 0
        guard marks.contains(before) || marks.contains(after) else { return false }
        var start = range.lowerBound
        while start > 0, !isBlank(text[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < text.count, !isBlank(text[end]) { end += 1 }
        return isAddress(text[start..<end], at: range)
    }

    private static let marks = Array("./@:".utf8)
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    private static func isAddress(_ chunk: ArraySlice<UInt8>, at range: Range<Int>) -> Bool {
        if chunk.starts(with: "www.".utf8) || chunk.starts(with: "http".utf8) { return true }
        if chunk.contains(UInt8(ascii: "@")) { return chunk.first != UInt8(ascii: "@") }
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let follows = range.upperBound + 1
        return follows < chunk.endIndex && chunk[range.upperBound] == UInt8(ascii: ".")
            && letters.contains(chunk[follows])
    }
}
