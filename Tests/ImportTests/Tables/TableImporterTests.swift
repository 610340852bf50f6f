import Entities
import TestSupport
import Testing

@testable import Import

/// Tables as rows.
@Suite struct TableImporterTests {
    /// The records of a comma-separated table.
    static func records(
        _ text: String, map: [String] = [], separator: String = ";", kind: String = "person",
        beside known: KnownEntities
    ) throws -> ImportedRecords {
        var importer = TableImporter(
            known: known,
            options: TableImporter.Options(
                mapping: try TableMapping(map), listSeparator: separator, kind: kind))
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).makeIterator()
        var number = 0
        try importer.read(file: "a.csv", separator: ",") {
            guard let line = lines.next() else { return nil }
            number += 1
            return (number, Array(line.utf8))
        }
        return importer.finish()
    }

    private static func rows(
        _ text: String, _ table: String, map: [String] = [], separator: String = ";",
        kind: String = "person"
    ) throws -> [String] {
        let known = try KnownEntities(reading: Dictionaries.small)
        let records = try records(text, map: map, separator: separator, kind: kind, beside: known)
        return Overlays.rows(
            of: DictionaryOverlay(records, over: known, source: "S"), table)
    }

    @Test func people() throws {
        let text = """
            Who,Also,From where,Post,Of,Since
            Anna Linde,"Anna Lynde|Lindi, Anna",AFG,president,Iraq,2001-02
            Anna Linde,,af,Minister of Foreign Affairs,,2003
            Otto Berg,,Nowhere,hill keeper,,
            """
        let map = ["name=Who,aliases=Also", "country=From where", "role=Post,of=Of,from=Since"]
        #expect(
            try Self.rows(text, "people.tsv", map: map, separator: "|") == [
                "anna-linde|Anna Linde|Anna Lynde; Lindi, Anna||afghanistan||S",
                "otto-berg|Otto Berg|||||S",
            ])
        #expect(
            try Self.rows(text, "offices.tsv", map: map, separator: "|") == [
                "anna-linde|foreign minister|afghanistan|2003||S",
                "anna-linde|president|iraq|2001-02||S",
            ])
    }

    @Test func organisations() throws {
        let text = """
            name,kind,aliases,country,from,role,of
            Hill Front,party,HF;Front of Hills,,1999,,
            Hill Town,place,,iq,,,
            Anna Linde,person,,,,commander,Hill Front
            """
        #expect(
            try Self.rows(text, "organisations.tsv")
                == ["hill-front|Hill Front|HF; Front of Hills||party||||1999||S"])
        #expect(try Self.rows(text, "places.tsv") == ["hill-town|Hill Town||iraq||S"])
        #expect(try Self.rows(text, "offices.tsv") == ["anna-linde|commander|hill-front|||S"])
    }

    @Test(
        arguments: [
            ("name,kind\nAnna,shop", 2), ("name,kind\n,person", 2), ("name\nAnna,2", 2),
            ("name,kind,from\nHill,party,soon", 2), ("name\n\"Anna", 2), ("", 1),
        ])
    func malformed(_ text: String, _ line: Int) throws {
        let known = try KnownEntities(reading: Dictionaries.small)
        let records = try Self.records(text, beside: known)
        #expect(records.problems.map(\.place) == [SourceLine(file: "a.csv", line: line)])
        #expect(records.problems.allSatisfy { $0.message.contains("allowed") })
    }

    @Test(arguments: [["title=X"], ["name"], ["=x"], ["name=Who"]])
    func mapping(_ map: [String]) throws {
        let known = try KnownEntities(reading: Dictionaries.small)
        #expect(throws: TableMappingError.self) {
            try Self.records("name\nAnna Linde", map: map, beside: known)
        }
    }

    /// Whatever a table holds, the overlay is clean, and what was taken is found by its names.
    @Test(arguments: 0..<20 as Range<UInt64>) func randomTables(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let known = try KnownEntities(reading: Dictionaries.small)
        var names: Set<String> = []
        var text = "name,kind,aliases,country,role,of,from,until\n"
        for _ in 0..<40 {
            let name = RandomCells.name(&random)
            names.insert(name)
            let cells = [
                name, TableImporter.kinds.randomElement(using: &random) ?? "",
                (0..<Int.random(in: 0...3, using: &random)).map { _ in RandomCells.name(&random) }
                    .joined(separator: ";"),
                ["", "af", "IRQ", "United States"].randomElement(using: &random) ?? "",
                ["", "president", "hill president", "x"].randomElement(using: &random) ?? "",
                ["", "nato", "Kabul", "x"].randomElement(using: &random) ?? "",
                ["", "1999", "2001-02", "2020"].randomElement(using: &random) ?? "",
                ["", "2002", "2003-04-05"].randomElement(using: &random) ?? "",
            ]
            text +=
                cells.map { "\"\($0.split(separator: "\"").joined(separator: "\"\""))\"" }
                .joined(separator: ",") + "\n"
        }
        let overlay = DictionaryOverlay(
            try Self.records(text, beside: known), over: known, source: "S")
        let again = DictionaryOverlay(
            try Self.records(text, beside: known), over: known, source: "S")
        #expect(overlay.tables.map(\.text) == again.tables.map(\.text))
        let all = Overlays.files(overlay, over: Dictionaries.small)
        let errors = DictionaryCheck.problems(in: all).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        let result = try KnownEntities(reading: all)
        let leftOut = overlay.leftOut.map(\.message).joined(separator: "\n")
        for name in names where result.bearers(of: name).isEmpty {
            #expect(leftOut.contains("\"\(name)\""), "\(name)")
        }
    }
}

/// Cells that try a table's form.
private enum RandomCells {
    static func name(_ random: inout SeededGenerator) -> String {
        let parts = [
            "Anna", "Otto", "Hill", "Front", "Kabul", "US", "O'Neil", "al-Nur", "Ж", "É", "d'Or",
            "+",
            "-x", "#", "!a", "2nd", "(B)", ",", "Hamid", "Karzai", "of", "The",
        ]
        return (0..<Int.random(in: 1...4, using: &random))
            .compactMap { _ in parts.randomElement(using: &random) }.joined(separator: " ")
    }
}
