/// The beginnings of all phrases by their hashes: a trie over words whose nodes need no pointers.
///
/// The hash of a sequence of words is its node. Walking it from a word of a text grows the hash word
/// by word, as long as some phrase goes on; where phrases end they are offered as candidates, which
/// the caller compares with the text. Most words begin no phrase, and a Bloom filter tells them
/// apart without a look into the table.
struct PhraseTrie: Sendable {
    /// An open-addressing table, a power of two, at most half full.
    private let slots: [TrieSlot]
    /// Phrase numbers, those of one node together and the last of them marked.
    private let endings: [UInt32]
    private let filter: BloomFilter
    private let respellings: Respellings

    private static let lastOfNode: UInt32 = 1 << 31

    /// Prepares phrases, known by their position.
    /// - Parameters:
    ///   - words: the hashes of the words of all phrases.
    ///   - ranges: the words of each phrase; a phrase without any is never found.
    ///   - respellings: the other hashes under which the words may stand in texts.
    ///   - startsSmall: whether the first word of a phrase may be in lower case, or a number.
    init(
        words: [UInt32], ranges: [Range<Int>], respellings: Respellings, startsSmall: (Int) -> Bool
    ) {
        var ends: [UInt64] = []
        var prefixes: [UInt32] = []
        var beginnings: Set<UInt32> = []
        ends.reserveCapacity(ranges.count)
        for (number, range) in ranges.enumerated() where !range.isEmpty {
            var hash = respellings.canonical(words[range.lowerBound])
            beginnings.insert(hash)
            if startsSmall(number) { beginnings.insert(BloomFilter.small(hash)) }
            for word in words[range].dropFirst() {
                prefixes.append(hash)
                hash = WordHash.joined(hash, respellings.canonical(word))
            }
            ends.append(UInt64(hash) << 32 | UInt64(number))
        }
        ends.sort()
        (slots, endings) = Self.table(ends: ends, prefixes: prefixes)
        filter = BloomFilter(beginnings.union(respellings.others(of: beginnings)))
        self.respellings = respellings
    }

    /// Offers every phrase whose words have the hashes of some words of a text, by first word, then
    /// shorter before longer.
    @inline(__always)
    func forEachCandidate(in text: Words, _ offer: (_ phrase: UInt32, _ first: Int) -> Void) {
        var batch = Batch()
        var next = 0
        while next < text.count {
            let end = min(next &+ Batch.size, text.count)
            let count = batch.collect(next..<end, of: text, filter, respellings, slots)
            for position in 0..<count {
                walk(
                    text, from: Int(batch.words[position]), batch.hashes[position],
                    batch.slots[position], offer)
            }
            next = end
        }
    }

    @inline(__always)
    private func walk(
        _ text: Words, from first: Int, _ beginning: UInt32, _ slot: TrieSlot,
        _ offer: (_ phrase: UInt32, _ first: Int) -> Void
    ) {
        var hash = beginning
        var node = slot.hash == hash ? slot : Self.find(hash, in: slots)
        var last = first
        while node.hash != 0 {
            if node.isSingle {
                offer(node.value, first)
            } else if node.hasEndings {
                var ending = Int(node.value)
                while endings[ending] & Self.lastOfNode == 0 {
                    offer(endings[ending], first)
                    ending += 1
                }
                offer(endings[ending] & ~Self.lastOfNode, first)
            }
            last += 1
            guard node.isPrefix, last < text.count, text[last].gap != .paragraph else { return }
            hash = WordHash.joined(hash, respellings.canonical(text[last].hash))
            node = Self.find(hash, in: slots)
        }
    }

    // MARK: The table

    /// The slot of a hash, or an empty one.
    @inline(__always)
    private static func find(_ hash: UInt32, in slots: [TrieSlot]) -> TrieSlot {
        slots[position(of: hash, in: slots)]
    }

    /// Where a hash stands, or the empty slot where it belongs.
    @inline(__always)
    private static func position(of hash: UInt32, in slots: [TrieSlot]) -> Int {
        var slot = Int(hash) & (slots.count &- 1)
        while slots[slot].hash != hash, slots[slot].hash != 0 {
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return slot
    }

    /// - Parameters:
    ///   - ends: the hash of each phrase above its number, sorted.
    ///   - prefixes: the hashes of beginnings, some of them more than once.
    private static func table(
        ends: [UInt64], prefixes: [UInt32]
    ) -> (slots: [TrieSlot], endings: [UInt32]) {
        var capacity = 16
        while capacity < (ends.count + prefixes.count) * 2 { capacity *= 2 }
        var slots = [TrieSlot](repeating: TrieSlot(), count: capacity)
        var endings: [UInt32] = []
        var first = 0
        while first < ends.count {
            let hash = UInt32(ends[first] >> 32)
            var next = first + 1
            while next < ends.count, UInt32(ends[next] >> 32) == hash { next += 1 }
            let numbers = ends[first..<next].map { UInt32(truncatingIfNeeded: $0) }
            if numbers.count == 1 {
                slots[position(of: hash, in: slots)] = TrieSlot(hash, phrase: numbers[0])
            } else {
                slots[position(of: hash, in: slots)] = TrieSlot(hash, endings: endings.count)
                endings += numbers.dropLast()
                endings.append((numbers.last ?? 0) | lastOfNode)
            }
            first = next
        }
        for hash in prefixes { slots[position(of: hash, in: slots)].goOn(hash) }
        return (slots, endings)
    }
}

/// A node of the trie: the hash of a sequence of words, and what is known about it.
struct TrieSlot: BitwiseCopyable, Sendable {
    /// 0 in an empty slot.
    private(set) var hash: UInt32 = 0
    /// Two bits of flags, then a phrase or a position in `endings`.
    private var content: UInt32 = Self.noEndings

    private static let noEndings: UInt32 = ~3
    private static let prefixBit: UInt32 = 1
    private static let singleBit: UInt32 = 2

    /// An empty slot.
    init() {}

    /// A node where one phrase ends.
    init(_ hash: UInt32, phrase: UInt32) {
        self.hash = hash
        content = phrase << 2 | Self.singleBit
    }

    /// A node where several phrases end.
    init(_ hash: UInt32, endings: Int) {
        self.hash = hash
        content = UInt32(endings) << 2
    }

    /// Notes that some phrase goes on from here.
    mutating func goOn(_ hash: UInt32) {
        self.hash = hash
        content |= Self.prefixBit
    }

    /// Whether some phrase goes on from here.
    @inline(__always)
    var isPrefix: Bool { content & Self.prefixBit != 0 }
    /// Whether one phrase ends here; its number is the value.
    @inline(__always)
    var isSingle: Bool { content & Self.singleBit != 0 }
    /// Whether phrases end here.
    @inline(__always)
    var hasEndings: Bool { content | 3 != ~0 }
    @inline(__always)
    var value: UInt32 { content &>> 2 }
}

/// Words of a text that may begin phrases, gathered some at a time so that the table is read for all
/// of them before the first answer is needed: memory is slow, but answers many questions at once.
private struct Batch {
    static let size = 64
    var words: InlineArray<64, UInt32> = .init(repeating: 0)
    var hashes: InlineArray<64, UInt32> = .init(repeating: 0)
    var slots: InlineArray<64, TrieSlot> = .init(repeating: TrieSlot())

    /// Takes in those of some words, at most `size`, and returns how many there are.
    @inline(__always)
    mutating func collect(
        _ range: Range<Int>, of text: Words, _ filter: BloomFilter, _ respellings: Respellings,
        _ table: [TrieSlot]
    ) -> Int {
        var count = 0
        for index in range {
            let word = text[index]
            let isCandidate = filter.mayContain(
                word.isSmall ? BloomFilter.small(word.hash) : word.hash)
            // No branch on what cannot be foreseen.
            words[count] = UInt32(truncatingIfNeeded: index)
            hashes[count] = word.hash
            count &+= isCandidate ? 1 : 0
        }
        for position in 0..<count {
            let hash = respellings.canonical(hashes[position])
            hashes[position] = hash
            slots[position] = table[Int(hash) & (table.count &- 1)]
        }
        return count
    }
}
