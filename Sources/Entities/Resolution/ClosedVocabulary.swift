import Knowledge

/// The words of `WordClass`, by hash, so that asking costs a probe and a comparison.
struct ClosedVocabulary: Sendable {
    /// The hashes of an open-addressing table, at most a quarter full, 0 in an empty slot. They stand
    /// apart from what they lead to: most words of a text are not in it, and are told by one look at
    /// a table that stays in the processor's nearest cache.
    private let hashes: [UInt32]
    /// Behind each hash its word.
    private let slots: [Slot]
    private let bytes: Table<UInt8>
    private let mask: Int

    private struct Slot {
        /// Where the word stands in `bytes`.
        var start: UInt32 = 0
        var count: UInt32 = 0
        var members: WordClass = []

        var key: Range<Int> { Int(start)..<Int(start + count) }
    }

    /// English, as news use it.
    static let english = ClosedVocabulary(
        WordClass.lists + WordClass.discovery + WordClass.suggesting)
    /// Given names and surnames of the world, which only capitalised words are asked for.
    static let personalNames = ClosedVocabulary(
        WordClass.givenNames + WordClass.familyNames)
    /// What tells, beside a name of several, who is meant; asked of few words.
    static let surroundings = ClosedVocabulary(WordClass.surroundings)

    private init(_ lists: [(members: WordClass, words: String)]) {
        var classes: [[UInt8]: WordClass] = [:]
        for list in lists {
            for word in list.words.utf8.split(separator: UInt8(ascii: " ")) {
                let key = Folding.key(of: word, keepingCase: false)
                classes[key, default: []].formUnion(list.members)
            }
        }
        var spellings: [(hash: UInt32, key: [UInt8])] = []
        for key in classes.keys {
            spellings += Folding.spellings(of: key).map { (WordHash.of($0), key) }
        }
        var capacity = 64
        while capacity < spellings.count * 4 { capacity *= 2 }
        mask = capacity - 1
        var hashes = [UInt32](repeating: 0, count: capacity)
        var slots = Array(repeating: Slot(), count: capacity)
        var bytes: [UInt8] = []
        for (hash, key) in spellings {
            var slot = Int(hash) & mask
            while hashes[slot] != 0 { slot = (slot + 1) & mask }
            hashes[slot] = hash
            slots[slot] = Slot(
                start: UInt32(bytes.count), count: UInt32(key.count),
                members: classes[key, default: []])
            bytes += key
        }
        self.hashes = hashes
        self.slots = slots
        self.bytes = Table(bytes)
    }

    /// The classes of each word of a text; none for words it does not have.
    func classes(in words: Words) -> [WordClass] {
        words.words.indices.map { classes(of: $0, in: words) }
    }

    /// The classes of one word of a text.
    func classes(of index: Int, in words: Words) -> WordClass {
        let hash = words[index].hash
        var slot = Int(hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash, words.word(index, isFoldedTo: slots[slot].key, of: bytes) {
                return slots[slot].members
            }
            slot = (slot + 1) & mask
        }
        return []
    }
}
