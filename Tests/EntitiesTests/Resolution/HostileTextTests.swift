import Knowledge
import TestSupport
import Testing

@testable import Entities

/// Whatever the text, reading ends, and its mentions come in order, within it, at whole scalars.
@Suite struct HostileTextTests {
    @Test func randomBytes() throws {
        var random = SplitMix64(seed: 4)
        for _ in 0..<200 {
            let bytes = (0..<random.next(below: 400)).map { _ in
                // Half of them ASCII, so that words come of it.
                UInt8(random.next(below: random.next(below: 2) == 0 ? 128 : 256))
            }
            try check(String(decoding: bytes, as: UTF8.self), &random)
        }
    }

    @Test func randomScalars() throws {
        var random = SplitMix64(seed: 5)
        let ceilings = [0x80, 0x250, 0x600, 0x3100, 0x11_0000]
        for _ in 0..<200 {
            var text = String.UnicodeScalarView()
            for _ in 0..<random.next(below: 200) {
                let ceiling = ceilings[random.next(below: ceilings.count)]
                if let scalar = Unicode.Scalar(UInt32(random.next(below: ceiling))) {
                    text.append(scalar)
                }
            }
            try check(String(text), &random)
        }
    }

    /// Words of names, titles and closed classes, tied by whatever may stand between words.
    @Test func randomNames() throws {
        var random = SplitMix64(seed: 6)
        let words = Self.vocabulary
        let ties = [
            " ", " ", " ", " ", "-", "–", "'", "’", "’s ", "' ", ", ", ". ", ".", "; ", ": ", " (",
            ") ",
            "\n", "\n\n", "\u{A0}", "/", " & ", "…", "", "\"", " — ", "\t", "@", "$", "+", "\u{AD}",
            "\u{301}", "\0",
        ]
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<random.next(below: 60) {
                let word = words[random.next(below: words.count)]
                switch random.next(below: 8) {
                case 0: text += word.uppercased()
                case 1: text += word.lowercased()
                default: text += word
                }
                text += ties[random.next(below: ties.count)]
            }
            try check(text, &random)
        }
    }

    /// Texts that repeat one thing: what looks around a name must not look through all of them.
    @Test(arguments: [
        "Tajikistan/", "Tajikistan.", "tajikistan@Tajikistan:", "Kyrgyz and ", "(CSTO) President ",
        "IS THE US WHO ", "Mr Rahmon said Emil Rahmon, ", "Georgia, ", "the president of Latvia's ",
    ])
    func repetitions(_ part: String) throws {
        var random = SplitMix64(seed: 7)
        try check(String(repeating: part, count: 40_000 / part.utf8.count), &random)
    }

    private static let vocabulary: [String] = {
        let tables = [
            SmallDictionary.states, SmallDictionary.organisations, SmallDictionary.people,
            SmallDictionary.places, SmallDictionary.roles, SmallDictionary.exclusions,
        ]
        let names = tables.flatMap { $0.split(whereSeparator: { "\t\n; ".contains($0) }) }
        let lists = WordClass.lists + WordClass.surroundings + WordClass.discovery
        let common = lists.flatMap { $0.words.split(separator: " ").prefix(4) }
        return (names + names + common).map(String.init)
            + [
                "E.", "J", "al-", "d'", "12", "34", "III", "von", "Xu", "Ómar", "日本", "Ж", "ABC",
                "(ABC)",
            ]
    }()

    private func check(_ text: String, _ random: inout SplitMix64) throws {
        let reading = try SmallDictionary.read(
            text, published: ["2019", "2021-05", "1990-01-02"][random.next(below: 3)])
        let bytes = reading.document.text
        var end: UInt32 = 0
        for mention in reading.mentions {
            #expect(end <= mention.range.start && mention.range.start < mention.range.end)
            #expect(Int(mention.range.end) <= bytes.count)
            for offset in [Int(mention.range.start), Int(mention.range.end)]
            where offset < bytes.count {
                #expect(bytes[offset] & 0xC0 != 0x80, "within a scalar")
            }
            end = mention.range.end
            #expect((mention.entity == nil) == (mention.reason == nil))
            #expect((mention.entity == nil) == (mention.candidates.count > 1))
        }
    }
}
