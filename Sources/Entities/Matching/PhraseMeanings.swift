import Knowledge

/// Collects phrases, each once however many entities share it, and what they mean.
struct PhraseMeanings {
    /// The phrases, in the order in which they came.
    private(set) var list = PhraseList()
    /// The hash of each phrase.
    private var hashes: [UInt64] = []
    private var index: TextIndex
    private var meanings: [(phrase: UInt32, meaning: Meaning)] = []

    /// - Parameter capacity: how many phrases are expected.
    init(capacity: Int) { index = TextIndex(capacity: capacity) }

    /// Adds a meaning of a phrase.
    mutating func add(_ text: some Collection<UInt8>, _ meaning: Meaning) {
        let hash = Self.hash(text)
        var phrase = index.number(hash: hash) { [list] in list.bytes(of: $0).elementsEqual(text) }
        if phrase == nil {
            phrase = list.count
            index.insert(list.count, hash: hash) { [hashes] in hashes[$0] }
            list.append(text)
            hashes.append(hash)
        }
        meanings.append((UInt32(phrase ?? 0), meaning))
    }

    /// The meanings by phrase, otherwise in the order given, and where those of each begin.
    func grouped() -> (meanings: [Meaning], first: [UInt32]) {
        var first = [UInt32](repeating: 0, count: list.count + 1)
        for entry in meanings { first[Int(entry.phrase) + 1] += 1 }
        for phrase in 0..<list.count { first[phrase + 1] += first[phrase] }
        var next = first
        var grouped = [Meaning](repeating: .exclusion, count: meanings.count)
        for entry in meanings {
            grouped[Int(next[Int(entry.phrase)])] = entry.meaning
            next[Int(entry.phrase)] += 1
        }
        return (grouped, first)
    }

    /// FNV-1a.
    private static func hash(_ text: some Collection<UInt8>) -> UInt64 {
        text.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
