import Knowledge

/// The dates that an article names one after the other, on which "two years later" leans.
///
/// Sentences that claim nothing are read for their dates only when a later one leans on them.
struct DateTrail {
    private let reader: TimeReader
    private let tokeniser: Tokeniser
    private let text: [UInt8]
    private let published: PartialDate?
    /// The date last named.
    private(set) var last: PartialDate?
    /// The date last named in the paragraph.
    private var near: PartialDate?
    /// Sentences behind the last date that were not read.
    private var unread: [TextRange] = []

    init(_ document: Document, _ reader: TimeReader, _ tokeniser: Tokeniser) {
        self.reader = reader
        self.tokeniser = tokeniser
        text = document.text
        published = document.publication?.date
    }

    /// The time expressions of the next sentence.
    mutating func expressions(in tokens: [Token]) -> [TimeExpression] {
        if reader.leansBack(tokens) || near != nil && reader.namesMonth(tokens) { catchUp() }
        let found = reader.expressions(
            in: tokens, tokens.indices, of: text, published: published, previous: last, near: near)
        if let date = found.last?.reference {
            (last, near) = (date, Self.near(found))
            unread.removeAll(keepingCapacity: true)
        }
        return found
    }

    /// Those of the next sentence if it leans on a date before it; else nil.
    mutating func expressionsIfLeaning(_ tokens: [Token]) -> [TimeExpression]? {
        reader.leansBack(tokens) ? expressions(in: tokens) : nil
    }

    /// Those of a sentence that leans on none before it, out of order.
    func independentExpressions(in tokens: [Token]) -> [TimeExpression] {
        reader.expressions(in: tokens, tokens.indices, of: text, published: published)
    }

    /// Leaves the dates of the paragraph before, which months of this one do not lean on.
    mutating func openParagraph() {
        if near != nil { catchUp() }
        near = nil
    }

    /// Goes past a sentence that claims nothing.
    mutating func skip(_ sentence: TextRange) { unread.append(sentence) }

    /// The date on which something happened, as the last of a sentence; not "since 1999".
    private static func near(_ found: [TimeExpression]) -> PartialDate? {
        guard let last = found.last, last.anchor == .on || last.anchor == .none else { return nil }
        return last.reference
    }

    private mutating func catchUp() {
        for sentence in unread {
            let tokens = tokeniser.tokens(of: sentence, in: text)
            let found = reader.expressions(
                in: tokens, tokens.indices, of: text, published: published, previous: last,
                near: near)
            last = found.last?.reference ?? last
            near = found.isEmpty ? near : Self.near(found)
        }
        unread.removeAll(keepingCapacity: true)
    }
}
