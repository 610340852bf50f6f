import Knowledge

/// The words of `WordClass`, by hash, so that asking costs a probe and a comparison.
struct ClosedVocabulary: Sendable {
    /// An open-addressing table, at most half full, in flat arrays; hash 0 is an empty slot.
    private var hashes: [UInt32]
    private var members: [WordClass]
    /// Where each word stands in `bytes`.
    private var keys: [Range<Int>]
    private let bytes: Table<UInt8>
    private let mask: Int

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
            for word in list.words.split(separator: " ") {
                let key = Folding.key(of: Array(word.utf8), keepingCase: false)
                classes[key, default: []].formUnion(list.members)
            }
        }
        var spellings: [(hash: UInt32, key: [UInt8])] = []
        for key in classes.keys {
            spellings += Folding.spellings(of: key).map { (WordHash.of($0), key) }
        }
        var capacity = 64
        while capacity < spellings.count * 2 { capacity *= 2 }
        mask = capacity - 1
        hashes = Array(repeating: 0, count: capacity)
        members = Array(repeating: [], count: capacity)
        keys = Array(repeating: 0..<0, count: capacity)
        var bytes: [UInt8] = []
        for (hash, key) in spellings {
            var slot = Int(hash) & mask
            while hashes[slot] != 0 { slot = (slot + 1) & mask }
            hashes[slot] = hash
            members[slot] = classes[key, default: []]
            keys[slot] = bytes.count..<bytes.count + key.count
            bytes += key
        }
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
            if hashes[slot] == hash, words.word(index, isFoldedTo: keys[slot], of: bytes) {
                return members[slot]
            }
            slot = (slot + 1) & mask
        }
        return []
    }
}
