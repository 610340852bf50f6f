/// Conditions of the schema that are made from Swift's enums, so that both name the same words.
enum Vocabulary {
    /// A condition that a column holds a word of an enum. Null passes, as in every CHECK.
    static func check<Word: CaseIterable & RawRepresentable<String>>(
        _ column: String, isOneOf words: Word.Type
    ) -> String {
        check(column, isOneOf: words.allCases.map(\.rawValue))
    }

    /// A condition that a column holds one of the words.
    static func check(_ column: String, isOneOf words: [String]) -> String {
        let list = words.map { "'\($0)'" }.joined(separator: ", ")
        return "CHECK (\(column) IN (\(list)))"
    }
}
