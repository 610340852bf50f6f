import Knowledge

/// Words one behind the other, each known by a number of the text's choice.
protocol WordSequence {
    /// The word behind another one and its hash; hash 0 if no phrase goes on with it.
    func word(behind word: UInt32) -> (word: UInt32, hash: UInt32)
}

/// Words of a text that may begin phrases, gathered so that the table is read for all of them before
/// the first answer is needed: memory is slow, but answers many questions at once.
struct TrieBatch {
    private var beginnings: InlineArray<64, Beginning> = .init(repeating: Beginning())
    /// How many words it holds.
    private(set) var count = 0
    /// How many it can hold.
    static let capacity = 64

    /// A word that may begin phrases, with what the table has at its place and at that of the word
    /// behind it.
    struct Beginning {
        var word: UInt32 = 0
        var hash: UInt32 = 0
        var slot = TrieSlot()
        /// The word behind it, and the hash of both; 0 where no phrase goes on.
        var next: UInt32 = 0
        var nextHash: UInt32 = 0
        var nextSlot = TrieSlot()
    }

    @inline(__always)
    subscript(position: Int) -> Beginning { beginnings[position] }

    /// Writes a word to a place below the capacity, where it stays if the next one goes to the place
    /// behind.
    @unsafe @inline(__always)
    mutating func write(_ word: UInt32, hash: UInt32, uncheckedTo place: Int) {
        unsafe beginnings[unchecked: place].word = word
        unsafe beginnings[unchecked: place].hash = hash
    }

    /// Holds what was written to so many places.
    @inline(__always)
    mutating func keep(_ count: Int) {
        precondition(count <= Self.capacity)
        self.count = count
    }

    /// Empties it.
    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Reads the slots of all words, then those of the words behind them. No branch waits for a slot,
    /// and the loops that read slots do nothing else, so that many reads are under way at once.
    @inline(never)
    mutating func look(
        into table: Table<TrieSlot>, _ respellings: Respellings, in text: some WordSequence
    ) {
        for position in 0..<count {
            let hash = respellings.canonical(beginnings[position].hash)
            beginnings[position].hash = hash
            beginnings[position].slot = table[TrieSlot.home(of: hash, among: table.count)]
        }
        for position in 0..<count {
            let beginning = beginnings[position]
            let next = text.word(behind: beginning.word)
            let hash = WordHash.joined(beginning.hash, respellings.canonical(next.hash))
            beginnings[position].next = next.word
            beginnings[position].nextHash = next.hash == 0 ? 0 : hash
        }
        for position in 0..<count {
            let hash = beginnings[position].nextHash
            beginnings[position].nextSlot = table[TrieSlot.home(of: hash, among: table.count)]
        }
    }
}
