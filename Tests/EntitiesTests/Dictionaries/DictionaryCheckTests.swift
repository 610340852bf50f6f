import Testing

@testable import Entities

@Suite struct DictionaryCheckTests {
    /// A file's lines (tab as |), with what is said about them, without the path.
    @Test(arguments: [
        ("states.tsv", "id|name\na|A", []),
        ("states.tsv", "# c\nid|name\n\na|A", []),
        (
            "states.tsv", "id|name|colour\na|A|red",
            ["1: unknown column \"colour\"; the columns are"]
        ),
        ("states.tsv", "name\nA", ["1: missing column \"id\""]),
        ("states.tsv", "id|id|name\na|a|A", ["1: column \"id\" stands twice in the header"]),
        ("states.tsv", "id|name\na", ["2: 1 cells where the header has 2"]),
        ("states.tsv", "id|name\na|A\na|B", ["3: \"a\" stands already on line 2"]),
        ("states.tsv", "id|name\nb|B\na|A", ["3: out of order: \"a\" belongs before \"b\""]),
        ("states.tsv", "id|name\nA b|A", ["2: id \"A b\" is not kebab case"]),
        ("states.tsv", "id|name\na|", ["2: \"a\" has no name"]),
        ("states.tsv", "id|name\na| A", ["2: warning: space at an end of the cell \" A\""]),
        ("states.tsv", "id|name|successor\na|A|b", ["2: successor \"b\" is no id of a dictionary"]),
        ("states.tsv", "id|name|from\na|A|soon", ["2: from \"soon\" is no date; write 1992"]),
        ("states.tsv", "id|name|from|until\na|A|1992|1991", ["2: until 1991 is before from 1992"]),
        (
            "states.tsv", "id|name|aliases\na|A|Land\nb|B|Land",
            [
                "2: warning: alias \"Land\" is also an alias of b",
                "3: warning: alias \"Land\" is also",
            ]
        ),
        (
            "organisations.tsv", "id|name|kind\na|A|club",
            ["2: kind \"club\" is none of organisation"]
        ),
        ("places.tsv", "id|name|metonym\na|A|si", ["2: metonym \"si\" is neither yes nor no"]),
        (
            "offices.tsv", "person|role|of|from\n|x|y|",
            ["2: of \"y\" is no id of a dictionary", "2: the office has no person"]
        ),
        ("words.tsv", "word\n", []),
        ("more.tsv", "id\n", ["warning: not a table of a dictionary"]),
        ("notes.txt", "id\n", []),
        ("states.tsv", "", ["the file has no header line"]),
    ])
    func reports(_ name: String, _ lines: String, _ expected: [String]) {
        let bytes = lines.utf8.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "\t") : $0 }
        let files = [DictionaryFile(directory: "dict", name: name, bytes: bytes)]
        let found = DictionaryCheck.problems(in: files).map { problem in
            String(problem.description.dropFirst("dict/\(name):".count).drop { $0 == " " })
        }
        #expect(found.count == expected.count, "\(found)")
        for (said, start) in zip(found, expected) { #expect(said.hasPrefix(start), "\(said)") }
    }

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
