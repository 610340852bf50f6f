import Knowledge

/// An article's bytes with the way from byte ranges to code points.
struct ArticleText {
    let bytes: [UInt8]
    private let offsets: CodePointOffsets

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offsets = CodePointOffsets(bytes)
    }

    func codePoints(_ range: TextRange) -> Range<Int> { offsets.codePoints(range) }

    func codePoint(atByte offset: UInt32) -> Int { offsets.codePoint(atByte: Int(offset)) }

    subscript(range: TextRange) -> ArraySlice<UInt8> { bytes[range.indices] }
}

extension JSONWriter {
    /// The fields `start` and `end` of a stretch of text.
    mutating func bounds(_ range: TextRange, in article: ArticleText) {
        let span = article.codePoints(range)
        field("start", span.lowerBound)
        field("end", span.upperBound)
    }

    /// `[start,end]`.
    mutating func span(_ range: TextRange, in article: ArticleText) {
        let span = article.codePoints(range)
        array { json in
            json.value(span.lowerBound)
            json.value(span.upperBound)
        }
    }

    /// A field with `[start,end]`, or null.
    mutating func span(_ key: String, _ range: TextRange?, in article: ArticleText) {
        self.key(key)
        if let range { span(range, in: article) } else { null() }
    }
}

extension ExtractEncoder {
    func encode(_ source: Source, into json: inout JSONWriter) {
        json.field("path", source.path)
        if source.line != nil || source.recordID != nil {
            json.field("line", source.line)
            json.field("id", source.recordID)
        }
        json.field("start", source.start)
        json.field("end", source.end)
    }

    func encodeHead(_ document: Document, into json: inout JSONWriter) {
        json.key("title")
        if let title = document.title {
            json.value(utf8: document.text[title.indices])
        } else {
            json.null()
        }
        json.field("published", document.publication?.date.edtf)
        json.field("published_basis", document.publication?.basis.rawValue ?? "none")
        json.field("publisher", document.publisher)
        json.field("duplicate_of", document.duplicateOf?.hex)
    }

    func encode(
        _ mention: Mention, of reading: Reading, _ article: ArticleText,
        into json: inout JSONWriter
    ) {
        let entity = reading.entity(of: mention)
        json.bounds(mention.range, in: article)
        json.field("text", utf8: article[mention.range])
        json.field("entity", entity?.id.rawValue)
        json.field("name", entity?.name)
        json.field("kind", mention.kind.rawValue)
        json.field("form", mention.form.rawValue)
        json.array("candidates") { json in
            let positions = Int(mention.candidates.lowerBound)..<Int(mention.candidates.upperBound)
            for id in reading.candidates[positions].map({ reading[$0].id }).sorted() {
                json.value(id.rawValue)
            }
        }
        json.field("discovered", entity?.id.isDiscovered ?? false)
        json.field(
            "alias", mention.alias.map { "\(reading.catalogue.files[Int($0.file)]):\($0.line)" })
    }
}
