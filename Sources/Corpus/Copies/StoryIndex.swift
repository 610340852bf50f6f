public import Knowledge

/// Knows which documents are copies of one story.
///
/// A story's id is that of its first document by publication date, path and place, so that it does
/// not depend on the order of reading; undated documents come last.
public struct StoryIndex: Sendable {
    private struct First {
        let id: ContentHash
        let date: PartialDate?
        let source: Source

        func precedes(_ other: First) -> Bool {
            switch (date, other.date) {
            case (let a?, let b?) where a != b: a < b
            case (.some, nil): true
            case (nil, .some): false
            default: source < other.source
            }
        }
    }

    private var firsts: [ContentHash: First] = [:]

    /// An index of nothing yet.
    public init() {}

    /// Takes note of a document. Gives the id of its story if the story has an earlier document
    /// among those noted so far, nil if this is its first.
    @discardableResult
    public mutating func note(_ document: Document) -> ContentHash? {
        let new = First(
            id: document.id, date: document.publication?.date, source: document.source)
        if let first = firsts[document.wording], !new.precedes(first) {
            return first.source == new.source ? nil : first.id
        }
        firsts[document.wording] = new
        return nil
    }

    /// The id of the story whose later copy a document is; nil for a story's first document. To be
    /// asked when all documents are noted.
    public func duplicateOf(_ document: Document) -> ContentHash? {
        guard let first = firsts[document.wording], first.source != document.source else {
            return nil
        }
        return first.id
    }
}
