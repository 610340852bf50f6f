/// The words of `WordClass`, by hash, so that asking costs a probe and a comparison.
struct ClosedVocabulary: Sendable {
    /// An open-addressing table, at most half full; `hash` 0 is an empty slot.
    private var slots: [Slot]
    private let mask: Int

    private struct Slot: Sendable {
        var hash: UInt32 = 0
        var key: [UInt8] = []
        var classes: WordClass = []
    }

    /// English, as news use it.
    static let english = ClosedVocabulary(WordClass.lists)

    private init(_ lists: [(members: WordClass, words: String)]) {
        var classes: [[UInt8]: WordClass] = [:]
        for list in lists {
            for word in list.words.split(separator: " ") {
                let key = Folding.key(of: Array(word.utf8), keepingCase: false)
                classes[key, default: []].formUnion(list.members)
            }
        }
        var capacity = 64
        while capacity < classes.count * 2 { capacity *= 2 }
        mask = capacity - 1
        slots = Array(repeating: Slot(), count: capacity)
        for (key, members) in classes {
            let hash = WordHash.finish(WordHash.state(of: key))
            var index = Int(hash) & mask
            while slots[index].hash != 0 { index = (index + 1) & mask }
            slots[index] = Slot(hash: hash, key: key, classes: members)
        }
    }

    /// The classes of a word of a text; none for words it does not have.
    func classes(of index: Int, in words: Words) -> WordClass {
        let hash = words[index].hash
        var slot = Int(hash) & mask
        while slots[slot].hash != 0 {
            if slots[slot].hash == hash, words.word(index, isFoldedTo: slots[slot].key) {
                return slots[slot].classes
            }
            slot = (slot + 1) & mask
        }
        return []
    }
}
