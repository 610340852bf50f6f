/// A paragraph of a page's text, and what is known of it from its markup.
struct TextBlock {
    enum Kind: Equatable {
        case paragraph
        case heading(level: Int)
        case item
        /// The cells of a row, separated by bars.
        case row
        case preformatted
        /// A line drawn across the page; it has no text.
        case rule
    }

    let kind: Kind
    /// Bytes of the page's plain text.
    var text: Range<Int>
    /// The block element in which it stands.
    let node: Int
    /// The node of its first text.
    let firstNode: Int
    /// How many of its bytes are links.
    var linkLength = 0
    /// How many of its bytes are bold.
    var boldLength = 0

    var isHeading: Bool { level < Self.noHeading }

    /// 1 to 6 for headings, 7 for all else.
    var level: Int {
        if case .heading(let level) = kind { return level }
        return Self.noHeading
    }

    private static let noHeading = 7

    /// Whether most of it is links.
    var isLink: Bool { linkLength * 2 > text.count }
}

/// The text of a page in blocks.
struct PageText {
    /// The text of all blocks, one behind the other.
    var bytes: [UInt8] = []
    var blocks: [TextBlock] = []

    func string(_ block: TextBlock) -> String {
        String(decoding: bytes[block.text], as: UTF8.self)
    }
}
