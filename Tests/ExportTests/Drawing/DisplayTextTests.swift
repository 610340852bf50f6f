import Testing

@testable import Export

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("plain", "plain"), (" a \t\r\n b ", "a b"), ("a\u{0}b\u{1B}c", "abc"),
        ("\u{202E}evil\u{202C}", "evil"), ("\u{FEFF}a\u{FFFF}", "a"), ("", ""), ("\n", ""),
        ("1234567890x", "123456789…"), ("1234567890", "1234567890"),
    ])
    func visible(_ text: String, _ expected: String) {
        #expect(displayText(text, limit: 10) == expected)
    }

    @Test(arguments: [
        ("", []), ("one", ["one"]), ("one two", ["one two"]),
        ("Collective Security Treaty", ["Collective", "Security", "Treaty"]),
        ("a b c d e f g", ["a b c d e", "f g"]),
        ("abcdefghijklmnopqrstuvwxyz", ["abcdefghij", "klmnopqrst", "uvwxyz"]),
    ])
    func wraps(_ text: String, _ expected: [String]) {
        #expect(wrapped(text, width: 10) == expected)
    }
}
