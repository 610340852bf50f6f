import Knowledge

/// Words one behind the other, each known by a number of the text's choice.
protocol WordSequence {
    /// The word behind another one, if a phrase may go on with it.
    func word(behind word: UInt32) -> (word: UInt32, hash: UInt32)?
}

/// Words of a text that may begin phrases, gathered so that the table is read for all of them before
/// the first answer is needed: memory is slow, but answers many questions at once.
struct TrieBatch {
    private var beginnings: InlineArray<64, Beginning> = .init(repeating: Beginning())
    private(set) var count = 0

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

    /// Whether it must be emptied before more is offered.
    @inline(__always)
    var isFull: Bool { count == 64 }

    @inline(__always)
    subscript(position: Int) -> Beginning { beginnings[position] }

    /// Takes in a word if it is a candidate, without a branch. The batch must not be full.
    @inline(__always)
    mutating func offer(_ word: UInt32, hash: UInt32, isCandidate: Bool) {
        beginnings[count].word = word
        beginnings[count].hash = hash
        count &+= isCandidate ? 1 : 0
    }

    /// Empties it.
    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Reads the slots of all words, then those of the words behind them.
    @inline(__always)
    mutating func look(
        into table: Table<TrieSlot>, _ respellings: Respellings, in text: some WordSequence
    ) {
        for position in 0..<count {
            let hash = respellings.canonical(beginnings[position].hash)
            beginnings[position].hash = hash
            beginnings[position].slot = table[Int(hash) & (table.count &- 1)]
        }
        for position in 0..<count {
            let beginning = beginnings[position]
            // Another word may stand at this place; then it is looked for later.
            let isOther = beginning.slot.hash != beginning.hash
            guard beginning.slot.isPrefix || isOther, let next = text.word(behind: beginning.word)
            else {
                beginnings[position].nextHash = 0
                continue
            }
            let hash = WordHash.joined(beginning.hash, respellings.canonical(next.hash))
            beginnings[position].next = next.word
            beginnings[position].nextHash = hash
            beginnings[position].nextSlot = table[Int(hash) & (table.count &- 1)]
        }
    }
}
