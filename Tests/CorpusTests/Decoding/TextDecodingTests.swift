import Testing

@testable import Corpus

@Suite struct TextDecodingTests {
    private static let bad = "\u{FFFD}"

    /// The Unicode Standard, tables 3-8 to 3-11, and the usual nasty bytes.
    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a?b"), ([0xC3], "?"), ([0xC3, 0x28], "?("), ([0x80, 0x80], "??"),
            ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "????????A"),
            ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "????????A"),
            ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "?????A??B"),
            ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "????A"),
            ([0xF0, 0x9F, 0x98, 0x80], "\u{1F600}"), ([0xF0, 0x9F, 0x98], "?"),
            ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([0xEF, 0xBB, 0xBF], ""), ([], ""),
            ([0x61, 0x0D, 0x0A, 0x62, 0x0D, 0x63], "a\r\nb\rc"), ([0x00, 0x61], "\0a"),
        ] as [([UInt8], String)])
    func utf8(bytes: [UInt8], text: String) {
        let expected = text.replacing("?", with: Self.bad)
        #expect(String(decoding: TextDecoding.decode(bytes, as: nil), as: UTF8.self) == expected)
        #expect(
            Array(String(decoding: bytes, as: UTF8.self).utf8).suffix(expected.utf8.count)
                .elementsEqual(expected.utf8))
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00, 0xAC, 0x20], "a€"),
            ([0xFE, 0xFF, 0x00, 0x61, 0x20, 0xAC], "a€"),
            ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], "\u{1F600}"),
            ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], "\u{FFFD}a"),
            ([0xFF, 0xFE, 0x61, 0x00, 0x62], "a\u{FFFD}"),
        ] as [([UInt8], String)])
    func utf16(bytes: [UInt8], text: String) {
        #expect(String(decoding: TextDecoding.decode(bytes, as: nil), as: UTF8.self) == text)
    }

    @Test func windows1252() {
        let bytes =
            Array("The caf".utf8) + [0xE9] + Array(" of ".utf8) + [0x93]
            + Array("peace".utf8) + [0x94, 0x2E]
        let text = "The café of “peace”."
        #expect(TextDecoding.likelyEncoding(of: bytes) == .windows1252)
        #expect(String(decoding: TextDecoding.decode(bytes, as: nil), as: UTF8.self) == text)
        #expect(TextDecoding.decode([0x81], as: .windows1252) == [0xEF, 0xBF, 0xBD])
    }

    /// Bytes that might be anything are read as UTF-8 and repaired.
    @Test(
        arguments: [
            [0x61, 0xE9], [0xE9, 0xE8, 0xEA, 0xEB], [0x61, 0xE9, 0x81, 0xE9, 0xE9],
            [0xC3, 0xA9, 0x61, 0xE9, 0x61, 0xE9, 0x61, 0xE9],
        ] as [[UInt8]])
    func unclear(bytes: [UInt8]) {
        #expect(TextDecoding.likelyEncoding(of: bytes) == .utf8)
    }

    @Test(arguments: [
        ("UTF-8", TextEncoding.utf8), ("cp1252", .windows1252), ("latin-1", .windows1252),
        ("ISO-8859-1", .windows1252), ("utf-16le", .utf16), ("koi8-r", nil),
    ])
    func names(name: String, encoding: TextEncoding?) {
        #expect(TextEncoding(name: name) == encoding)
    }
}
