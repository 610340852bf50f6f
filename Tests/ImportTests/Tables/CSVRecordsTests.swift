import Testing

@testable import Import

/// Records of RFC 4180 by their first lines.
@Suite struct CSVRecordsTests {
    private static func records(_ text: String, _ separator: Character) -> [CSVRecords.Record] {
        var cutter = CSVRecords(separator: separator)
        var records: [CSVRecords.Record] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let record = cutter.record(endingWith: String(line), number: index + 1)
            if let record { records.append(record) }
        }
        if let rest = cutter.rest() { records.append(rest) }
        return records
    }

    @Test(
        arguments: [
            ("a,b\nc,d", [.cells(["a", "b"], line: 1), .cells(["c", "d"], line: 2)]),
            ("a,\n,b", [.cells(["a", ""], line: 1), .cells(["", "b"], line: 2)]),
            ("\"a,\"\"b\"\"\",c", [.cells(["a,\"b\"", "c"], line: 1)]),
            ("\"a\nb\",c\nd,e", [.cells(["a\nb", "c"], line: 1), .cells(["d", "e"], line: 3)]),
            ("\n\na,b\n", [.cells(["a", "b"], line: 3)]),
            ("a,b\"c", [.malformed("found a quote that is not closed", line: 1)]),
            (
                "a,b\"c\"d\ne,f",
                [.malformed("found a quote inside a cell", line: 1), .cells(["e", "f"], line: 2)]
            ),
            ("Ж,é", [.cells(["Ж", "é"], line: 1)]),
        ] as [(String, [CSVRecords.Record])])
    func comma(_ text: String, _ records: [CSVRecords.Record]) {
        #expect(Self.records(text, ",") == records)
    }

    @Test func tab() {
        #expect(Self.records("a b\tc,d\t", "\t") == [.cells(["a b", "c,d", ""], line: 1)])
    }
}
