import Knowledge
import Testing

@testable import Graph

/// What holds of every office, tried on random small ones.
struct OfficePropertyTests {
    private static let titles = OfficeTitles()

    /// Who was seen in the office before somebody else took it, and never after, does not come back.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func nobodyComesBackUntold(block: UInt64) throws {
        for seed in block * 50..<(block + 1) * 50 {
            var random = SplitMix(state: seed)
            var fixture = TestimonyFixture()
            var lines: [String] = []
            func says(
                _ story: String, _ person: EntityID, _ date: String, _ relation: RelationKind,
                _ published: String?
            ) {
                fixture.office(
                    story, person, "president", "x", date, relation, published: published)
                lines.append("\(story) \(person) \(relation) \(date) \(published ?? "-")")
            }
            let seen = ["2003", "2003-05", "2003-05-07", "[2002..2003]"][random.next(upTo: 4)]
            says("A", "first", seen, .holdsOffice, [nil, "2003-12"][random.next(upTo: 2)])
            let taken = ["2004", "2004-02", "2004-02-03", "2004/..", "2004-02/..", "[2004..]"]
            let published: [String?] = [nil, "2004-06", "2008", "2008-01-05"]
            for story in ["B", "C"].prefix(1 + random.next(upTo: 2)) {
                let date = taken[random.next(upTo: taken.count)]
                let relation: RelationKind =
                    date.contains("/") || random.next(upTo: 2) == 0 ? .holdsOffice : .appointed
                says(
                    story, "second", date, relation, published[random.next(upTo: published.count)])
            }
            for day in ["2004-12-31", "2006", "2008-06", "2030"].compactMap(PartialDate.init(edtf:))
            {
                let holders = fixture.histories.holders(
                    of: "president", in: "x", on: day, titles: Self.titles)
                #expect(!holders.contains { $0.holder == "first" }, "\(day.edtf): \(lines)")
            }
        }
    }
}
