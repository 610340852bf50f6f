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
        // There is room: the batch is not full.
        unsafe beginnings[unchecked: count].word = word
        unsafe beginnings[unchecked: count].hash = hash
        count &+= isCandidate ? 1 : 0
    }

    /// Empties it.
    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Reads the slots of all words, then those of the words behind them, and keeps the words from
    /// which a walk may lead somewhere. Few branches: which words those are cannot be foreseen.
    @inline(__always)
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
            beginnings[position].nextSlot = table[TrieSlot.home(of: hash, among: table.count)]
        }
        var kept = 0
        for position in 0..<count {
            let beginning = beginnings[position]
            beginnings[kept] = beginning
            kept &+= beginning.mayLeadOn ? 1 : 0
        }
        count = kept
    }
}

extension TrieBatch.Beginning {
    /// Whether a phrase ends with the first word, or one may go on with the second. Another word's
    /// node at the place of one of them leaves it open.
    @inline(__always)
    fileprivate var mayLeadOn: Bool {
        let isOpen = slot.hash != hash
        let goesOn = (slot.isPrefix || isOpen) && nextHash != 0 && nextSlot.hash != 0
        return slot.hash != 0 && (isOpen || slot.hasEndings || goesOn)
    }
}
