import Knowledge

/// What a claim says, as far as it tells a copy of an article from the article.
///
/// A date reckoned from the day of publication is another in a later copy of the same words, and
/// says nothing new.
struct Saying: Hashable {
    private let statement: Statement

    /// What a statement says.
    init(_ statement: Statement) {
        var statement = statement
        if statement.date?.basis != .explicit { statement.date = nil }
        self.statement = statement
    }
}
