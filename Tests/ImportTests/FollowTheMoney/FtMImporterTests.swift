import Entities
import Testing

@testable import Import

/// FollowTheMoney entities as rows.
@Suite struct FtMImporterTests {
    private static func records(
        _ lines: String, _ known: KnownEntities
    ) -> ImportedRecords {
        var importer = FtMImporter(known: known)
        for (index, line) in lines.split(separator: "\n").enumerated() {
            let place = SourceLine(file: "a.json", line: index + 1)
            importer.read(line: Array(line.utf8), at: place)
        }
        return importer.finish()
    }

    private static func rows(_ lines: String, _ table: String) throws -> [String] {
        let known = try KnownEntities(reading: Dictionaries.small)
        let overlay = DictionaryOverlay(records(lines, known), over: known, source: "S")
        return Overlays.rows(of: overlay, table)
    }

    @Test(
        arguments: [
            (
                #"{"id":"p","schema":"Person","properties":{"name":["Anna Linde","Анна Линде"],"#
                    + #""alias":["Anna Lynde","Lindi"],"weakAlias":["Al"],"nationality":["af"],"wikidataId":["Q7"]}}"#,
                "people.tsv",
                ["anna-linde|Anna Linde|Anna Lynde|Lindi; Al|afghanistan|Q7|S"]
            ),
            (
                #"{"id":"Q9","schema":"Person","caption":"Anna Linde","properties":{"name":["LINDE, Anna"]}}"#,
                "people.tsv", ["anna-linde|Anna Linde||||Q9|S"]
            ),
            (
                #"{"schema":"Person","properties":{"name":"Otto BERG","country":["iq","us"]},"id":"x"}"#,
                "people.tsv", ["otto-berg|Otto Berg|||||S"]
            ),
            (
                #"{"id":"x","schema":"Person","properties":{"name":["Hamid Karzai"],"alias":["Hamed Karzai"],"country":["af"]}}"#,
                "people.tsv", ["hamid-karzai||+Hamed Karzai"]
            ),
            (
                #"{"id":"x","schema":"Person","properties":{"name":["Анна Линде"]}}"#, "people.tsv",
                []
            ),
            (
                #"{"id":"x","schema":"LegalEntity","properties":{"name":["Anna Linde"]}}"#,
                "people.tsv", []
            ),
            (
                #"{"id":"x","schema":"Vessel","properties":{"name":["Anna Linde"]}}"#, "people.tsv",
                []
            ),
            (
                #"{"id":"o","schema":"Organization","properties":{"name":["Hill Party"],"abbreviation":["HP"],"topics":["pol.party"]}}"#,
                "organisations.tsv", ["hill-party|Hill Party|HP||party||||||S"]
            ),
            (
                #"{"id":"o","schema":"PublicBody","properties":{"name":["HILL BUREAU OF STATISTICS"],"country":["iq"]}}"#,
                "organisations.tsv",
                ["hill-bureau-of-statistics|Hill Bureau of Statistics|||organisation|iraq|||||S"]
            ),
            (
                #"{"id":"o","schema":"Company","properties":{"name":["Hill Oil"],"alias":["Hillo"]}}"#,
                "organisations.tsv", ["hill-oil|Hill Oil||Hillo|organisation||||||S"]
            ),
        ] as [(String, String, [String])])
    func entity(_ line: String, _ table: String, _ rows: [String]) throws {
        #expect(try Self.rows(line, table) == rows)
    }

    private static let person =
        #"{"id":"p","schema":"Person","properties":{"name":["Anna Linde"],"country":["af"]}}"#
    private static let front =
        #"{"id":"o","schema":"Organization","properties":{"name":["Hill Front"]}}"#

    private static func post(_ name: String) -> String {
        #"{"id":"j","schema":"Position","properties":{"name":[""# + name
            + #""],"country":["af"]}}"#
    }
    private static let occupancy =
        #"{"id":"t","schema":"Occupancy","properties":{"holder":["p"],"post":["j"],"startDate":["2001-02"],"endDate":["2003-04-05T00:00:00"]}}"#

    /// Posts by their names, whose entity may come before or behind.
    @Test(
        arguments: [
            ("President", "president|afghanistan"),
            ("Minister of Foreign Affairs (Afghanistan)", "foreign minister|afghanistan"),
            ("President of Iraq", "president|iraq"),
            ("president of the United Nations", "president|un"),
            ("Hill president", "hill president|afghanistan"),
            ("Commander of Hills", "commander of hills|afghanistan"),
        ])
    func occupancy(_ post: String, _ office: String) throws {
        let lines = [Self.occupancy, Self.person, Self.post(post)]
        for lines in [lines, lines.reversed()] {
            #expect(
                try Self.rows(lines.joined(separator: "\n"), "offices.tsv")
                    == ["anna-linde|\(office)|2001-02|2003-04-05|S"])
        }
    }

    @Test(
        arguments: [
            (
                #""role":["President"],"startDate":["2001"]"#,
                ["anna-linde|president|hill-front|2001||S"]
            ),
            (#""role":["Member"]"#, []), (#""startDate":["2001"]"#, []),
            (#""role":["Commander"],"endDate":["soon"]"#, ["anna-linde|commander|hill-front|||S"]),
        ] as [(String, [String])])
    func membership(_ properties: String, _ rows: [String]) throws {
        let line =
            #"{"id":"m","schema":"Membership","properties":{"member":["p"],"organization":["o"],"#
            + properties + "}}"
        #expect(
            try Self.rows([line, Self.person, Self.front].joined(separator: "\n"), "offices.tsv")
                == rows)
    }

    /// As OpenSanctions nests them: the post inside the occupancy inside its holder.
    @Test func nested() throws {
        let line =
            #"{"id":"p","schema":"Person","properties":{"name":["Anna Linde"],"positionOccupancies":[{"id":"t","schema":"Occupancy","#
            + #""properties":{"startDate":["2001"],"post":[{"id":"j","schema":"Position","properties":{"name":["President of Iraq"]}}]}}],"#
            + #""membershipMember":[{"id":"m","schema":"Membership","properties":{"role":["Commander"],"organization":["#
            + Self.front + "]}}]}}"
        #expect(
            try Self.rows(line, "offices.tsv") == [
                "anna-linde|commander|hill-front|||S", "anna-linde|president|iraq|2001||S",
            ])
        #expect(try Self.rows(line, "organisations.tsv").count == 1)
    }

    @Test(
        arguments: [
            "{", "[]", "{}", #"{"id":"p"}"#, #"{"schema":"Person"}"#,
            #"{"id":1,"schema":"Person"}"#,
            #"{"id":"p","schema":"Person","properties":{"name":["A]}}"#, "nonsense",
        ])
    func malformed(_ line: String) throws {
        let known = try KnownEntities(reading: Dictionaries.small)
        let records = Self.records("\(Self.front)\n\(line)\n\(Self.person)", known)
        #expect(records.problems.map(\.place) == [SourceLine(file: "a.json", line: 2)])
        #expect(records.entities.count == 2)
    }
}
