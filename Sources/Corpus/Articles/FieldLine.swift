/// A line of an export or a letter that names its field: `Title: …`, `PD 3 May 2018`.
struct FieldLine {
    /// What fields tell.
    enum Meaning {
        case headline, date, publisher
        /// What follows is the text.
        case text
        /// Something that no reader came for.
        case other
    }

    private static let longestName = 28

    let meaning: Meaning
    /// What stands behind the name; empty where that is on the lines below.
    let value: Range<Int>
    /// Whether the name is one of the two-letter codes of a press database.
    let isCode: Bool

    init?(_ bytes: [UInt8], line: Range<Int>) {
        if let (code, value) = Self.code(bytes, line) {
            (meaning, self.value, isCode) = (code, value, true)
            return
        }
        guard
            let colon = bytes[line].prefix(Self.longestName).firstIndex(of: 0x3A),
            let meaning = Self.names[FoldedWords(bytes, line.lowerBound..<colon).words]
        else { return nil }
        self.meaning = meaning
        value = Self.trimmed(bytes, (colon + 1)..<line.upperBound)
        isCode = false
    }

    private static func code(
        _ bytes: [UInt8], _ line: Range<Int>
    ) -> (Meaning, Range<Int>)? {
        let letters = bytes[line].prefix { $0.isUpper }
        guard (2...3).contains(letters.count),
            letters.endIndex == line.upperBound || bytes[letters.endIndex] <= 0x20,
            let meaning = ShortWord(bytes, letters.startIndex..<letters.endIndex)
                .flatMap({ codes[$0] })
        else { return nil }
        return (meaning, trimmed(bytes, letters.endIndex..<line.upperBound))
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var cursor = ByteCursor(bytes, range)
        cursor.skipSpaces()
        return cursor.position..<range.upperBound
    }

    private static let names: [[ShortWord]: Meaning] = {
        var names: [[ShortWord]: Meaning] = [:]
        let table: [(Meaning, [String])] = [
            (.headline, ["title", "headline", "subject", "heading"]),
            (
                .date,
                [
                    "date", "published", "publication date", "pub date", "date published",
                    "published date", "publish date", "posted", "pubdate", "release date",
                ]
            ),
            (
                .publisher,
                [
                    "publication title", "publication", "publisher", "source", "newspaper",
                    "news source", "outlet", "site", "agency",
                ]
            ),
            (.text, ["full text", "fulltext", "text", "body", "content", "article", "story"]),
            (
                .other,
                [
                    "message", "from", "to", "cc", "reply to", "sender", "message id", "author",
                    "authors", "byline", "by", "section", "length", "words", "word count", "page",
                    "pages", "language", "url", "link", "id", "document type", "document id",
                    "load date", "dateline", "place of publication", "country of publication",
                    "issn", "accession number", "category", "categories", "tags", "keywords",
                    "subjects", "edition", "volume", "issue", "type", "updated", "last updated",
                    "copyright", "abstract", "correspondent", "location", "links", "company",
                    "people", "publication type", "graphic",
                ]
            ),
        ]
        for (meaning, list) in table {
            for name in list {
                names[name.split(separator: " ").compactMap { ShortWord($0) }] = meaning
            }
        }
        return names
    }()

    private static let codes: [ShortWord: Meaning] = {
        var codes: [ShortWord: Meaning] = [
            "hd": .headline, "pd": .date, "sn": .publisher, "lp": .text, "td": .text,
        ]
        let others = "se hl by cr wc et sc ed pg la cy co in ns re ipc ipd pub an cx vol art clm"
        for code in others.split(separator: " ").compactMap({ ShortWord($0) }) {
            codes[code] = .other
        }
        return codes
    }()
}
