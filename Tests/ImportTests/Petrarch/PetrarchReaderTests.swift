import Knowledge
import Testing

@testable import Import

/// The syntax of actor and agent files.
@Suite struct PetrarchReaderTests {
    /// One entry a case, printed as `name|forms + synonym = code from..until`.
    @Test(
        arguments: [
            ("FOO_BAR_ [ABC]", "FOO BAR = ABC"),
            ("FOO_BAR_\t[ABC]  # a note [XYZ]", "FOO BAR = ABC"),
            ("FOO BAR [ABC]\r", "FOO BAR = ABC"),
            (
                "FOO [ABCGOV <930913][XYZ >021231] ; old",
                "FOO = ABCGOV ..1993-09-13, XYZ 2002-12-31.."
            ),
            (
                "FOO\n\t[ABCGOV 790716-030409]\n\n[ABCELI]",
                "FOO = ABCGOV 1979-07-16..2003-04-09, ABCELI"
            ),
            ("FOO\n  [ABCGOV > 20010203]", "FOO = ABCGOV 2001-02-03.."),
            ("FOO [ABCGOV 030101-030930]", "FOO = ABCGOV 2003-01..2003-09"),
            ("FOO [ABCGOV >100201]", "FOO = ABCGOV 2010-02.."),
            ("FOO [ABCGOV 310101-301231]", "FOO = ABCGOV 1931-01..2030-12"),
            ("FOO\n+BAR_BAZ_ # x\n+ QUX [ABC]", "FOO + BAR BAZ + QUX = ABC"),
            ("FOO\n+BAR+BAZ\n[ABC]", "FOO + BAR + BAZ = ABC"),
            ("FOO [---]", "FOO = ---"),
            ("MAN {MEN SEA_MEN} [~ABC]", "MAN|MEN|SEA MEN = ~ABC"),
            ("!P! = MAN, WOMAN\nPOLICE!P! {} [~COP]", "POLICEMAN|POLICEWOMAN = ~COP"),
            ("!M! = MINISTER\n!M! OF_X [~GOV]", "MINISTER OF X = ~GOV"),
            ("<!-- FOO [ABC]\nBAR [ABC]\n-->BAZ [ABC]", "BAZ = ABC"),
            ("ЁЖ_ [ABC]", "ЁЖ = ABC"),
        ])
    func entry(_ text: String, _ expected: String) {
        let reader = PetrarchReader(Array(text.utf8), file: "a")
        #expect(reader.entries.map(\.described).joined(separator: "\n") == expected)
    }

    /// Each bad line is told by its place; good ones around it are read.
    @Test(
        arguments: [
            ("FOO\nBAR [ABC]", [1], 1),
            ("[ABC]\nBAR [ABC]", [1], 1),
            ("+FOO\nBAR [ABC]", [1], 1),
            ("FOO [ABC\nBAR [ABC]", [1], 1),
            ("FOO [abc]\nBAR [ABC]", [1], 1),
            ("FOO [ABC} # x\nBAR [ABC]", [1], 1),
            ("FOO [ABC 1]\nBAR [ABC]", [1], 1),
            ("FOO [ABC 20010231-20020101]\nBAR [ABC]", [1], 1),
            ("FOO [ABC 020101-010101]\nBAR [ABC]", [1], 1),
            ("FOO [ABC 2004017-20061201]\nBAR [ABC]", [1], 1),
            ("FOO [ABC 20010101]\nBAR [ABC]", [1], 1),
            ("FOO [ABC] odd\nBAR [ABC]", [1], 2),
            ("FOO {X [ABC]\nBAR [ABC]", [1], 1),
            ("FOO\t_BAR [ABC]\nBAZ [ABC]", [1], 1),
            ("YELL!_INC [ABC]\nBAR [ABC]", [1], 1),
            ("A!NO! [ABC]\nBAR [ABC]", [1], 1),
            ("!P = X\nBAR [ABC]", [1], 1),
            ("FOO\n+BAR+BAZ\n[ABC]", [2], 1),
            ("F\u{FFFD}O [ABC]\nBAR [ABC]", [1], 1),
            ("_ [ABC]\nBAR [ABC]", [1], 1),
            ("\n\n# nothing\n", [], 0),
            ("", [], 0),
        ] as [(String, [Int], Int)])
    func problems(_ text: String, _ lines: [Int], _ entries: Int) {
        let reader = PetrarchReader(Array(text.utf8), file: "a.txt")
        #expect(Set(reader.problems.map(\.place.line)) == Set(lines), "\(reader.problems)")
        #expect(reader.entries.count == entries)
        #expect(reader.problems.allSatisfy { $0.message.contains("allowed") })
    }

    @Test func brokenBytes() {
        let bytes = Array("FOO [ABC]\n".utf8) + [0xFF, 0x0A] + Array("BAR [ABC]".utf8)
        let reader = PetrarchReader(bytes, file: "a")
        #expect(reader.entries.count == 2)
        #expect(reader.problems.map(\.place) == [SourceLine(file: "a", line: 2)])
    }
}

extension PetrarchEntry {
    fileprivate var described: String {
        let names = ([name] + synonyms).map { ([$0.text] + $0.forms).joined(separator: "|") }
        let codes = codes.map { code in
            guard code.isDated else { return code.text }
            return "\(code.text) \(code.from?.edtf ?? "")..\(code.until?.edtf ?? "")"
        }
        return "\(names.joined(separator: " + ")) = \(codes.joined(separator: ", "))"
    }
}
