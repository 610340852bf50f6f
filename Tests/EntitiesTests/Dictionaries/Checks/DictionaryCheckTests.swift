import Testing

@testable import Entities

/// One problem a file's content has: lines (tab as |) by file, with what is said about them.
struct CheckCase: Sendable, CustomTestStringConvertible {
    let files: [(name: String, lines: String)]
    let expected: [String]
    var testDescription: String { expected.first ?? files.map(\.lines).joined(separator: "\n") }

    /// What is said about one file, without its path.
    init(_ name: String, _ lines: String, _ expected: [String]) {
        files = [(name, lines)]
        self.expected = expected.map { $0.isEmpty ? $0 : "\(name):\($0)" }
    }

    /// What is said about several, with their names.
    init(_ files: KeyValuePairs<String, String>, _ expected: [String]) {
        self.files = files.map { (name: $0.key, lines: $0.value) }
        self.expected = expected
    }

    /// Expects exactly these beginnings of messages, in order.
    func check() {
        let files = files.map { name, lines in
            let folder = name.contains("/") ? "more" : "dict"
            return DictionaryFile(
                directory: folder, name: name.replacing("more/", with: ""),
                bytes: lines.utf8.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "\t") : $0 })
        }
        let found = DictionaryCheck.problems(in: files)
            .map { $0.description.replacing("dict/", with: "") }
        #expect(found.count == expected.count, "\(found)")
        for (said, start) in zip(found, expected) { #expect(said.hasPrefix(start), "\(said)") }
    }
}

@Suite struct DictionaryCheckTests {
    @Test(arguments: [
        CheckCase("states.tsv", "id|name\na|A", []),
        CheckCase("states.tsv", "# c\nid|name\n\na|A", []),
        CheckCase(
            "states.tsv", "id|name|colour\na|A|red",
            ["1: unknown column \"colour\"; the columns are"]),
        CheckCase("states.tsv", "name\nA", ["1: missing column \"id\""]),
        CheckCase(
            "states.tsv", "id|id|name\na|a|A", ["1: column \"id\" stands twice in the header"]),
        CheckCase("states.tsv", "id|name\na", ["2: 1 cells where the header has 2"]),
        CheckCase("states.tsv", "id|name\na|A\na|B", ["3: \"a\" stands already on line 2"]),
        CheckCase("states.tsv", "id|name\nA b|A", ["2: id \"A b\" is not kebab case"]),
        CheckCase("states.tsv", "id|name\na|", ["2: \"a\" has no name"]),
        CheckCase(
            "states.tsv", "id|name\na| A", ["2: warning: space at an end of the cell \" A\""]),
        CheckCase("states.tsv", "id|name|source\na|A|", ["2: warning: the row names no source"]),
        CheckCase("states.tsv", "id|name|source\na|A|editor", []),
        CheckCase(
            "organisations.tsv", "id|name|kind\na|A|club",
            ["2: kind \"club\" is none of organisation"]),
        CheckCase(
            "places.tsv", "id|name|metonym\na|A|si", ["2: metonym \"si\" is neither yes nor no"]),
        CheckCase("words.tsv", "word\n", []),
        CheckCase("more.tsv", "id\n", [" warning: not a table of a dictionary"]),
        CheckCase("notes.txt", "id\n", []),
        CheckCase("states.tsv", "", [" the file has no header line"]),
    ])
    func form(_ example: CheckCase) { example.check() }

    @Test(arguments: [
        CheckCase(
            "states.tsv", "id|name\nb|B\na|A", ["3: out of order: \"a\" belongs before \"b\""]),
        CheckCase("words.tsv", "word\nus\nit", ["3: out of order: \"it\" belongs before \"us\""]),
        CheckCase(
            [
                "people.tsv": "id|name\np|P Q",
                "states.tsv": "id|name\na|A",
                "offices.tsv": "person|role|of|from\np|mayor|a|1999\np|king|a|2001",
            ], ["offices.tsv:3: out of order: \"p\" belongs before \"p\""]),
    ])
    func order(_ example: CheckCase) { example.check() }

    @Test(arguments: [
        CheckCase("states.tsv", "id|name|wikidata|iso2\na|A|Q869|TJ\nb|B|Q870|TK", []),
        CheckCase(
            "states.tsv", "id|name|wikidata\na|A|869", ["2: wikidata \"869\" is no identifier"]),
        CheckCase(
            "states.tsv", "id|name|wikidata\na|A|Q08", ["2: wikidata \"Q08\" is no identifier"]),
        CheckCase("states.tsv", "id|name|iso2\na|A|Tj", ["2: iso2 \"Tj\" is no identifier"]),
        CheckCase(
            "states.tsv", "id|name|iso2\na|A|TJ\nb|B|TJ",
            ["3: iso2 \"TJ\" is also that of \"a\" (states.tsv:2)"]),
        CheckCase(
            ["states.tsv": "id|name|wikidata\na|A|Q1", "people.tsv": "id|name|wikidata\np|P Q|Q1"],
            ["people.tsv:2: wikidata \"Q1\" is also that of \"a\" (states.tsv:2)"]),
    ])
    func identifiers(_ example: CheckCase) { example.check() }

    @Test(arguments: [
        CheckCase(
            "states.tsv", "id|name|successor\na|A|b", ["2: successor \"b\" is no id of a dict"]),
        CheckCase(
            ["states.tsv": "id|name|capital\na|A|b\nb|B|"],
            ["states.tsv:2: capital \"b\" is a state, not a place"]),
        CheckCase(
            [
                "states.tsv": "id|name|capital|until\na|A|c|\nb|B||\nd|D|c|1990",
                "places.tsv": "id|name|state\nc|C|b",
            ], ["states.tsv:2: warning: capital \"c\" lies in \"b\" (places.tsv:2)"]),
        CheckCase(
            "exclusions.tsv", "phrase|instead_of\nA B|a; b", ["2: instead_of \"a\"", "2: inst"]),
        CheckCase(
            ["states.tsv": "id|name\na|A\nb|B", "people.tsv": "id|name|nationality\np|P Q|a; b"],
            ["people.tsv:2: nationality \"a; b\" names several; one is allowed"]),
        CheckCase(
            "offices.tsv", "person|role|of|from\n|x|y|",
            ["2: of \"y\" is no id of a dictionary", "2: the office has no person"]),
    ])
    func references(_ example: CheckCase) { example.check() }

    @Test(arguments: [
        CheckCase(
            "states.tsv", "id|name|successor\na|A|a", ["2: successor goes round in a circle: a → a"]
        ),
        CheckCase(
            "states.tsv", "id|name|successor\na|A|b\nb|B|c\nc|C|b",
            ["3: successor goes round in a circle: b → c → b"]),
        CheckCase("states.tsv", "id|name|successor\na|A|b; c\nb|B|d\nc|C|d\nd|D|", []),
        CheckCase(
            "organisations.tsv", "id|name|parent\na|A|c\nb|B|a\nc|C|b",
            ["2: parent goes round in a circle: a → c → b → a"]),
    ])
    func circles(_ example: CheckCase) { example.check() }

    @Test(arguments: [
        CheckCase(
            [
                "people.tsv": "id|name\np|P Q", "states.tsv": "id|name\na|A",
                "roles.tsv": "role|variants\nking|monarch",
                "offices.tsv": "person|role|of|from\np|duke|a|\np|monarch|a|",
            ],
            [
                "offices.tsv:2: role \"duke\" is not in roles.tsv",
                "offices.tsv:3: role \"monarch\" is not in roles.tsv; it is a wording of \"king\"",
            ]),
        CheckCase(
            "roles.tsv", "role|variants\nking|monarch\nqueen|monarch",
            ["3: warning: \"monarch\" is a wording of \"king\" too"]),
    ])
    func roles(_ example: CheckCase) { example.check() }

    @Test func badBytes() {
        let bytes = Array("id\tname\na\t".utf8) + [0xFF]
        let files = [DictionaryFile(directory: "d", name: "states.tsv", bytes: bytes)]
        #expect(
            DictionaryCheck.problems(in: files).map(\.description) == [
                "d/states.tsv:2: the file is not UTF-8"
            ])
    }

    @Test func smallDictionaryLoads() throws {
        #expect(
            DictionaryCheck.problems(in: SmallDictionary.files).filter { $0.severity == .error }
                == [])
    }
}
