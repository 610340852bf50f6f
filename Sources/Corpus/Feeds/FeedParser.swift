/// Gathers what stands in the elements of entries, from one token to the next.
struct FeedParser {
    private let bytes: [UInt8]
    private(set) var root: String?
    /// The elements of the feed itself.
    private(set) var channel = FeedItem(start: 0)
    private(set) var items: [FeedItem] = []

    private var item: FeedItem?
    /// The element whose content is being gathered, and how deep in it the reader is.
    private var field: Field?
    /// Elements of the feed that have a title of their own.
    private var nested = 0

    private struct Field {
        let name: ShortWord
        /// Whether its content is XHTML as it stands rather than text or HTML that is escaped.
        let isMarkup: Bool
        var depth = 1
        var text: [UInt8] = []
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func read(_ token: MarkupToken) {
        switch token {
        case .text(let range):
            guard let field else { return }
            self.field?.text +=
                field.isMarkup ? Array(bytes[range]) : CharacterReferences.decoded(bytes, range)
        case .literal(let range): field?.text += bytes[range]
        case .open(let tag): open(tag)
        case .close(let name): close(name)
        }
    }

    mutating func finish() {
        endField()
        endItem()
    }

    private mutating func open(_ tag: MarkupTag) {
        let name = localName(tag.name)
        if root == nil { root = local(tag.name) }
        if Self.entries.contains(name) {
            finish()
            item = FeedItem(start: tag.range.lowerBound)
            return
        }
        if field != nil {
            // XHTML within an entry is text with its tags.
            field?.text += bytes[tag.range]
            if !tag.isEmpty, field?.name == name { field?.depth += 1 }
        } else if name == "link", let address = attribute("href", of: tag) {
            if isArticleLink(tag) { set(name, address) }
        } else if Self.parts.contains(name) {
            if !tag.isEmpty { nested += 1 }
        } else if FeedItem.known.contains(name), !isMedia(tag), !tag.isEmpty, nested == 0 {
            let isMarkup = attribute("type", of: tag)?.elementsEqual("xhtml".utf8) == true
            field = Field(name: name, isMarkup: isMarkup)
        }
    }

    private mutating func close(_ tagName: Range<Int>) {
        let name = localName(tagName)
        if Self.entries.contains(name) {
            finish()
        } else if let open = field {
            if open.name == name {
                field?.depth -= 1
                if open.depth == 1 { endField() }
            } else {
                field?.text += Array("</".utf8) + bytes[tagName] + Array(">".utf8)
            }
        } else if Self.parts.contains(name) {
            nested = max(0, nested - 1)
        }
    }

    private mutating func endField() {
        if let field { set(field.name, field.text) }
        field = nil
    }

    private mutating func endItem() {
        if let item { items.append(item) }
        item = nil
        nested = 0
    }

    private mutating func set(_ name: ShortWord, _ value: [UInt8]) {
        guard value.contains(where: { $0 > 0x20 }) else { return }
        var target = item ?? channel
        if target.values[name] == nil { target.values[name] = value }
        if item == nil { channel = target } else { item = target }
    }

    private func isArticleLink(_ tag: MarkupTag) -> Bool {
        let relation = attribute("rel", of: tag)
        return relation == nil || relation?.elementsEqual("alternate".utf8) == true
    }

    private func attribute(_ name: ShortWord, of tag: MarkupTag) -> [UInt8]? {
        MarkupAttributes(bytes, from: tag.attributes.lowerBound)
            .first { ShortWord(bytes, $0.name) == name }
            .map { CharacterReferences.decoded(bytes, $0.value) }
    }

    /// Whether an element tells of pictures and films rather than of the article.
    private func isMedia(_ tag: MarkupTag) -> Bool {
        ["media:", "itunes:"].contains { bytes[tag.name].starts(with: $0.utf8) }
    }

    private func localName(_ name: Range<Int>) -> ShortWord {
        let colon = bytes[name].lastIndex(of: UInt8(ascii: ":"))
        return ShortWord(
            folding: bytes, (colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound)
    }

    private func local(_ name: Range<Int>) -> String {
        let colon = bytes[name].lastIndex(of: UInt8(ascii: ":"))
        return String(
            decoding: bytes[name][(colon.map { $0 + 1 } ?? name.lowerBound)...], as: UTF8.self)
    }

    private static let entries: Set<ShortWord> = ["item", "entry"]
    private static let parts: Set<ShortWord> = ["image", "author", "contributor", "textinput"]
}
