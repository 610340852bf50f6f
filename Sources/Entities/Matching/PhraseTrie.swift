import Knowledge

/// The beginnings of all phrases by their hashes: a trie over words whose nodes need no pointers.
///
/// The hash of a sequence of words is its node. Walking it from a word of a text grows the hash word
/// by word, as long as some phrase goes on; where phrases end they are offered as candidates, which
/// the caller compares with the text. Most words begin no phrase, and a Bloom filter tells them
/// apart without a look into the table.
struct PhraseTrie: Sendable {
    /// An open-addressing table, at most half full: two of three words that are looked up are not in
    /// it, and should meet an empty slot at once.
    private let slots: Table<TrieSlot>
    /// Phrase numbers, those of one node together and the last of them marked.
    private let endings: Table<UInt32>
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
        var smallBeginnings: Set<UInt32> = []
        ends.reserveCapacity(ranges.count)
        prefixes.reserveCapacity(max(0, words.count - ranges.count))
        for (number, range) in ranges.enumerated() where !range.isEmpty {
            var hash = respellings.canonical(words[range.lowerBound])
            beginnings.insert(hash)
            if startsSmall(number) { smallBeginnings.insert(hash) }
            for word in words[range].dropFirst() {
                prefixes.append(hash)
                hash = WordHash.joined(hash, respellings.canonical(word))
            }
            ends.append(UInt64(hash) << 32 | UInt64(number))
        }
        ends.sort()
        prefixes.sort()
        let (slots, endings) = Self.table(ends: ends, prefixes: prefixes)
        self.slots = Table(slots)
        self.endings = Table(endings)
        filter = BloomFilter(
            respellings.spellings(of: beginnings),
            small: respellings.spellings(of: smallBeginnings))
        self.respellings = respellings
    }

    /// The trie that a compiled dictionary holds.
    init(_ image: DictionaryImage) {
        slots = image.table(.trieSlots)
        endings = image.table(.trieEndings)
        filter = BloomFilter(image.table(.filterBlocks))
        respellings = Respellings(image.table(.respellings))
    }

    /// Puts the trie into a compiled dictionary.
    func put(into image: inout DictionaryImage) {
        image.put(slots, as: .trieSlots)
        image.put(endings, as: .trieEndings)
        image.put(filter.blocks, as: .filterBlocks)
        image.put(respellings.slots, as: .respellings)
    }

    /// Puts words of a text from an index on into an empty batch, and returns the index to go on from.
    @inline(never)
    func fill(_ batch: inout TrieBatch, from first: Int, of text: Words) -> Int {
        let words = text.words.span
        // A copy at hand: the batch is written to all the time.
        let filter = filter
        var index = first
        var count = 0
        while index < words.count, count < TrieBatch.capacity {
            // So many words cannot fill the batch before the last of them.
            let end = index &+ min(words.count &- index, TrieBatch.capacity &- count)
            while index < end {
                // Both places are there, as the ends say.
                let word = unsafe words[unchecked: index]
                unsafe batch.write(
                    UInt32(truncatingIfNeeded: index), hash: word.hash, uncheckedTo: count)
                count &+= filter.count(word.hash, isSmall: word.isSmall)
                index &+= 1
            }
        }
        batch.keep(count)
        return index
    }

    /// 1 for a word with which some phrase may begin, else 0; never 0 for one of them.
    @inline(__always)
    func count(_ hash: UInt32, isSmall: Bool) -> Int { filter.count(hash, isSmall: isSmall) }

    /// Empties a batch and appends the phrases that may begin with its words, by first word, then
    /// shorter before longer: those whose words have the hashes of the text's.
    @inline(__always)
    func walk(
        _ batch: inout TrieBatch, in text: some WordSequence, into candidates: inout [Candidate]
    ) {
        batch.look(into: slots, respellings, in: text)
        for position in 0..<batch.count { walk(batch[position], in: text, into: &candidates) }
        batch.removeAll()
    }

    /// A phrase that may begin with a word.
    struct Candidate: BitwiseCopyable {
        let word: UInt32
        let phrase: UInt32
    }

    @inline(__always)
    private func walk(
        _ beginning: TrieBatch.Beginning, in text: some WordSequence,
        into candidates: inout [Candidate]
    ) {
        var node = beginning.slot
        if node.hash != beginning.hash { node = Self.find(beginning.hash, in: slots) }
        guard node.hash != 0 else { return }
        appendEndings(of: node, beginning.word, to: &candidates)
        guard node.isPrefix, beginning.nextHash != 0 else { return }
        var hash = beginning.nextHash
        var last = beginning.next
        node = beginning.nextSlot
        if node.hash != hash { node = Self.find(hash, in: slots) }
        while node.hash != 0 {
            appendEndings(of: node, beginning.word, to: &candidates)
            guard node.isPrefix else { return }
            let next = text.word(behind: last)
            guard next.hash != 0 else { return }
            last = next.word
            hash = WordHash.joined(hash, respellings.canonical(next.hash))
            node = Self.find(hash, in: slots)
        }
    }

    @inline(__always)
    private func appendEndings(
        of node: TrieSlot, _ word: UInt32, to candidates: inout [Candidate]
    ) {
        if node.isSingle {
            candidates.append(Candidate(word: word, phrase: node.value))
        } else if node.hasEndings {
            var ending = Int(node.value)
            while endings[ending] & Self.lastOfNode == 0 {
                candidates.append(Candidate(word: word, phrase: endings[ending]))
                ending += 1
            }
            candidates.append(Candidate(word: word, phrase: endings[ending] & ~Self.lastOfNode))
        }
    }

    // MARK: The table

    /// The slot of a hash, or an empty one.
    @inline(__always)
    private static func find(_ hash: UInt32, in slots: Table<TrieSlot>) -> TrieSlot {
        slots[position(of: hash, in: slots)]
    }

    /// Where a hash stands, or the empty slot where it belongs. At least half of the slots are empty.
    @inline(__always)
    private static func position<Slots: RandomAccessCollection>(
        of hash: UInt32, in slots: Slots
    ) -> Int where Slots.Element == TrieSlot, Slots.Index == Int {
        var slot = TrieSlot.home(of: hash, among: slots.count)
        while slots[slot].hash != hash, slots[slot].hash != 0 {
            slot &+= 1
            if slot == slots.count { slot = 0 }
        }
        return slot
    }

    /// How many hashes differ, given sorted ones.
    private static func distinctCount(_ sorted: some Collection<UInt32>) -> Int {
        sorted.isEmpty ? 0 : zip(sorted, sorted.dropFirst()).count { $0 != $1 } + 1
    }

    /// - Parameters:
    ///   - ends: the hash of each phrase above its number, sorted.
    ///   - prefixes: the hashes of beginnings, sorted, some of them more than once.
    private static func table(
        ends: [UInt64], prefixes: [UInt32]
    ) -> (slots: [TrieSlot], endings: [UInt32]) {
        let nodes =
            distinctCount(ends.lazy.map { UInt32($0 >> 32) }) + distinctCount(prefixes.lazy)
        var slots = [TrieSlot](repeating: TrieSlot(), count: max(16, nodes * 2))
        var endings: [UInt32] = []
        var first = 0
        while first < ends.count {
            let hash = UInt32(ends[first] >> 32)
            var next = first + 1
            while next < ends.count, UInt32(ends[next] >> 32) == hash { next += 1 }
            let slot = position(of: hash, in: slots)
            if next == first + 1 {
                slots[slot] = TrieSlot(hash, phrase: UInt32(truncatingIfNeeded: ends[first]))
            } else {
                slots[slot] = TrieSlot(hash, endings: endings.count)
                endings += ends[first..<next].lazy.map { UInt32(truncatingIfNeeded: $0) }
                endings[endings.count - 1] |= lastOfNode
            }
            first = next
        }
        for hash in prefixes { slots[position(of: hash, in: slots)].goOn(hash) }
        return (slots, endings)
    }
}
