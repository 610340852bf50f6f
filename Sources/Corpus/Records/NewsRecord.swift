/// The known fields of one JSON Lines record.
struct NewsRecord: Hashable {
    var id: String?
    var url: String?
    var title: [UInt8]?
    var date: String?
    var publisher: String?
    var text: [UInt8]?

    /// The article: the title, a blank line and the text, unless the text begins with the title.
    /// Nil without a text.
    var article: (text: [UInt8], title: Range<Int>?)? {
        guard let text else { return nil }
        guard let title, !title.isEmpty else { return (text, nil) }
        if text.starts(with: title) { return (text, 0..<title.count) }
        return (title + [0x0A, 0x0A] + text, 0..<title.count)
    }
}
