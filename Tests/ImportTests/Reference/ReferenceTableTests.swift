import Entities
import Knowledge
import Testing

@testable import Import

/// Rows of other people's tables as claims.
@Suite struct ReferenceTableTests {
    private static func table(
        _ text: String, date: String? = nil, map: [String] = [],
        format: ReferenceTable.Format = .cells(separator: ",")
    ) throws -> ReferenceTable {
        let known = try KnownEntities(reading: Dictionaries.small)
        let ids: [EntityID] = [
            "afghanistan", "east-germany", "hamid-karzai", "iraq", "john-smith", "nato", "un",
            "united-states",
        ]
        let entities = ids.compactMap { id in
            known[id].map { Entity(id: id, name: id.rawValue, kind: $0.kind) }
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return try ReferenceTable(
            lines.map { Array($0.utf8) }, file: "t.csv", format: format,
            options: ReferenceTable.Options(
                publisher: "T", date: date.flatMap { PartialDate(edtf: $0) },
                columns: try ReferenceColumns(map)),
            known: known, catalogue: EntityCatalogue(entities: entities, files: []))
    }

    private static func said(_ table: ReferenceTable) -> [String] {
        table.extract.claims.map { claim in
            let statement = claim.statement
            let what = statement.event?.rawValue ?? statement.role ?? ""
            let not = statement.polarity == .negated ? "not " : ""
            return "\(statement.subject ?? "") \(not)\(what) \(statement.object ?? "") "
                + (statement.date?.span.edtf ?? "")
        }
    }

    /// Header, row, and what it comes to.
    @Test(
        arguments: [
            ("state,organisation,status", "Iraq,UN,member", ["iraq confirmed un 2020"]),
            ("state,organisation", "IQ,U.N.", ["iraq confirmed un 2020"]),
            ("country,body,status", "iraq,un,Observer", ["iraq observer un 2020"]),
            ("state,of,status,since", "Iraq,UN,observer,1999", ["iraq observer un 1999/.."]),
            (
                "state,organisation,since,until", "Iraq,UN,1945,1999-05",
                ["iraq joined un 1945", "iraq left un 1999-05"]
            ),
            (
                "state,organisation,from", "Iraq,UN,1945",
                ["iraq joined un 1945", "iraq confirmed un 2020"]
            ),
            ("state,organisation,status", "Iraq,UN,suspended", ["iraq suspended un [..2020]"]),
            ("state,organisation,status", "Iraq,UN,former member", ["iraq left un [..2020]"]),
            ("state,organisation,status", "Iraq,UN,none", ["iraq not confirmed un 2020"]),
            (
                "state,organisation,event,date", "Iraq,UN,left,1999-05-01",
                ["iraq left un 1999-05-01"]
            ),
            (
                "state,organisation,event,date", "Iraq,UN,announced withdrawal,1999",
                ["iraq announced_withdrawal un 1999"]
            ),
            (
                "person,of,role,from,to", "Hamid Karzai,Afghanistan,President,2001-12-22,2014",
                ["hamid-karzai president afghanistan 2001-12-22/2014"]
            ),
            (
                "holder,of,post", "Hamid Karzai,AF,President",
                ["hamid-karzai president afghanistan 2020"]
            ),
        ])
    func rows(_ header: String, _ row: String, _ expected: [String]) throws {
        let table = try Self.table("\(header)\n\(row)\n", date: "2020")
        #expect(Self.said(table) == expected)
        #expect(table.unresolved.isEmpty && table.leftOut.isEmpty)
        let reading = table.extract.reading
        #expect(reading.document.publisher == "T")
        for claim in table.extract.claims {
            #expect(reading.document.string(claim.evidence.sentence) == row)
        }
        #expect(reading.mentions.count == 2)
    }

    @Test func rowsOfSeveralLinesAndQuotes() throws {
        let table = try Self.table(
            "state,organisation,source\nIraq,UN,\"a, b\nc\"\nIraq,NATO,\n", date: "2020")
        #expect(Self.said(table) == ["iraq confirmed un 2020", "iraq confirmed nato 2020"])
        let evidence = table.extract.claims.map(\.evidence.sentence)
        let document = table.extract.reading.document
        #expect(evidence.map(document.string) == ["Iraq,UN,\"a, b\nc\"", "Iraq,NATO,"])
    }

    @Test func namesThatAreNotPlainAreListed() throws {
        let table = try Self.table(
            "state,organisation,status\nUtopia,UN,member\nIraq,FAO,member\nIraq,UN,dialogue partner\n",
            date: "2020")
        #expect(table.extract.claims.isEmpty)
        #expect(
            table.unresolved.map(\.description) == [
                "t.csv:2: \"Utopia\" is in no dictionary", "t.csv:3: \"FAO\" is in no dictionary",
            ])
        #expect(table.leftOut.count == 1)
        #expect(
            table.leftOut[0].description.hasPrefix("t.csv:4: found status \"dialogue partner\""))
    }

    @Test(
        arguments: [
            ("state,organisation\nIraq\n", "t.csv:2: found 1 cells; allowed: 2"),
            ("state,organisation,since\nIraq,UN,May\n", "t.csv:2: found since \"May\"; allowed"),
            ("state,organisation\nIraq,UN\n", "t.csv:2: found no date; allowed"),
            ("state,organisation,date\n,UN,1999\n", "t.csv:2: found no member; allowed"),
            ("state,organisation,since,until\nIraq,UN,2001,1999\n", "t.csv:2: found until before"),
            ("state,organisation,date\nIraq,\"UN,1999\n", "t.csv:2: found a quote"),
            ("", "t.csv:1: found no header"),
        ])
    func badRows(_ text: String, _ problem: String) throws {
        let error = #expect(throws: ReferenceError.self) { try Self.table(text) }
        #expect(error?.description.hasPrefix(problem) == true, "\(error?.description ?? "")")
    }

    @Test func headersAreMapped() throws {
        let text = "Land,Bund,status\nIraq,UN,member\n"
        let table = try Self.table(
            text, date: "2020", map: ["member=Land", "organisation=Bund"])
        #expect(Self.said(table) == ["iraq confirmed un 2020"])
        #expect(throws: TableMappingError.self) { try Self.table(text) }
    }

    @Test func followTheMoney() throws {
        let text = """
            {"id":"k","schema":"Person","properties":{"name":["Hamid Karzai"]}}
            {"id":"m","schema":"Membership","properties":{"member":["i"],"organization":["u"],"startDate":["1945-12-21"]}}
            {"id":"i","schema":"PublicBody","properties":{"name":["Iraq"]}}
            {"id":"u","schema":"Organization","properties":{"name":["UN"]}}
            {"id":"o","schema":"Occupancy","properties":{"holder":["k"],"post":["p"],"startDate":["2001"],"endDate":["2014"]}}
            {"id":"p","schema":"Position","properties":{"name":["President of Afghanistan"],"country":["af"]}}
            {"id":"x","schema":"Membership","properties":{"member":["z"],"organization":["u"],"date":["1999"]}}
            """
        let table = try Self.table(text, format: .ftm)
        #expect(
            Self.said(table) == [
                "iraq joined un 1945-12-21", "hamid-karzai president afghanistan 2001/2014",
            ])
        #expect(table.leftOut.map(\.place.line) == [7])
    }
}
