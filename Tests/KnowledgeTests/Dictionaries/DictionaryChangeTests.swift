import Knowledge
import Testing

@Suite("What an edit of the dictionaries touches")
struct DictionaryChangeTests {
    private func row(_ key: String, _ digest: String, _ words: String, line: Int) -> DictionaryRow {
        DictionaryRow(
            table: "people", key: key, digest: digest,
            words: words.split(separator: " ").map(String.init), origin: "people.tsv:\(line)")
    }

    @Test("An added row touches its words and moves those behind it")
    func addition() {
        let old = [row("a", "1", "anna liepa", line: 2), row("c", "3", "cem kaya", line: 3)]
        let new = [old[0], row("b", "2", "bo lind", line: 3), row("c", "3", "cem kaya", line: 4)]
        let change = DictionaryChange(from: old, to: new)
        #expect(change.rowCount == 1)
        #expect(change.words == ["bo", "lind"])
        #expect(change.keys == ["b"])
        #expect(change.moves == ["people.tsv:3": "people.tsv:4"])
    }

    @Test("A changed row touches what it was and what it is, a removed one what it was")
    func changeAndRemoval() {
        let old = [row("a", "1", "anna liepa", line: 2), row("b", "2", "bo lind", line: 3)]
        let change = DictionaryChange(from: old, to: [row("a", "9", "anna berg", line: 2)])
        #expect(change.rowCount == 2)
        #expect(change.words == ["anna", "berg", "bo", "liepa", "lind"])
        #expect(change.keys == ["a", "b"])
        #expect(change.moves.isEmpty)
    }

    @Test("A key is one of its table")
    func tables() {
        let person = row("us", "1", "us", line: 2)
        var word = person
        word.table = "words"
        let change = DictionaryChange(from: [person], to: [word])
        #expect(change.rowCount == 2)
    }
}
