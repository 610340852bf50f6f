/// What tells the headlines of several articles where no date, dateline or closing line does: a
/// look that the first headline of the page shares with others, and subheads hardly ever have.
struct HeadlineSigns {
    private static let farthestText = 4

    /// The headlines that begin articles; empty if the page shows no such sign.
    let headlines: Set<Int>

    init(_ page: PageReading) {
        let paragraphs = page.paragraphs
        let candidates = paragraphs.indices.filter { i in
            paragraphs[i].kind == .heading && (i == 0 || paragraphs[i - 1].kind != .heading)
                && paragraphs[(i + 1)...].prefix(Self.farthestText).contains(where: \.isText)
        }
        let signed = candidates.filter { Self.isSigned($0, paragraphs) }
        let set = candidates.filter { !page.isQuestionOrQuote($0) }
        if signed.count >= 2 {
            headlines = Set(signed)
        } else if set.count == candidates.count, set.first == paragraphs.indices.first,
            Self.areShouted(set, page) || Self.areSetApart(set, paragraphs)
        {
            headlines = Set(set)
        } else {
            headlines = []
        }
    }

    /// Whether a byline stands below it, perhaps under a second line.
    private static func isSigned(_ heading: Int, _ paragraphs: [Paragraph]) -> Bool {
        let below = paragraphs[(heading + 1)...].prefix { $0.kind == .heading }.endIndex
        return below <= heading + 2 && below < paragraphs.count
            && paragraphs[below].kind == .byline
    }

    /// Whether all are in capitals and of several words, as subheads below such a headline are not.
    private static func areShouted(_ headings: [Int], _ page: PageReading) -> Bool {
        let words = headings.map { page.paragraphs[$0].wordCount }
        return headings.count >= 2 && words.allSatisfy { $0 >= 3 }
            && words.reduce(0, +) >= 4 * words.count
            && headings.allSatisfy { heading in
                !page.bytes[page.paragraphs[heading].range].contains(where: \.isLower)
            }
    }

    /// Whether all but the first stand below a gap that no text has above it.
    private static func areSetApart(_ headings: [Int], _ paragraphs: [Paragraph]) -> Bool {
        guard headings.count >= 2, headings.allSatisfy({ paragraphs[$0].wordCount >= 4 }),
            let gap = headings.dropFirst().map({ paragraphs[$0].blankLines }).min()
        else { return false }
        return paragraphs.allSatisfy { !$0.isText || $0.blankLines < gap }
    }
}
