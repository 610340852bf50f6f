import Claims
import Knowledge
import TestSupport
import Testing

@Suite struct TokeniserTests {
    @Test(arguments: [
        ("Kenya joined the bloc.", "Kenya|joined|the|bloc|."),
        ("Russia-led forces", "Russia|-|led|forces"),
        ("the U.S.-led force", "the|U.S.|-|led|force"),
        ("the U.S. and the U.N. agreed", "the|U.S.|and|the|U.N.|agreed"),
        ("in the U.S", "in|the|U.S"),
        ("at 5 a.m. today", "at|5|a.m.|today"),
        ("Gen. Abu Ali", "Gen.|Abu|Ali"),
        ("on Nov. 29", "on|Nov.|29"),
        ("NOV. 29 (The Paper)", "NOV.|29|(|The|Paper|)"),
        ("Mr. J. P. Smith said", "Mr.|J.|P.|Smith|said"),
        ("he chose plan B.", "he|chose|plan|B|."),
        ("He said no.", "He|said|no|."),
        ("under the sun. They", "under|the|sun|.|They"),
        ("he sat. Then", "he|sat|.|Then"),
        ("Sat. 4 May", "Sat.|4|May"),
        ("Resolution No. 5", "Resolution|No.|5"),
        ("2.5 million", "2.5|million"),
        ("1,000 men", "1,000|men"),
        ("12,345,678 votes", "12,345,678|votes"),
        ("in 1999,2000 more", "in|1999|,|2000|more"),
        ("On May 5,2012", "On|May|5|,|2012"),
        ("31.08.2012", "31.08.2012"),
        ("2012-08-31", "2012|-|08|-|31"),
        ("in 2012.", "in|2012|."),
        ("a $12m loan", "a|$|12m|loan"),
        ("the 31st summit", "the|31st|summit"),
        ("the 1990s", "the|1990s"),
        ("the 1990's", "the|1990|'s"),
        ("1955–91", "1955|–|91"),
        ("1955-91", "1955|-|91"),
        ("(1949–)", "(|1949|–|)"),
        ("it doesn't matter", "it|does|n't|matter"),
        ("it doesn’t matter", "it|does|n’t|matter"),
        ("CAN'T and won't", "CA|N'T|and|wo|n't"),
        ("he cannot", "he|cannot"),
        ("they've gone, we'll see", "they|'ve|gone|,|we|'ll|see"),
        ("I'm sure he'd go", "I|'m|sure|he|'d|go"),
        ("Chad's army", "Chad|'s|army"),
        ("Chad’s army", "Chad|’s|army"),
        ("CHAD'S ARMY", "CHAD|'S|ARMY"),
        ("the states' leaders", "the|states|'|leaders"),
        ("the states’ leaders", "the|states|’|leaders"),
        ("the U.S.'s allies", "the|U.S.|'s|allies"),
        ("O'Brien in Sana'a", "O'Brien|in|Sana'a"),
        ("Côte d’Ivoire’s envoy", "Côte|d’Ivoire|’s|envoy"),
        ("N'Djamena", "N'Djamena"),
        ("\"We left,\" he said", "\"|We|left|,|\"|he|said"),
        ("“We left,” he said", "“|We|left|,|”|he|said"),
        ("‘We left,’ he said", "‘|We|left|,|’|he|said"),
        ("'member states' are", "'|member|states|'|are"),
        ("he called it a \"club\"", "he|called|it|a|\"|club|\""),
        ("«Le Monde» wrote", "«|Le|Monde|»|wrote"),
        ("Chad — a member — left", "Chad|—|a|member|—|left"),
        ("Chad - a member -- left", "Chad|-|a|member|--|left"),
        ("Chad – Mali", "Chad|–|Mali"),
        ("non‑aligned", "non|‑|aligned"),
        ("Chad\u{A0}and\u{202F}Mali", "Chad|and|Mali"),
        ("Chad\nand\r\nMali", "Chad|and|Mali"),
        ("well... no", "well|...|no"),
        ("well… no", "well|…|no"),
        ("Really?!", "Really|?|!"),
        ("and/or", "and|/|or"),
        ("the G7, the C5+1", "the|G7|,|the|C5|+|1"),
        ("the F-16s", "the|F|-|16s"),
        ("Élysée, Šefčovič", "Élysée|,|Šefčovič"),
        ("президент Ильхам", "президент|Ильхам"),
        ("40% of €5", "40|%|of|€|5"),
        ("Ltd.; Inc.", "Ltd.|;|Inc."),
        ("at 14:30", "at|14|:|30"),
        ("1 (2) [3]", "1|(|2|)|[|3|]"),
        ("the ’90s", "the|’|90s"),
        ("", ""),
        (" \n ", ""),
    ])
    func cuts(text: String, expected: String) {
        #expect(words(text).joined(separator: "|") == expected)
    }

    @Test(arguments: [
        ("word 12 1st 12m", [Token.Kind.word, .number, .ordinal, .suffixedNumber]),
        (
            "1990s 2nd 3rd 4th 5rth",
            [.suffixedNumber, .ordinal, .ordinal, .ordinal, .suffixedNumber]
        ),
        ("a-b", [.word, .hyphen, .word]),
        ("a - b", [.word, .dash, .word]),
        ("a- b", [.word, .dash, .word]),
        ("a–b", [.word, .dash, .word]),
        ("a,b;c:d.", [.word, .comma, .word, .semicolon, .word, .colon, .word, .period]),
        ("(a)", [.bracketOpen, .word, .bracketClose]),
        ("\"a\"", [.quoteOpen, .word, .quoteClose]),
        ("(\"a\")", [.bracketOpen, .quoteOpen, .word, .quoteClose, .bracketClose]),
        ("'a b'", [.quoteOpen, .word, .word, .quoteClose]),
        ("“a”", [.quoteOpen, .word, .quoteClose]),
        ("a's", [.word, .word]),
        ("a/b", [.word, .slash, .word]),
        ("$ % &", [.symbol, .symbol, .symbol]),
        ("? ! … ...", [.question, .exclamation, .ellipsis, .ellipsis]),
    ])
    func kinds(text: String, expected: [Token.Kind]) {
        #expect(tokens(text).map(\.kind) == expected)
    }

    @Test(
        arguments: [
            ("Russia-led", [[.capitalised, .initial], .glued, .glued]),
            ("NATO's bases", [[.capitalised, .allCapitals, .initial], [.glued, .clitic], []]),
            ("“We left", [[], [.capitalised, .initial, .glued], []]),
            ("the U.S.", [.initial, [.capitalised, .allCapitals]]),
            ("McDonald", [[.capitalised, .initial]]),
            ("Élan éclat ÉTA", [[.capitalised, .initial], [], [.capitalised, .allCapitals]]),
            ("Ильхам", [[.capitalised, .initial]]),
            ("— 12 A", [[], .initial, .capitalised]),
        ] as [(String, [Token.Traits])])
    func traits(text: String, expected: [Token.Traits]) {
        #expect(tokens(text).map(\.traits) == expected)
    }

    @Test func appendsToWhatIsThere() {
        let text = Array("One left. Two joined.".utf8)
        let tokeniser = Tokeniser(lexicon: testLexicon)
        var both: [Token] = []
        tokeniser.append(TextRange(0, 10), in: text, to: &both)
        tokeniser.append(TextRange(10, 21), in: text, to: &both)
        #expect(both.count == 6)
        #expect(both[3].traits == [.capitalised, .initial])
    }

    /// Whatever the bytes: tokens in order, apart, and every byte that is no space covered.
    @Test func coversEveryByte() {
        let pieces = [
            "a", "Z", "é", "É", "ж", "7", "1,000", " ", "\n", "\u{A0}", "'", "’", "‘", "\"", "“",
            "-", "–", "—", ".", "...", ",", "(", ")", "n't", "'s", "U.S.", "Nov.", "中", "😀",
            "\u{FFFD}",
            "\u{2009}", "st", "`", "\u{AD}",
        ]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...14, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let bytes = Array(text.utf8)
            var covered = 0
            for token in tokens(text) {
                #expect(!token.range.isEmpty)
                #expect(isSpace(bytes[covered..<Int(token.range.start)]), "\(text)")
                covered = Int(token.range.end)
            }
            #expect(isSpace(bytes[covered...]), "\(text)")
        }
    }

    private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars
            .allSatisfy { $0.properties.isWhitespace }
    }
}
