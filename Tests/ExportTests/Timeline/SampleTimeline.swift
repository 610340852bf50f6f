import Export
import Knowledge
import TestSupport

/// Histories made up for these tests; every name in them is fiction.
enum SampleTimeline {
    typealias Chart = TimelineChart

    /// A pact with a predecessor, in which everything happens that a timeline can show.
    static let pact = Chart(
        subject: pactItself, title: "Elbe Mutual Security Pact (EMSP)",
        caption: "Members and former members according to 9 stories, published 1999 to 2012",
        bodies: [
            Chart.Body(
                entity: treaty, begin: .day(day("1985-03-01")), end: year("1994", isEnd: true)),
            Chart.Body(entity: pactItself, begin: year("1994"), end: .open),
        ],
        lanes: [
            lane(
                "strelsau", "Strelsau", [.member(from: year("1994"))], marks: [("joined", "1994")]),
            Chart.Lane(
                entity: state("zenda", "Zenda"),
                tracks: [
                    Chart.Track(
                        organisation: treaty, isPredecessor: true,
                        stretches: [
                            .member(from: .day(day("1985-03-01")), to: year("1989", isEnd: true)),
                            Chart.Stretch(
                                .left, from: year("1989"), to: .day(day("1993-12-31"))),
                        ], marks: [mark("signed", "1985-03-01"), mark("left", "1989")]),
                    Chart.Track(
                        organisation: pactItself,
                        stretches: [
                            .member(from: year("2006"), to: .day(day("2009-06-11"))),
                            Chart.Stretch(
                                .suspended, from: .day(day("2009-06-12")),
                                to: year("2012", isEnd: true)),
                            Chart.Stretch(
                                .disputed, from: year("2012"), to: .open,
                                sides: [.suspended, .left]),
                        ],
                        marks: [
                            mark("joined", "2006"), mark("suspended", "2009-06-12"),
                            mark("left", "2012"), mark("announced_withdrawal", "2011-11"),
                        ], stated: [day("2007-01-01")...day("2007-12-31")]),
                ], status: .disputed, stories: 5),
            lane(
                "syldavia", "Syldavia",
                [Chart.Stretch(.observer, from: .untold(beyond: day("2004-05-09")), to: .open)],
                status: .observer),
            lane(
                "graustark", "Graustark",
                [
                    .member(from: .open, to: year("1999", isEnd: true)),
                    Chart.Stretch(.left, from: year("1999"), to: .day(day("2003-01-31"))),
                    .member(from: .day(day("2003-02-01")), to: .day(day("2005-07-01"))),
                    Chart.Stretch(
                        .frozen, from: .day(day("2005-07-02")), to: .day(day("2008-01-01"))),
                    .member(from: .day(day("2008-01-02"))),
                ],
                marks: [
                    ("expelled", "1999"), ("rejoined", "2003-02"), ("froze", "2005-07-02"),
                    ("resumed", "2008-01-02"),
                ]),
            lane(
                "lutha", "Grand Duchy of Lutha and the Islands of the Lower Elbe Beyond Karlsberg",
                [.member(from: .vague(certain: day("2010-06-01"), possible: day("2007-01-01")))]),
        ],
        sources: [
            Chart.Source(publisher: "The Courier", stories: 5),
            Chart.Source(publisher: nil, stories: 1),
            Chart.Source(publisher: "Zenda Gazette", stories: 3),
        ], stories: 9, lastTold: day("2012-08-31"), marked: PartialDate(edtf: "2010"))

    static let pactItself = Entity(
        id: "pact", name: "Elbe Mutual Security Pact", kind: .organisation, shortName: "EMSP")
    static let treaty = Entity(
        id: "elbe-treaty", name: "Treaty of the Elbe", kind: .organisation,
        organisationKind: .treaty)

    /// A chart whose every name is one string.
    static func named(_ name: String) -> Chart {
        Chart(
            subject: state(name, name), title: name, caption: name,
            bodies: [
                Chart.Body(entity: state(name, name), begin: .open, end: .open, tells: [name])
            ],
            lanes: [
                Chart.Lane(
                    entity: state(name, name),
                    tracks: [
                        Chart.Track(
                            organisation: state(name, name),
                            stretches: [
                                Chart.Stretch(
                                    .member, from: year("1999"), to: .open, tells: [name])
                            ],
                            marks: [
                                Chart.Mark(
                                    .joined, words: name, on: .on(date("1999")),
                                    earliest: date("1999").first, latest: date("1999").last,
                                    tells: [name])
                            ])
                    ], status: .member, stories: 1)
            ], sources: [Chart.Source(publisher: name, stories: 1)], stories: 1)
    }

    /// So many lanes with histories by chance.
    static func random(lanes: Int, seed: UInt64) -> Chart {
        var generator = SeededGenerator(seed: seed)
        let begin = Int.random(in: 900...1990, using: &generator)
        let years = [2, 12, 40, 300].randomElement(using: &generator) ?? 12
        let names = ["Oz", "Lilliput", "United Provinces of the Far North", "Île-aux-Loups", "北京"]
        func history(_ organisation: Entity, _ isPredecessor: Bool) -> Chart.Track {
            let days = (0..<Int.random(in: 2...9, using: &generator)).map { _ in
                date(String(begin + Int.random(in: 0...years, using: &generator)).padded).first
            }.sorted()
            let stretches = zip(days, days.dropFirst()).filter { $0 < $1 }.map { from, to in
                Chart.Stretch(
                    MembershipStatus.allCases.randomElement(using: &generator) ?? .member,
                    from: .day(from), to: .day(to.advanced(by: -1)), sides: [.member, .left])
            }
            let marks = days.map { day in
                Chart.Mark(
                    MembershipEvent.allCases.randomElement(using: &generator),
                    on: .on(PartialDate(day)), earliest: day,
                    latest: day.advanced(by: Int.random(in: 0...400, using: &generator)))
            }
            return Chart.Track(
                organisation: organisation, isPredecessor: isPredecessor, stretches: stretches,
                marks: marks, stated: [])
        }
        return Chart(
            subject: pactItself, title: "Pact of many", caption: "By chance",
            bodies: [Chart.Body(entity: treaty, begin: .open, end: .open)],
            lanes: (0..<lanes).map { index in
                let name = names.randomElement(using: &generator) ?? "Oz"
                return Chart.Lane(
                    entity: state("s\(index)", "\(name) \(index)"),
                    tracks: [history(treaty, true), history(pactItself, false)],
                    status: MembershipStatus.allCases.randomElement(using: &generator) ?? .member,
                    stories: index)
            },
            sources: (0..<Int.random(in: 0...60, using: &generator)).map {
                Chart.Source(publisher: "Gazette of Region \($0)", stories: 1 + $0 % 7)
            }, stories: 99,
            marked: Bool.random(using: &generator) ? date(String(begin + 1).padded) : nil)
    }
}

extension SampleTimeline {
    static func state(_ id: String, _ name: String) -> Entity {
        Entity(id: EntityID(id), name: name, kind: .state)
    }

    /// A date of the tests themselves, which is one.
    static func date(_ edtf: String) -> PartialDate {
        PartialDate(edtf: edtf) ?? PartialDate(CalendarDay(number: 0))
    }

    static func day(_ edtf: String) -> CalendarDay { date(edtf).first }

    /// Some day of a year.
    static func year(_ edtf: String, isEnd: Bool = false) -> Chart.Edge {
        let year = date(edtf)
        return isEnd
            ? .vague(certain: year.first.advanced(by: -1), possible: year.last)
            : .vague(certain: year.last.advanced(by: 1), possible: year.first)
    }

    static func mark(_ event: String, _ edtf: String) -> Chart.Mark {
        Chart.Mark(
            MembershipEvent(rawValue: event), on: .on(date(edtf)), earliest: date(edtf).first,
            latest: date(edtf).last, claims: [ClaimID(0x0123_4567_89ab_cdef)],
            tells: ["\(event) \(edtf): The Courier, 2012-08-31 [0123456789abcdef]"])
    }

    private static func lane(
        _ id: String, _ name: String, _ stretches: [Chart.Stretch],
        marks: [(String, String)] = [], status: MembershipStatus = .member
    ) -> Chart.Lane {
        Chart.Lane(
            entity: state(id, name),
            tracks: [
                Chart.Track(
                    organisation: pactItself, stretches: stretches,
                    marks: marks.map { mark($0.0, $0.1) })
            ], status: status, stories: 2)
    }
}

extension TimelineChart.Stretch {
    /// A membership, which goes on unless it ends.
    static func member(
        from begin: TimelineChart.Edge, to end: TimelineChart.Edge = .open
    ) -> TimelineChart.Stretch {
        TimelineChart.Stretch(.member, from: begin, to: end)
    }
}

extension String {
    /// A year of four digits.
    fileprivate var padded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
