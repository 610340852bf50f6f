/// One word of an article as its copies share it.
struct StoryWord: Sendable {
    /// Hash of the folded word.
    let hash: UInt64
    /// The folded bytes in `StoryText.folded`.
    let range: Range<Int>
    let isCapitalised: Bool
    /// Whether no word of the same sentence stands before it.
    let beginsSentence: Bool

    /// Hash of words in their order.
    static func hash(_ words: some Sequence<StoryWord>) -> UInt64 {
        words.reduce(0) { mix($0 ^ $1.hash) }
    }

    /// Hash of bytes: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, with its bits mixed.
    static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for i in range { hash = (hash ^ UInt64(bytes[i])) &* 0x100_0000_01b3 }
        return mix(hash)
    }

    /// The same of all bytes of a list.
    static func hash(_ bytes: [UInt8]) -> UInt64 { hash(bytes.span, bytes.indices) }

    /// Spreads every bit over all: the finaliser of SplitMix64,
    /// https://prng.di.unimi.it/splitmix64.c
    static func mix(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

extension ArraySlice<StoryWord> {
    /// Hashes of every three words in a row; of a shorter text one hash.
    var shingles: ShingleSet {
        var shingles = ShingleSet(capacity: count)
        forEachShingle { shingles.insert($0) }
        return shingles
    }

    /// The smallest of the shingles, sorted, each once: what sorting all of them would give first.
    func smallestShingles(_ size: Int) -> [UInt64] {
        var smallest: [UInt64] = []
        forEachShingle { hash in
            if smallest.count == size {
                // Hardly any hash of a long text is among the smallest.
                guard let last = smallest.last, hash < last else { return }
            }
            let place = smallest.firstIndex { $0 >= hash } ?? smallest.count
            guard place == smallest.count || smallest[place] != hash else { return }
            if smallest.count == size { smallest.removeLast() }
            smallest.insert(hash, at: place)
        }
        return smallest
    }

    private func forEachShingle(_ body: (UInt64) -> Void) {
        guard count > 3 else {
            if !isEmpty { body(StoryWord.hash(self)) }
            return
        }
        var (first, second) = (self[startIndex].hash, self[startIndex + 1].hash)
        for word in dropFirst(2) {
            body(StoryWord.mix(StoryWord.mix(StoryWord.mix(first) ^ second) ^ word.hash))
            (first, second) = (second, word.hash)
        }
    }
}
