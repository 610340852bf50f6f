import Knowledge

/// The state of whose affairs an article tells, so that it leaves it unsaid: "The foreign minister,
/// X, said" in a report from Peru.
///
/// It is the only state that the headline names, else that of the dateline's place, else the only
/// one in the first sentence; and it is named more often than any other.
struct HomeState: Sendable {
    private let state: EntityIndex
    private let id: EntityID
    /// Where states and places of states are named, and which, in order.
    private let named: [(mention: Int, state: EntityIndex)]

    /// Nil where the article is not clearly about one state. O(n) in mentions.
    init?(of reading: Reading) {
        let document = reading.document
        let headline = document.title ?? document.sentences.first { $0.role == .headline }?.range
        let start = headline?.end ?? 0
        var named: [(mention: Int, state: EntityIndex)] = []
        for i in reading.mentions.indices {
            if let state = Self.state(of: reading.mentions[i], reading) { named.append((i, state)) }
        }
        func states(_ range: TextRange?) -> Set<EntityIndex> {
            guard let range else { return [] }
            return Set(
                named.filter { range.contains(reading.mentions[$0.mention].range) }.map(\.state))
        }
        let dateline = states(document.dateline)
        let told = states(headline)
        let lead = document.sentences.first { $0.role == .body && $0.range.start >= start }
        let clear = told.isEmpty ? (dateline.isEmpty ? states(lead?.range) : dateline) : told
        let candidates = clear.count == 1 ? clear : clear.intersection(dateline)
        guard candidates.count == 1, let state = candidates.first else { return nil }
        let counts = named.reduce(into: [EntityIndex: Int]()) { $0[$1.state, default: 0] += 1 }
        guard counts.allSatisfy({ $0.key == state || $0.value < counts[state, default: 0] }) else {
            return nil
        }
        self.state = state
        self.id = reading[state].id
        self.named = named
    }

    /// The home state as who an office of `people` is of, if the words before the title are about
    /// it: in its paragraph no other state was named last, and nobody is known to be of another.
    func filler(_ people: [Actor], title: TextRange, _ syntax: SentenceSyntax) -> Filler? {
        let reading = syntax.reading
        guard people.allSatisfy({ reading[$0.entity].state.map { $0 == id } ?? true }),
            let last = named.last(where: { reading.mentions[$0.mention].range.end <= title.start })
        else { return nil }
        let text = reading.document.text
        let between = text[Int(reading.mentions[last.mention].range.end)..<Int(title.start)]
        let isOfParagraph = between.lazy.filter { $0 == UInt8(ascii: "\n") }.prefix(2).count < 2
        guard last.state == state || !isOfParagraph,
            let own = named.last(where: {
                $0.state == state && reading.mentions[$0.mention].range.end <= title.start
            })
        else { return nil }
        let range = reading.mentions[own.mention].range
        let context =
            syntax.range.contains(range)
            ? nil : reading.document.sentences.first { $0.range.contains(range) }?.range
        return Filler(
            actors: [Actor(mention: own.mention, entity: state)], group: 0, context: context)
    }

    /// The state that a mention names, or in which its place lies.
    private static func state(of mention: Mention, _ reading: Reading) -> EntityIndex? {
        guard let entity = mention.entity else { return nil }
        switch reading.kind(of: entity) {
        case .state: return entity
        case .place: return reading[entity].state.flatMap(reading.catalogue.index)
        default: return nil
        }
    }
}
