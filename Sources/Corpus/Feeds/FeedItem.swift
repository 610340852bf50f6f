/// One entry of a feed, as its elements give it.
struct FeedItem {
    /// Where the element begins in the bytes of the file.
    let start: Int
    /// The HTML or text of each element that is known, by its local name; of several the first.
    var values: [ShortWord: [UInt8]] = [:]

    /// The entry as an article; nil without text.
    func record(publisher: String?) -> NewsRecord? {
        let bodies = Self.bodies.compactMap { values[$0] }.map(FlowedText.plain)
        // Many feeds hold a summary under the one name and the text under another.
        let body = bodies.max { $0.count < $1.count }.map(Self.trimmed)
        let title = values["title"].map { WhiteSpace.collapsed(FlowedText.plain($0)) }
        guard let body, !body.isEmpty else { return nil }
        return NewsRecord(
            id: name(Self.addresses), title: title,
            date: Self.dates.lazy.compactMap { name([$0]) }.first { RecordDate.read($0) != nil },
            publisher: name(["publisher"]) ?? origin ?? publisher, text: body)
    }

    /// Whom an aggregator has the entry from; what Atom calls source is a whole feed.
    private var origin: String? {
        values["source"]?.contains(UInt8(ascii: "<")) == true ? nil : name(["source"])
    }

    /// The plain text of the first of several elements.
    func name(_ names: [ShortWord]) -> String? {
        names.lazy.compactMap { values[$0] }
            .map { WhiteSpace.collapsed(FlowedText.plain($0)) }.first { !$0.isEmpty }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func trimmed(_ text: [UInt8]) -> [UInt8] {
        guard let first = text.firstIndex(where: { $0 > 0x20 }),
            let last = text.lastIndex(where: { $0 > 0x20 })
        else { return [] }
        return Array(text[first...last])
    }

    static let bodies: [ShortWord] = ["encoded", "content", "description", "summary"]
    static let dates: [ShortWord] = ["pubdate", "published", "issued", "date", "updated"]
    static let addresses: [ShortWord] = ["link", "guid", "id"]
    /// All elements whose content is kept.
    static let known: Set<ShortWord> =
        Set(bodies + dates + addresses).union(["title", "publisher", "source"])
}
