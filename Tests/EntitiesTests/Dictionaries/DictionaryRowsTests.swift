import Knowledge
import Testing

@testable import Entities

@Suite("Rows and what they mean")
struct DictionaryRowsTests {
    private func rows(replacing edits: [String: String] = [:]) -> [String: DictionaryRow] {
        let files = SmallDictionary.files.map { file in
            var text = String(decoding: file.bytes, as: UTF8.self)
            for (old, new) in edits { text = text.replacing(old, with: new) }
            return DictionaryFile(
                directory: file.directory, name: file.name, bytes: Array(text.utf8))
        }
        return Dictionary(
            uniqueKeysWithValues: DictionaryRows.read(files).map { ("\($0.table) \($0.key)", $0) })
    }

    /// An edit of the small dictionary and the rows whose meaning it changes.
    @Test(
        "An edit changes the meaning of the rows it concerns, and of no other",
        arguments: [
            ("jan-lind\tJan Lind", "jan-lind\tJan Linde", "people jan-lind"),
            (
                "president\tlatvia\t2015\t2020", "president\tlatvia\t2016\t2020",
                "people anna-liepa, states latvia"
            ),
            ("\nace\n", "\n", "people tom-ace, words ace"),
            ("a university", "a school", ""),
            ("a university", "a person", "exclusions Georgia Tech"),
            ("president\thead of state", "president\thead of state; leader", "roles president"),
            (
                "ivan-berg\tIvan Berg\t\t\tlatvia", "ivan-berg\tIvan Berg\t\t\tuzbekistan",
                "people ivan-berg"
            ),
            ("riga\tRiga\t\tlatvia\tyes", "riga\tRiga\t\tlatvia\tno", "places riga"),
        ])
    func meaning(old: String, new: String, changed: String) {
        let before = rows()
        let after = rows(replacing: [old: new])
        let keys = Set(before.keys).union(after.keys)
        let differing = keys.filter { before[$0]?.digest != after[$0]?.digest }
        #expect(differing.sorted().joined(separator: ", ") == changed)
    }

    @Test("First and last words of all names, folded")
    func words() {
        #expect(rows()["organisations ctc"]?.words == ["cooperation", "council"])
        #expect(rows()["people emil-rahmon"]?.words == ["emil", "rahmon", "rakhmon"])
        #expect(rows()["states united-states"]?.words.contains("america") == true)
        #expect(rows()["people jan-lind"]?.origin == "people.tsv:8")
    }

    @Test(
        "Words are found in every spelling a name may have",
        arguments: [
            ("organization", "The ORGANISATION met."), ("labor", "the Labour Party"),
            ("cooperation", "Co-operation Council"), ("djamena", "in N’Djamena"),
            ("jorgensen", "Mr Jørgensen said"), ("us", "US-backed forces"),
        ])
    func spellings(word: String, text: String) {
        #expect(NameWords([word]).occur(in: Array(text.utf8)))
        #expect(!NameWords(["elsewhere"]).occur(in: Array(text.utf8)))
    }
}
