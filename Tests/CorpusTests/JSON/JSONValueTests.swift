import TestSupport
import Testing

@testable import Corpus

@Suite struct JSONValueTests {
    @Test(
        arguments: [
            ("null", .null), (" true\n", .bool(true)), ("false", .bool(false)),
            ("0", .number("0")), ("-0", .number("-0")), ("-1.5e+30", .number("-1.5e+30")),
            ("12345678901234567890", .number("12345678901234567890")),
            (#""""#, text("")), (#""a\u00e9\n\/\"\\""#, text("aé\n/\"\\")),
            (#""\ud83d\ude00""#, text("\u{1F600}")), (#""\u0000""#, text("\u{0}")),
            ("[]", .array([])), ("[ ]", .array([])), ("{}", .object([])), ("{ }", .object([])),
            (" [ 1 , [ ] ] ", .array([.number("1"), .array([])])),
            (#"{"b":1,"a":{"":[]}}"#, object(("b", .number("1")), ("a", object(("", .array([])))))),
            (#"{"a":1,"a":2}"#, object(("a", .number("1")), ("a", .number("2")))),
            (#"{"\u0061":null}"#, object(("a", .null))),
        ] as [(String, JSONValue)])
    func value(json: String, value: JSONValue) throws {
        #expect(try JSONValue(Array(json.utf8)) == value)
    }

    @Test(arguments: [
        ("", "cut off", 1), ("  ", "cut off", 3), ("nul", "null is missing", 1),
        ("tru", "true or false is missing", 1), ("?", "a value is missing", 1),
        ("1 2", "text after the value", 3), ("01", "no number", 3), ("-", "no number", 2),
        ("1.", "a number ends in its point", 3), ("1e+", "a number ends in its exponent", 4),
        ("\"a", "cut off inside a string", 3), ("\"\\", "cut off inside a string", 3),
        ("\"\u{1}\"", "a control character inside a string", 2),
        (#""\x""#, "an unknown escape", 4), (#""\u00g0""#, "an escape without four hex digits", 6),
        (#""\ud800""#, "half a surrogate pair", 8), ("[1", "cut off", 3),
        ("[1 2]", "a comma or the closing bracket is missing", 4),
        ("[1,]", "a value is missing", 4),
        (#"{"a"1}"#, "a colon is missing", 5), ("{1:2}", "a name is missing", 2),
        (#"{"a":}"#, "a value is missing", 6), (#"{"a":1,}"#, "a name is missing", 8),
    ])
    func rejected(json: String, reason: String, column: Int) {
        #expect(throws: JSONError(reason: reason, column: column)) {
            try JSONValue(Array(json.utf8))
        }
    }

    /// 256 levels are read; a deeper text is refused, however deep it goes.
    @Test(arguments: [(256, true), (257, false), (1_000_000, false)])
    func depth(levels: Int, isRead: Bool) {
        let json =
            [UInt8](repeating: UInt8(ascii: "["), count: levels)
            + [UInt8](repeating: UInt8(ascii: "]"), count: levels)
        #expect(((try? JSONValue(json)) != nil) == isRead)
    }

    /// Every text cut off anywhere, or with one byte changed, is read or refused.
    @Test func damaged() {
        let json = Array(#"{"a":[1,-2.5e3,"x\u00e9\n",{"b":null}],"c":true,"d":false}"#.utf8)
        for end in json.indices {
            #expect(throws: JSONError.self) { try JSONValue(Array(json[..<end])) }
        }
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            var damaged = json
            damaged[Int.random(in: json.indices, using: &random)] = UInt8.random(
                in: 0...0x7F, using: &random)
            _ = try? JSONValue(damaged)
        }
    }

    private static func text(_ text: String) -> JSONValue { .string(Array(text.utf8)) }

    private static func object(_ members: (String, JSONValue)...) -> JSONValue {
        .object(members.map { JSONMember(name: $0.0, value: $0.1) })
    }
}
