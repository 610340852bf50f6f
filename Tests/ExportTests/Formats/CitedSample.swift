import Knowledge

/// A graph with the claims behind it: memberships with a history, an office, an attack, a founding.
enum CitedSample {
    static let graph = Subgraph(
        nodes: [
            Subgraph.Node(
                entity: Entity(id: "ruritania", name: "Ruritania", kind: .state), isFocus: false,
                stories: 9, otherNames: ["Kingdom of Ruritania"]),
            Subgraph.Node(
                entity: Entity(id: "zenda", name: "Zenda", kind: .state), isFocus: false,
                stories: 4),
            Subgraph.Node(
                entity: Entity(
                    id: "pact", name: "Elbe Mutual Security Pact", kind: .organisation,
                    organisationKind: .organisation, shortName: "EMSP"), isFocus: true,
                stories: 12),
            Subgraph.Node(
                entity: Entity(
                    id: "~blue-front", name: "Blue Front", kind: .organisation,
                    organisationKind: .armedGroup), isFocus: false, stories: 1),
            Subgraph.Node(
                entity: Entity(id: "elphberg-rudolf", name: "Rudolf Elphberg", kind: .person),
                isFocus: false, stories: 2),
        ],
        edges: [
            Subgraph.Edge(
                from: "zenda", to: "pact", relation: .memberOf, status: .suspended,
                since: PartialDate(edtf: "1994"), until: PartialDate(edtf: "2012-08"),
                isDisputed: true, stories: 2, claims: [joined.id, suspended.id],
                quote: joined.quote.text, quoted: joined.id,
                firstSeen: PartialDate(edtf: "2012-08-31"),
                lastSeen: PartialDate(edtf: "2013"),
                stretches: [
                    Subgraph.Stretch(.none, from: nil, to: day(1993, 12, 31)),
                    Subgraph.Stretch(
                        .member, from: day(1994, 12, 31), to: day(2012, 7, 31),
                        since: PartialDate(edtf: "1994"), until: PartialDate(edtf: "2012-08")),
                    Subgraph.Stretch(.disputed, from: day(2012, 8, 1), to: day(2012, 8, 31)),
                    Subgraph.Stretch(.suspended, from: day(2012, 9, 1), to: nil),
                ]),
            Subgraph.Edge(
                from: "elphberg-rudolf", to: "ruritania", relation: .holdsOffice, role: "king",
                since: PartialDate(edtf: "2018~"), stories: 1, claims: [king.id],
                quote: king.quote.text, quoted: king.id),
            Subgraph.Edge(
                from: "~blue-front", to: "zenda", relation: .attacked,
                since: PartialDate(edtf: "2019-05-02"), stories: 1, claims: [attack.id],
                quote: attack.quote.text, quoted: attack.id),
        ],
        coMentions: [Subgraph.CoMention("ruritania", "zenda", stories: 3)],
        claims: [joined, suspended, king, attack, founding], title: "EMSP & <friends>")

    static let id = ClaimID(0x0123_4567_89ab_cdef)

    /// A claim in which every word is one string.
    static func claim(everything name: String) -> CitedClaim {
        CitedClaim(
            id: id,
            statement: Statement(
                subject: EntityID("~" + name), relation: .holdsOffice, object: EntityID(name),
                role: name),
            quote: Quotation(text: name, range: 0..<name.unicodeScalars.count), rule: name,
            article: ArticleReference(
                id: ContentHash(hashing: Array(name.utf8)),
                source: Source(path: name, start: 0, end: 10, recordID: name), title: name,
                publication: nil, publisher: name, story: ContentHash(hashing: Array(name.utf8))))
    }

    private static let joined = claim(
        0x1111_1111_1111_1111,
        Statement(
            subject: "zenda", relation: .memberOf, event: .joined, object: "pact",
            date: date("1994")), "Zenda joined the EMSP in 1994.", at: 17)
    private static let suspended = claim(
        0x2222_2222_2222_2222,
        Statement(
            subject: "zenda", relation: .memberOf, event: .suspended, object: "pact",
            date: date("2012-08"), modality: .reported, attributedTo: "ruritania"),
        "In August, Ruritania says, Zenda’s membership was “suspended”.", at: 48)
    private static let king = claim(
        0x3333_3333_3333_3333,
        Statement(
            subject: "elphberg-rudolf", relation: .holdsOffice, object: "ruritania",
            role: "king", date: date("2018~")), "Rudolf became king around 2018.", at: 112)
    private static let attack = claim(
        0x4444_4444_4444_4444,
        Statement(
            subject: "~blue-front", relation: .attacked, object: "zenda",
            date: date("2019-05-02")), "The Blue Front attacked Zenda on May 2, 2019.", at: 144)
    private static let founding = claim(
        0x5555_5555_5555_5555,
        Statement(
            subject: nil, relation: .established, object: "pact", date: date("[1990..1992]")),
        "The EMSP was founded between 1990 and 1992.", at: 190)

    private static func claim(
        _ id: UInt64, _ statement: Statement, _ quote: String, at start: Int
    ) -> CitedClaim {
        CitedClaim(
            id: ClaimID(id), statement: statement,
            quote: Quotation(text: quote, range: start..<(start + quote.unicodeScalars.count)),
            rule: "test.\(statement.relation.rawValue)", article: article)
    }

    private static let article = ArticleReference(
        id: ContentHash(hashing: Array("article".utf8)),
        source: Source(path: "wire/2012.txt", start: 812, end: 1046), title: "Zenda, again",
        publication: PartialDate(edtf: "2012-08-31").map {
            Publication(date: $0, basis: .explicit)
        }, publisher: "The Courier", story: ContentHash(hashing: Array("article".utf8)))

    private static func date(_ edtf: String) -> ClaimDate? {
        DateSpan(edtf: edtf).map { ClaimDate(span: $0, basis: .explicit) }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        CalendarDay(year: year, month: month, day: day)
    }
}
