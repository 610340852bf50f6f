/// A stretch of a page that stands by itself, and what it looks like.
struct Paragraph {
    /// What a paragraph can be on a page of news.
    enum Kind {
        /// Running text.
        case body
        /// Running text that begins with a dateline.
        case dateline
        /// Running text that is cut off: `… to the capital....`
        case teaser
        /// A short line without a full stop: a headline, a subhead, or a caption.
        case heading
        /// `By Jane Doe`.
        case byline
        /// A photo's caption or credit, marked as such.
        case caption
        /// The agency or source alone: `— Reuters`, `(AFP)`, `Source: The Herald`.
        case credit
        /// A line that tells when the article was published.
        case date
        /// `ENDS`.
        case end
        /// In which issue or where it was first published.
        case issue
        /// `© 2019 The Gazette. All rights reserved.`
        case copyright
        /// An address alone, or the headline again, linked to the original.
        case link
        /// `Tag Archives: Alliances`, `Viewing results 1 - 6 of 22`.
        case pageHeading
        /// The name of a category, or the word "Category".
        case label
        /// What ends an item on a page of many: `Leave a comment`, `Read more`.
        case itemEnd
        /// A rule of stars or dashes.
        case separator
        /// `About the Forum`, `Media contact`: the head of what stands below a release.
        case epilogue
        /// Other furniture: menus, sharing buttons, advertising.
        case navigation
    }

    /// Bytes of the page, without white space at the ends and the name of a field.
    var range: Range<Int>
    var kind: Kind
    /// Number of words, exact for short paragraphs and 99 for long ones.
    var wordCount = 99
    /// The level of a heading in Markdown: 1 for `# …` and for one underlined with `===`.
    var level: Int?
    /// Blank lines before it.
    var blankLines = 0
    var dateline: Dateline?
    /// What a `date` line says.
    var publication: PublicationLine?
    var issue: IssueLine?
    /// The field that the line may be, if others stand around it.
    var field: FieldLine?
    /// The publisher that a field names.
    var namedPublisher: Range<Int>?
    /// Whether the fields of another article begin here.
    var opensRecord = false

    /// Whether it is text that a reader came for.
    var isText: Bool {
        switch kind {
        case .body, .dateline, .teaser: true
        default: false
        }
    }

    /// Whether it belongs to the page around the articles.
    var isPageFurniture: Bool {
        switch kind {
        case .pageHeading, .label, .itemEnd, .separator, .navigation: true
        default: false
        }
    }

    /// Whether it can stand in an article but says nothing of its own.
    var isFurniture: Bool {
        switch kind {
        case .byline, .caption, .credit, .date, .end, .issue, .copyright, .link, .epilogue: true
        default: isPageFurniture
        }
    }
}
