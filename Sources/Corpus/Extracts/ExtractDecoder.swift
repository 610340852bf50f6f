import Knowledge

/// Decodes the lines that `extract --with-text` prints, and believes nothing that can be reckoned
/// anew: hashes, texts at offsets, days of dates and names must be what they would be.
struct ExtractDecoder: Sendable {
    let catalogue: EntityCatalogue
    /// Index of each of the dictionaries' files by its name.
    let files: [String: UInt16]

    /// A decoder for extracts made with these dictionaries.
    init(catalogue: EntityCatalogue) {
        self.catalogue = catalogue
        files = Dictionary(uniqueKeysWithValues: zip(catalogue.files, UInt16(0)...))
    }

    /// The extract of one article.
    func extract(_ line: JSONValue) throws(ExtractProblem) -> Extract {
        let fields = try ExtractFields(
            line,
            [
                "id", "source", "title", "published", "published_basis", "publisher",
                "duplicate_of", "mentions", "claims", "text", "sentences", "layout", "traits",
                "reasons", "discovered",
            ])
        let text = ExtractText(try fields.bytes("text"))
        let document = try document(fields, text)
        let names = try ExtractNames(fields, self)
        let mentions = try MentionsDecoder(text: text, names: names).mentions(fields)
        let reading = Reading(
            document: document, mentions: mentions.mentions, discovered: names.discovered,
            candidates: mentions.candidates, catalogue: catalogue)
        let decoder = ClaimDecoder(article: document.id, text: text, names: names)
        let claims = try fields.readEach("claims") { (value) throws(ExtractProblem) in
            try decoder.claim(value)
        }
        return Extract(reading: reading, claims: claims)
    }

    private func document(
        _ fields: ExtractFields, _ text: ExtractText
    ) throws(ExtractProblem) -> Document {
        let layout = try fields.read("layout") { (value) throws(ExtractProblem) in
            try ExtractLayout(value, text)
        }
        try expectTitle(fields, layout.title, text)
        // Checked, but not believed: the store finds copies itself.
        _ = try fields.readIfAny("duplicate_of") { (value) throws(ExtractProblem) in
            try value.hash()
        }
        let document = Document(
            source: try source(fields, text), text: text.bytes, title: layout.title,
            dateline: layout.dateline, publication: try publication(fields),
            publisher: try fields.optionalString("publisher"),
            sentences: try sentences(fields, layout.roles, text))
        guard try fields.hash("id") == document.id else {
            throw ExtractProblem(
                "id", found: try fields.string("id"),
                allowed: "the SHA-256 of the text, \(document.id.hex)")
        }
        return document
    }

    private func source(
        _ fields: ExtractFields, _ text: ExtractText
    ) throws(ExtractProblem) -> Source {
        try fields.read("source") { (value) throws(ExtractProblem) in
            let fields = try ExtractFields(
                value, ["path", "start", "end"], optional: ["line", "id"])
            let source = Source(
                path: try fields.string("path"), start: try fields.count("start"),
                end: try fields.count("end"),
                line: try fields.readIfAny("line") { (line) throws(ExtractProblem) in
                    try line.count()
                },
                recordID: try fields.optionalString("id"))
            guard !source.path.isEmpty else {
                throw ExtractProblem("path", found: "\"\"", allowed: "a path")
            }
            guard source.line != 0 else {
                throw ExtractProblem("line", found: "0", allowed: "a number from 1")
            }
            guard source.end == source.start + text.length else {
                throw ExtractProblem(
                    "end", found: "\(source.end)", allowed: "start and the text's length")
            }
            return source
        }
    }

    private func expectTitle(
        _ fields: ExtractFields, _ range: TextRange?, _ text: ExtractText
    ) throws(ExtractProblem) {
        let title = try fields.readIfAny("title") { (value) throws(ExtractProblem) in
            try value.bytes()
        }
        guard title == range.map({ Array(text.bytes[$0.indices]) }) else {
            throw ExtractProblem(
                "title", found: (fields["title"] ?? .null).summary,
                allowed: "what stands at layout.title")
        }
    }

    private func publication(_ fields: ExtractFields) throws(ExtractProblem) -> Publication? {
        let date = try fields.readIfAny("published") { (value) throws(ExtractProblem) in
            guard let date = PartialDate(edtf: try value.text()) else {
                throw ExtractProblem(found: value.summary, allowed: "one EDTF date, or null")
            }
            return date
        }
        guard let date else {
            guard try fields.string("published_basis") == "none" else {
                throw ExtractProblem(
                    "published_basis", found: (fields["published_basis"] ?? .null).summary,
                    allowed: "none, as there is no date")
            }
            return nil
        }
        return Publication(date: date, basis: try fields.word("published_basis"))
    }

    private func sentences(
        _ fields: ExtractFields, _ roles: [Sentence.Role], _ text: ExtractText
    ) throws(ExtractProblem) -> [Sentence] {
        let ranges = try fields.readEach("sentences") { (value) throws(ExtractProblem) in
            try text.range(value)
        }
        var end = 0
        for (index, range) in ranges.enumerated() {
            guard range.indices.lowerBound == end else {
                throw ExtractProblem(
                    "sentences[\(index)]", found: "a gap or an overlap before it",
                    allowed: "sentences that are the text, one after the other")
            }
            end = range.indices.upperBound
        }
        guard end == text.bytes.count else {
            throw ExtractProblem(
                "sentences", found: "an end before that of the text",
                allowed: "sentences that are the text, one after the other")
        }
        guard roles.count == ranges.count else {
            throw ExtractProblem(
                "layout.roles", found: "\(roles.count) letters",
                allowed: "one for each of the \(ranges.count) sentences")
        }
        return zip(ranges, roles).map { Sentence(range: $0, role: $1) }
    }
}
