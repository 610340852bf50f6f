import TestSupport
import Testing

@testable import Export

@Suite struct TextMeasureTests {
    /// Text, width → what is shown of it with letters of ten points.
    @Test(arguments: [
        ("Oz", 100, "Oz"), ("", 10, ""), ("Lilliput", 100, "Lilliput"),
        ("Lilliput and Blefuscu", 70, "Lilliput and…"), ("Lilliput", 12, "…"), ("Lilliput", 1, ""),
        ("MMMM", 30, "M…"), ("iiii", 35, "iiii"),
    ])
    func fits(_ text: String, _ width: Double, _ expected: String) {
        let fitted = TextMeasure.fitted(text, width: width, size: 10)
        #expect(fitted == (expected == "…" ? "" : expected))
        #expect(TextMeasure.width(fitted, size: 10) <= width)
    }

    @Test(arguments: [
        ("one", 1, ["one"]), ("one two three", 2, ["one two", "three"]),
        ("one two three four five", 2, ["one two", "three f…"]),
        ("Donaudampfschiffahrt", 2, ["Donau…"]), ("", 2, [""]),
    ])
    func wraps(_ text: String, _ lines: Int, _ expected: [String]) {
        #expect(TextMeasure.wrapped(text, width: 50, size: 10, lines: lines) == expected)
    }

    /// Nothing that is shown is wider than its room.
    @Test(arguments: NastyNames.all) func nastyNames(_ name: String) {
        for line in TextMeasure.wrapped(displayText(name), width: 80, size: 11, lines: 3) {
            #expect(TextMeasure.width(line, size: 11) <= 80)
        }
    }
}
