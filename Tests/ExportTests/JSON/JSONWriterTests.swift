import Export
import Foundation
import Testing

@Suite struct JSONWriterTests {
    private func text(_ layout: JSONWriter.Layout = .compact, _ body: (inout JSONWriter) -> Void)
        -> String
    {
        var json = JSONWriter(layout: layout)
        body(&json)
        return String(decoding: json.finish(), as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", #""plain""#),
        ("", #""""#),
        ("a\"b", #""a\"b""#),
        ("a\\b", #""a\\b""#),
        ("tab\tline\nreturn\r", #""tab\tline\nreturn\r""#),
        ("\u{0}\u{1}\u{1B}\u{1F}\u{7F}", #""\u0000\u0001\u001b\u001f\u007f""#),
        ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
        ("“curly” – dash", #""“curly” – dash""#),
        ("é ж 😀 👨‍👩‍👧", #""é ж 😀 👨‍👩‍👧""#),
        ("a/b <c>", #""a/b <c>""#),
    ])
    func escapes(_ string: String, _ expected: String) {
        #expect(text { $0.value(string) } == expected)
        #expect(text { $0.value(utf8: Array(string.utf8)[...]) } == expected)
    }

    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
            ([0xE2, 0x80], "\u{FFFD}"),
            ([0xC3], "\u{FFFD}"),
        ] as [([UInt8], String)])
    func replacesIllFormedBytes(_ bytes: [UInt8], _ expected: String) {
        #expect(text { $0.value(utf8: bytes[...]) } == "\"\(expected)\"")
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (10, "10"), (-40, "-40"), (1_234_567, "1234567"),
        (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    ])
    func numbers(_ number: Int, _ expected: String) {
        #expect(text { $0.value(number) } == expected)
    }

    @Test func compact() {
        let line = text { json in
            json.object { json in
                json.field("a", 1)
                json.field("b", ["x", "y"])
                json.object("c") { _ in }
                json.array("d") { json in
                    json.array { $0.value(true) }
                    json.null()
                }
                json.field("e", nil as String?)
            }
        }
        #expect(line == #"{"a":1,"b":["x","y"],"c":{},"d":[[true],null],"e":null}"#)
    }

    @Test func pretty() {
        let document = text(.pretty) { json in
            json.object { json in
                json.field("a", 1)
                json.array("b") { json in
                    json.object { $0.field("c", "d") }
                }
                json.array("empty") { _ in }
            }
            json.endLine()
        }
        #expect(
            document == """
                {
                  "a": 1,
                  "b": [
                    {
                      "c": "d"
                    }
                  ],
                  "empty": []
                }

                """)
    }

    @Test func lines() {
        let lines = text { json in
            for number in 1...2 {
                json.array { $0.value(number) }
                json.endLine()
            }
        }
        #expect(lines == "[1]\n[2]\n")
    }

    @Test func everyScalarComesBack() throws {
        var scalars = String.UnicodeScalarView()
        for value in UInt32(0)...0x2_FFFF {
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        let string = String(scalars)
        let json = text { json in json.array { $0.value(string) } }
        let back = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
        #expect(back?.first?.utf8.elementsEqual(string.utf8) == true)
    }
}
