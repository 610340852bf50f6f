import Knowledge

/// Everything that can be wrong or doubtful in dictionaries, beyond what keeps them from loading.
///
/// An error is what no dictionary should say: a reference to nobody, a day that no calendar has. A
/// warning is worth a look and may be meant: rival governments, a name of two.
public enum DictionaryCheck {
    /// Every problem of some dictionary files, sorted, with what later directories shadow.
    public static func problems(in files: [DictionaryFile]) -> [DictionaryProblem] {
        var content = DictionaryContent(reading: files)
        let ids = EntityIDs(content)
        content.checkOrder()
        content.checkSources()
        content.checkIdentifiers()
        content.checkReferences(ids)
        content.checkCircles(ids)
        content.checkRoles()
        content.checkLifetimes(ids)
        content.checkTenures()
        content.checkSoleOffices()
        content.checkRepeatedNames()
        content.checkSharedNames(ids)
        content.checkCommonWords()
        return Set(content.reader.problems).sorted()
    }
}

/// The entities of a dictionary by id.
struct EntityIDs {
    private let text: DictionaryText
    private let ids: [TextRange]
    private var index: TextIndex

    init(_ content: DictionaryContent) {
        text = content.reader.text
        ids = content.entities.map(\.id)
        index = TextIndex(capacity: ids.count)
        for (number, id) in ids.enumerated() {
            index.insert(number, hash: text.hash(id)) { text.hash(ids[$0]) }
        }
    }

    /// The position of an entity; nil for an id that none has.
    subscript(id: TextRange) -> Int? {
        index.number(hash: text.hash(id)) { text.equal(ids[$0], id) }
    }
}
