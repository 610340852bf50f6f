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

    /// A hash of bytes that come one by one: FNV-1a,
    /// http://www.isthe.com/chongo/tech/comp/fnv/, with its bits mixed.
    struct HashState {
        private var state: UInt64 = 0xcbf2_9ce4_8422_2325

        @inline(__always)
        mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

        var value: UInt64 { StoryWord.mix(state) }
    }

    /// Hash of some bytes.
    static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var state = HashState()
        for i in range { state.add(bytes[i]) }
        return state.value
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
