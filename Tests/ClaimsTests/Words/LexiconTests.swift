import Claims
import Knowledge
import Testing

@Suite struct LexiconTests {
    /// A word, its lemma, its forms: b base, t third, p past, d participle, g gerund, s plural.
    @Test(arguments: [
        ("join", "join", "b"), ("joins", "join", "t"), ("joined", "join", "pd"),
        ("joining", "join", "g"), ("JOINED", "join", "pd"), ("signed", "sign", "pd"),
        ("ratifies", "ratify", "t"), ("ratified", "ratify", "pd"), ("ratifying", "ratify", "g"),
        ("accuses", "accuse", "t"), ("accused", "accuse", "pd"), ("accusing", "accuse", "g"),
        ("bans", "ban", "t"), ("banned", "ban", "pd"), ("banning", "ban", "g"),
        ("planned", "plan", "pd"), ("planning", "plan", "g"), ("admitted", "admit", "pd"),
        ("admitting", "admit", "g"), ("visited", "visit", "pd"), ("visiting", "visit", "g"),
        ("travelled", "travel", "pd"), ("traveled", "travel", "pd"), ("committed", "commit", "pd"),
        ("controlled", "control", "pd"), ("organised", "organise", "pd"),
        ("organized", "organise", "pd"), ("organizing", "organise", "g"),
        ("organize", "organise", "b"), ("recognizes", "recognise", "t"), ("used", "use", "pd"),
        ("using", "use", "g"), ("agreed", "agree", "pd"), ("agreeing", "agree", "g"),
        ("supplies", "supply", "t"), ("supplied", "supply", "pd"), ("denied", "deny", "pd"),
        ("dying", "die", "g"), ("died", "die", "pd"), ("tying", "tie", "g"),
        ("vetoes", "veto", "t"), ("vetoed", "veto", "pd"), ("panicked", "panic", "pd"),
        ("focused", "focus", "pd"), ("focussed", "focus", "pd"), ("focuses", "focus", "t"),
        ("freed", "free", "pd"), ("canoeing", "canoe", "g"), ("dyeing", "dye", "g"),
        ("labelled", "label", "pd"), ("occurred", "occur", "pd"), ("referring", "refer", "g"),
        ("equipped", "equip", "pd"), ("establishes", "establish", "t"),
        ("is", "be", "t"), ("are", "be", "t"), ("was", "be", "p"), ("were", "be", "p"),
        ("been", "be", "d"), ("being", "be", "g"), ("has", "have", "t"), ("had", "have", "pd"),
        ("having", "have", "g"), ("does", "do", "t"), ("did", "do", "p"), ("done", "do", "d"),
        ("goes", "go", "t"), ("went", "go", "p"), ("gone", "go", "d"), ("left", "leave", "pd"),
        ("leaving", "leave", "g"), ("led", "lead", "pd"), ("leads", "lead", "t"),
        ("met", "meet", "pd"), ("meeting", "meet", "g"), ("meetings", "meeting", "s"),
        ("took", "take", "p"), ("taken", "take", "d"), ("taking", "take", "g"),
        ("withdrew", "withdraw", "p"), ("withdrawn", "withdraw", "d"),
        ("withdrawing", "withdraw", "g"), ("became", "become", "p"), ("become", "become", "bd"),
        ("put", "put", "bpd"), ("putting", "put", "g"), ("set", "set", "bpd"),
        ("setting", "set", "g"), ("began", "begin", "p"), ("begun", "begin", "d"),
        ("beginning", "begin", "g"), ("fought", "fight", "pd"), ("held", "hold", "pd"),
        ("froze", "freeze", "p"), ("frozen", "freeze", "d"), ("gave", "give", "p"),
        ("given", "give", "d"), ("said", "say", "pd"), ("says", "say", "t"), ("told", "tell", "pd"),
        ("sought", "seek", "pd"), ("overthrown", "overthrow", "d"), ("quit", "quit", "bpd"),
        ("lying", "lie", "g"), ("laid", "lay", "pd"), ("lay", "lie", "po"), ("shot", "shoot", "pd"),
        ("won", "win", "pd"), ("winning", "win", "g"), ("members", "member", "s"),
        ("treaties", "treaty", "s"), ("countries", "country", "s"), ("parties", "party", "s"),
        ("chairmen", "chairman", "s"), ("women", "woman", "s"), ("heroes", "hero", "s"),
        ("armies", "army", "s"), ("churches", "church", "s"), ("taxes", "tax", "s"),
        ("boys", "boy", "s"), ("people", "person", "s"), ("children", "child", "s"),
        ("lives", "life", "s"), ("center", "centre", "b"), ("centers", "centre", "s"),
        ("program", "programme", "b"), ("organizations", "organisation", "s"),
        ("following", "follow", "g"), ("including", "include", "g"), ("ruling", "ruling", "b"),
        ("n't", "not", "b"), ("'re", "be", "b"), ("cannot", "can", "b"), ("'s", "'s", "b"),
        ("needed", "?", ""), ("zebra", "?", ""), ("as", "as", "b"), ("its", "its", "b"),
    ])
    func lemma(word: String, lemma: String, forms: String) {
        let id = testLexicon.id(of: word)
        #expect(id.isKnown == (lemma != "?"))
        guard id.isKnown else { return }
        #expect(testLexicon.string(testLexicon.lemma(of: id)) == lemma)
        #expect(testLexicon.inflections(of: id) == inflections(forms))
    }

    private func inflections(_ letters: String) -> Inflections {
        let table: [Character: Inflections] = [
            "b": .base, "t": .third, "p": .past, "d": .participle, "g": .gerund, "s": .plural,
            "o": .ownBase,
        ]
        return letters.reduce(into: []) { $0.formUnion(table[$1] ?? []) }
    }

    @Test func aWordOfItsOwnKeepsItsForm() {
        let token = tokens("meeting")[0]
        #expect(token.form == testLexicon.id(of: "meeting"))
        #expect(token.lemma == testLexicon.id(of: "meet"))
    }

    /// Forms of an unknown word are read off its ending, with care.
    @Test(arguments: [
        ("zapped", [Inflections.past, .participle]), ("zapping", [.gerund]), ("zeal", []),
        ("Freed", []), ("exceed", []), ("kings", []), ("Ming", []), ("Beijing", [.gerund]),
        ("Ahmed", [.past, .participle]),
    ])
    func endings(word: String, expected: [Inflections]) {
        let lexicon = LexiconBuilder().build()
        let union = expected.reduce(into: Inflections()) { $0.formUnion($1) }
        #expect(tokens(word, lexicon)[0].inflections == union)
    }

    @Test(arguments: [
        ("that", [WordClasses.determiner, .pronoun, .subordinator, .relative]),
        ("would", [.modal]), ("not", [.negation]), ("n't", [.negation]), ("of", [.preposition]),
        ("was", [.auxiliary]), ("has", [.auxiliary]), ("seven", [.numeral]),
        ("nov.", [.abbreviation]), ("joined", [.verb]), ("members", [.noun]),
    ])
    func classes(word: String, expected: [WordClasses]) {
        let classes = testLexicon.classes(of: testLexicon.id(of: word))
        for one in expected { #expect(classes.contains(one), "\(word)") }
    }

    @Test(
        arguments: [
            ("seven", 7), ("seventh", 7), ("twenty", 20), ("zero", 0), ("12", 12), ("1,000", 1000),
            ("31st", 31), ("ninety", 90), ("2.5", nil), ("1990s", nil), ("many", nil),
            ("99999999999999999999", nil),
        ] as [(String, Int?)])
    func numbers(word: String, expected: Int?) {
        #expect(testLexicon.number(of: tokens(word)[0], in: Array(word.utf8)) == expected)
    }

    @Test func foldsCaseAccentsAndApostrophes() {
        var builder = LexiconBuilder()
        let word = builder.add("entente d'été", as: .noun)
        let lexicon = builder.build()
        #expect(lexicon.id(of: "ENTENTE D’ÉTÉ") == word)
        #expect(lexicon.id(of: "entente d'ete") == .unknown)
    }

    @Test func findsEveryWordItTook() {
        var builder = LexiconBuilder()
        let words = (0..<5000).map { "w\($0 * 7919)" }
        let ids = words.map { builder.add($0, as: .adjective) }
        let lexicon = builder.build()
        #expect(Set(ids).count == words.count)
        for (word, id) in zip(words, ids) { #expect(lexicon.id(of: word) == id) }
        #expect(lexicon.id(of: "w1") == .unknown)
    }
}
