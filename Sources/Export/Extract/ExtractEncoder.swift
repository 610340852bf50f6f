public import Knowledge

/// Prints what was read as JSON Lines: one object per article, then one that ends the stream.
///
/// The keys and their order are a contract with other people's scripts. Offsets are Unicode code
/// points into the article's text; lines end with a newline.
public struct ExtractEncoder: Sendable {
    private let withText: Bool

    /// An encoder; `withText` adds the article's text and whatever else `merge` needs to store it
    /// as if it had read it.
    public init(withText: Bool) {
        self.withText = withText
    }

    /// Appends the line of one article.
    public func line(for reading: Reading, claims: [Claim], into output: inout [UInt8]) {
        let document = reading.document
        let article = ArticleText(document.text)
        output.appendLine { json in
            json.object { json in
                json.field("id", document.id.hex)
                json.object("source") { encode(document.source, into: &$0) }
                encodeHead(document, into: &json)
                json.array("mentions") { json in
                    for mention in reading.mentions {
                        json.object { encode(mention, of: reading, article, into: &$0) }
                    }
                }
                json.array("claims") { json in
                    for claim in claims { json.object { encode(claim, article, into: &$0) } }
                }
                if withText { encodeText(of: reading, article, into: &json) }
            }
        }
    }

    /// Appends the line that ends a stream.
    public func end(_ summary: ExtractSummary, into output: inout [UInt8]) {
        output.appendLine { json in
            json.object { json in
                json.field("type", "end")
                json.field("articles", summary.articles)
                json.field("files", summary.files)
                json.field("skipped", summary.skipped)
                json.field("version", summary.version)
                json.field("dictionary", summary.dictionary.hex)
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func appendLine(_ body: (inout JSONWriter) -> Void) {
        var json = JSONWriter(appendingTo: self)
        self = []  // leaves the writer the only owner, so that it appends in place
        body(&json)
        json.endLine()
        self = json.finish()
    }
}
