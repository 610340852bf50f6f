import Knowledge
import TestSupport
import Testing

@testable import Entities

/// Rows that `DictionaryCheck` finds nothing wrong with.
@Suite struct SuggestedTablesTests {
    private static let texts = [
        "The Latvian transport minister Marta Kalnina spoke near Gorodok, Latvia.",
        "He joined the Blue Harbour Party (BHP), not the Blue Harbour Partei. Emile Rakhmonn did.",
        "The Hill Workers' Party (HWPX) met Wanda Zubrowka. Wanda Zubrówka said so.",
        "They fought near Holm Lake, and in Riga-Nova. They met near Otto-Berg Hill.",
    ]

    @Test func tables() throws {
        let tables = try text(Self.texts.prefix(1) + Self.texts[2..<3])
        #expect(
            tables == """
                # organisations.tsv
                id\tname\taliases\tweak_aliases\tkind\tparent\tsuccessor\twikidata\tfrom\tuntil\tsource
                # 1 story: “The Hill Workers' Party (HWPX) met Wanda Zubrowka.” (test.txt)
                hwp\t\t+HWPX\t\t\t\t\t\t\t\t

                # people.tsv
                id\tname\taliases\tweak_aliases\tnationality\twikidata\tsource
                # 1 story, transport minister, latvia: “The Latvian transport minister Marta \
                Kalnina spoke near Gorodok, Latvia.” (test.txt)
                marta-kalnina\tMarta Kalnina\t\t\tlatvia\t\tentente suggest
                # 1 story: “Wanda Zubrówka said so.” (test.txt)
                wanda-zubrowka\tWanda Zubrowka\t\t\t\t\tentente suggest

                # places.tsv
                id\tname\taliases\tstate\tmetonym\tsource
                # 1 story, latvia: “The Latvian transport minister Marta Kalnina spoke near \
                Gorodok, Latvia.” (test.txt)
                gorodok\tGorodok\t\tlatvia\t\tentente suggest

                """, "\(tables)")
    }

    /// Appended to an overlay they are clean, and nothing is suggested again.
    @Test func overlay() throws {
        let files = SmallDictionary.files + Self.files(in: try text(Self.texts))
        let problems = DictionaryCheck.problems(in: files).filter { $0.file.hasPrefix("more/") }
        #expect(problems.map(\.description) == [])
        var suggester = Suggester(try Gazetteer(reading: files))
        for text in Self.texts { suggester.read(try SmallDictionary.document(text)) }
        #expect(suggester.suggestions().map(\.name) == [])
    }

    private func text(_ articles: some Sequence<String>) throws -> String {
        let gazetteer = try Gazetteer(reading: SmallDictionary.files)
        var suggester = Suggester(gazetteer)
        for article in articles { suggester.read(try SmallDictionary.document(article)) }
        return SuggestedTables(suggester.suggestions(), catalogue: gazetteer.catalogue).text
    }

    private static func files(in text: String) -> [DictionaryFile] {
        text.components(behind: "# ", endingWith: ".tsv\n").map { name, table in
            DictionaryFile(directory: "more", name: name, bytes: Array(table.utf8))
        }
    }
}

extension String {
    /// The tables behind lines such as `# people.tsv`.
    fileprivate func components(behind start: String, endingWith end: String) -> [(String, String)]
    {
        var tables: [(String, String)] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix(start), "\(line)\n".hasSuffix(end), !line.contains(" story") {
                tables.append((String(line.dropFirst(start.count)), ""))
            } else if !tables.isEmpty {
                tables[tables.count - 1].1 += line + "\n"
            }
        }
        return tables
    }
}
