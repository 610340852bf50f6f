import Testing

/// Names that stand twice, for several, or for nobody in particular.
@Suite struct NameCheckTests {
    @Test(arguments: [
        ("a|Nordland|Sudland; Sudland||", ["\"Sudland\" stands twice in the row"]),
        ("a|Nordland|Nordland||", ["\"Nordland\" stands twice in the row"]),
        ("a|Nordland||Nordland|", ["\"Nordland\" stands twice in the row"]),
        ("a|Côte Nord|Cote Nord||", ["alias \"Cote Nord\" is found by \"Côte Nord\" already"]),
        (
            "a|Nord Pact|The Nord Pact||",
            ["alias \"The Nord Pact\" is found by \"Nord Pact\" already"]
        ),
        (
            "a|Pact|Nord Defence; Nord Defense||",
            ["alias \"Nord Defense\" is found by \"Nord Defence\""]
        ),
        (
            "a|Pact|Nord pact; Nord Pact||",
            ["alias \"Nord Pact\" is found by \"Nord pact\" already"]
        ),
        (
            "a|Pact|Nord Pact; Nord pact||",
            ["alias \"Nord Pact\" is found by \"Nord pact\" already"]
        ),
        ("a|Nord Pact|||Nord; Nords", []),
        ("a|Nord Pact|NATO; Nato||", []),
        ("a|Nord Pact|OPEC; OPEC+||", []),
        ("a|Nord Pact|North Pact|North Pact|", ["\"North Pact\" stands twice in the row"]),
        (
            "a|Nord Pact||the Nord Pact|",
            ["alias \"the Nord Pact\" is found by \"Nord Pact\" already"]
        ),
    ])
    func repeated(_ row: String, _ expected: [String]) {
        CheckCase(
            "states.tsv", "id|name|aliases|weak_aliases|demonyms\n\(row)",
            expected.map { "2: warning: \($0)" }
        ).check()
    }

    @Test(arguments: [
        (
            "p|Jan Lind|Jan B. Lind|",
            [
                "alias \"Jan B. Lind\" is found by \"Jan Lind\" already, as initials may stand between"
            ]
        ),
        ("p|Jan Lind|Jan Berg Lind|", []),
        ("p|Jan Lind||Jan Lind", []),
        ("p|Jan Lind||Jan Lind; Jan", ["\"Jan Lind\" stands twice in the row"]),
        ("p|Jan B. Lind||", []),
        ("p|Jan Lind|Jan B. Berg|", []),
    ])
    func initials(_ row: String, _ expected: [String]) {
        CheckCase(
            "people.tsv", "id|name|aliases|weak_aliases\n\(row)",
            expected.map { "2: warning: \($0)" }
        ).check()
    }

    /// Two organisations that share an alias, with what could tell them apart.
    @Test(arguments: [
        ("a|Nord|PL|\nb|Sud|PL|", []),
        ("a|Nord||\nb|Nord||", ["a|b"]),
        ("a|Nord||s\nb|Nord||t", []),
        ("a|Nord||s\nb|Nord||s", ["a|b"]),
        ("a|Nord|Nord One|\nb|Nord|Nord Two|", []),
        ("a|Nord|Nord One|\nb|Nord||", ["a|b"]),
    ])
    func shared(_ rows: String, _ expected: [String]) {
        let isOpen = !expected.isEmpty
        CheckCase(
            [
                "states.tsv": "id|name\ns|S\nt|T",
                "organisations.tsv": "id|name|aliases|parent\n\(rows)",
            ],
            isOpen
                ? [
                    "organisations.tsv:2: warning: alias \"Nord\" is also an alias of b; a longer name",
                    "organisations.tsv:3: warning: alias \"Nord\" is also an alias of a; a longer name",
                ] : []
        ).check()
    }

    @Test func stateAndPlace() {
        CheckCase(["states.tsv": "id|name\na|Nord", "places.tsv": "id|name\nb|Nord"], []).check()
    }

    @Test(arguments: [
        ("organisations.tsv", "a|Quad", ["2: warning: alias \"Quad\" is a common word"]),
        ("organisations.tsv", "a|March", ["2: warning: alias \"March\" is a common word"]),
        (
            "organisations.tsv", "a|parliament",
            ["2: warning: alias \"parliament\" is a common word"]
        ),
        ("organisations.tsv", "a|peshmerga", []),
        ("organisations.tsv", "a|QUAD", []),
        ("organisations.tsv", "a|Quad Pact", []),
        ("organisations.tsv", "a|—", ["2: alias \"—\" has no letter or digit"]),
        (
            "people.tsv", "a|Imran\nb|Imran Khan",
            ["2: warning: alias \"Imran\" is a given name, as of"]
        ),
        ("people.tsv", "a|Lula\nb|Imran Khan", []),
    ])
    func commonWords(_ file: String, _ rows: String, _ expected: [String]) {
        CheckCase(
            ["words.tsv": "word\nquad", file: "id|name\n\(rows)"], expected.map { "\(file):\($0)" }
        ).check()
    }

    /// What an overlay shadows, and what it says of rows it lies on.
    @Test(arguments: [
        CheckCase(
            ["states.tsv": "id|name\na|A", "more/states.tsv": "id|name\na|B"],
            ["more/states.tsv:2: warning: shadows \"a\" of states.tsv:2"]),
        CheckCase(
            ["states.tsv": "id|name|aliases\na|Nord|", "more/states.tsv": "id|aliases\na|+Nörd"],
            ["more/states.tsv:2: warning: alias \"Nörd\" is found by \"Nord\" already"]),
        CheckCase(
            [
                "states.tsv": "id|name|iso2\na|Nord|NO",
                "more/states.tsv": "id|name|iso2\nb|Sud|NO",
            ], ["more/states.tsv:2: iso2 \"NO\" is also that of \"a\" (states.tsv:2)"]),
        CheckCase(
            [
                "states.tsv": "id|name|successor\na|Nord|b\nb|Sud|",
                "more/states.tsv": "id|name\n!b|",
            ],
            ["states.tsv:2: successor \"b\" is no id", "more/states.tsv:2: warning: deletes \"b\""]),
    ])
    func overlays(_ example: CheckCase) { example.check() }
}
