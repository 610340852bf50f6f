import Knowledge

@testable import Graph

/// Small random articles with claims that agree, disagree and copy one another.
struct RandomCorpus {
    let articles: [SampleArticle]
    var random: SplitMix

    private static let words = [
        "amber", "basalt", "cedar", "delta", "ember", "fjord", "granite", "harbour", "island",
        "juniper", "kelp", "lagoon", "marble", "nectar", "opal", "prairie", "quartz", "river",
    ]
    private static let names: [EntityID] = [
        "armenia", "belarus", "csto", "irpt", "nazar-b", "tajikistan", "uzbekistan", "victor-b",
    ]
    private static let dates = [
        "2000", "2001", "2001-05-07", "2002-03/2004", "[2001..2003]", "2003", "2003-06-01", "2004",
    ]

    /// The corpus of a seed.
    init(seed: UInt64) {
        var random = SplitMix(state: seed)
        var articles: [SampleArticle] = []
        for number in 0..<4 + random.next(upTo: 3) {
            let path = "news/\(number).txt"
            if let first = articles.first, random.next(upTo: 4) == 0 {
                var copy = first
                copy.path = path
                if random.next(upTo: 2) == 0 { copy.claims[0] = Self.claim(&random) }
                articles.append(copy)
                continue
            }
            articles.append(
                SampleArticle(
                    path: path, text: Self.text(&random), published: "2005-01-0\(number + 1)",
                    claims: (0..<2 + random.next(upTo: 4)).map { _ in Self.claim(&random) }))
        }
        self.articles = articles
        self.random = random
    }

    /// The ids of all claims, in order.
    var claims: [ClaimID] { Set(articles.flatMap { $0.read().claims.map(\.id) }).sorted() }

    /// A claim of the corpus.
    mutating func randomClaim() -> ClaimID { claims[random.next(upTo: claims.count)] }

    /// Four rulings, that may repeat or contradict one another.
    mutating func randomRulings() -> [Ruling] {
        (0..<4).compactMap { _ in
            let claim = randomClaim()
            let (one, other) = (randomState(), randomState())
            return switch random.next(upTo: 4) {
            case 0: .reject(claim)
            case 1: .note(claim)
            case 2 where one != other: .merge(one, into: other)
            default: .prefer(claim)
            }
        }
    }

    mutating func randomState() -> EntityID { Self.states[random.next(upTo: 4)] }

    private static let states: [EntityID] = ["armenia", "belarus", "tajikistan", "uzbekistan"]

    /// Two sentences that name everybody, and words of their own.
    private static func text(_ random: inout SplitMix) -> String {
        let named = names.map { "{\($0)|\($0.rawValue)}" }.joined(separator: " ")
        let own = (0..<30).map { _ in words[random.next(upTo: words.count)] }
            .joined(separator: " ")
        return "\(named) \(own). \(own) \(named)."
    }

    private static func claim(_ random: inout SplitMix) -> SampleClaim {
        let state = states[random.next(upTo: states.count)]
        let date = dates[random.next(upTo: dates.count)]
        let sentence = random.next(upTo: 2)
        let organisation: EntityID = random.next(upTo: 4) == 0 ? "irpt" : "csto"
        switch random.next(upTo: 14) {
        case 0:
            return SampleClaim(nil, .established, organisation, date: date, sentence: sentence)
        case 4:
            let body = random.next(upTo: 2) == 0 ? state : organisation
            return SampleClaim(nil, .dissolved, body, date: date, sentence: sentence)
        case 5:
            let pair: (EntityID, EntityID) =
                random.next(upTo: 3) == 0 ? ("csto", "irpt") : ("irpt", "csto")
            return SampleClaim(pair.0, .succeededBy, pair.1, date: date, sentence: sentence)
        case 6:
            let heir = states[random.next(upTo: states.count)]
            return SampleClaim(
                state, .succeededBy, state == heir ? "csto" : heir, date: date, sentence: sentence)
        case 7, 8:
            return SampleClaim(
                state, .memberOf, organisation, event: .confirmed, date: date, sentence: sentence,
                isListed: true)
        case 1:
            return SampleClaim(
                ["nazar-b", "victor-b"][random.next(upTo: 2)], .holdsOffice, state,
                role: "President", date: date, sentence: sentence)
        case 2:
            return SampleClaim(
                "armenia", .alliedWith, state == "armenia" ? "belarus" : state, date: date,
                sentence: sentence)
        case 3:
            return SampleClaim(state, .banned, "irpt", modality: .possible, sentence: sentence)
        default:
            let events = MembershipEvent.allCases
            return SampleClaim(
                state, .memberOf, organisation, event: events[random.next(upTo: events.count)],
                date: date, sentence: sentence)
        }
    }
}

extension GraphStore {
    /// A new store of articles without some of their claims.
    convenience init(
        at path: String, articles: [SampleArticle], without claims: Set<ClaimID>
    ) throws {
        try self.init(path: path, mode: .create)
        try build(.sample, names: .samples) { session in
            for article in articles {
                try session.replace([article].file(article.path)) {
                    let (reading, said) = article.read()
                    try session.add(reading, claims: said.filter { !claims.contains($0.id) })
                }
            }
        }
    }

    /// What follows from claims and judgements, as text without row keys.
    func derivedRows() throws -> [String] {
        let tables = DerivedCheck.contents.filter { $0.name != "stories" && $0.name != "merges" }
        return try read { database in
            try tables.flatMap { name, select in
                try database.rows("SELECT DISTINCT * FROM (\(select))") { row in
                    // Past the last column every value is empty.
                    name + (0..<16).map { _ in "|" + row.text() }.joined()
                }.sorted()
            }
        }
    }
}
