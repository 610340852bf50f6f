import Knowledge

/// Brings the hashes of a word's spellings together: `organisation` to `organization`.
///
/// Texts are hashed as they are spelt, which is fast; only words that may be of a phrase are looked
/// up here. Words whose hashes meet by chance are brought together as well, so that none is lost:
/// which of them stands in the text a comparison tells.
struct Respellings: Sendable {
    /// An open-addressing table, a power of two, at most an eighth full: most words are
    /// not in it, and are gone at the first look.
    let slots: Table<Slot>

    /// A hash and the one that stands for it.
    struct Slot: StoredRecord {
        /// 0 in an empty slot.
        var spelt: UInt32 = 0
        var canonical: UInt32 = 0
    }

    /// Takes the folded words of phrases.
    init(of words: some Sequence<[UInt8]>) {
        var classes = HashClasses()
        for word in words {
            let hash = WordHash.of(word)
            for spelling in Folding.spellings(of: word) where spelling != word {
                classes.join(WordHash.of(spelling), to: hash)
            }
        }
        let members = classes.members
        var capacity = 16
        while capacity < members.count * 8 { capacity *= 2 }
        var slots = [Slot](repeating: Slot(), count: capacity)
        for (hash, canonical) in members {
            var slot = Int(hash) & (capacity - 1)
            while slots[slot].spelt != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = Slot(spelt: hash, canonical: canonical)
        }
        self.slots = Table(slots)
    }

    /// Those that a compiled dictionary holds.
    init(_ slots: Table<Slot>) { self.slots = slots }

    /// The hash that stands for all spellings of a word.
    @inline(__always)
    func canonical(_ hash: UInt32) -> UInt32 {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].spelt != 0 {
            if slots[slot].spelt == hash { return slots[slot].canonical }
            slot = (slot + 1) & (slots.count - 1)
        }
        return hash
    }

    /// Some canonical hashes with those of all spellings.
    func spellings(of hashes: Set<UInt32>) -> Set<UInt32> {
        hashes.union(
            slots.lazy.filter { $0.spelt != 0 && hashes.contains($0.canonical) }.map(\.spelt))
    }
}

/// Sets of hashes that stand for each other, each under one of them.
private struct HashClasses {
    private var parents: [UInt32: UInt32] = [:]

    mutating func join(_ hash: UInt32, to other: UInt32) {
        let (a, b) = (root(of: hash), root(of: other))
        if a != b { parents[a] = b }
    }

    /// Every hash that another one stands for, sorted.
    var members: [(hash: UInt32, canonical: UInt32)] {
        parents.keys.sorted().map { ($0, root(of: $0)) }
    }

    private func root(of hash: UInt32) -> UInt32 {
        var hash = hash
        while let parent = parents[hash] { hash = parent }
        return hash
    }
}
