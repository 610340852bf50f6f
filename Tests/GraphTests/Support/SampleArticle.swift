import Knowledge

/// An article for tests, with its names marked in the text: `{csto|The alliance} met.`
struct SampleArticle {
    var path: String
    /// Code points of the file before it.
    var start = 0
    var text: String
    var published: String?
    var title: String?
    var claims: [SampleClaim] = []
    var discovered: [Entity] = []

    /// The catalogue of all test articles.
    static let catalogue = EntityCatalogue(
        entities: [
            Entity(
                id: "armenia", name: "Armenia", kind: .state),
            Entity(id: "ashot-k", name: "Ashot Kirakosyan", kind: .person),
            Entity(id: "belarus", name: "Belarus", kind: .state),
            Entity(
                id: "csto", name: "Collective Security Treaty Organization", kind: .organisation,
                organisationKind: .organisation, shortName: "CSTO"),
            Entity(id: "gorno", name: "Gorno", kind: .place, state: "tajikistan", isMetonym: true),
            Entity(
                id: "irpt", name: "Islamic Renaissance Party", kind: .organisation,
                organisationKind: .party),
            Entity(id: "nazar-b", name: "Nazar Bekov", kind: .person),
            Entity(id: "tajikistan", name: "Tajikistan", kind: .state),
            Entity(id: "uzbekistan", name: "Uzbekistan", kind: .state),
            Entity(id: "victor-b", name: "Victor Bekov", kind: .person),
        ], files: ["organisations.tsv", "people.tsv", "states.tsv"])

    /// The article as the recogniser and the patterns would hand it over.
    func read() -> (reading: Reading, claims: [Claim]) {
        var bytes: [UInt8] = []
        var marks: [(range: TextRange, ids: [EntityID])] = []
        if let title { bytes += "\(title)\n\n".utf8 }
        for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard index > 0, let bar = part.firstIndex(of: "|"),
                let close = part.firstIndex(of: "}")
            else {
                bytes += part.utf8
                continue
            }
            let start = bytes.count
            bytes += part[part.index(after: bar)..<close].utf8
            let ids = part[..<bar].split(separator: ",").map { EntityID(String($0)) }
            marks.append((TextRange(start, bytes.count), ids))
            bytes += part[part.index(after: close)...].utf8
        }
        let document = document(bytes)
        let (mentions, candidates) = mentions(marks)
        let reading = Reading(
            document: document, mentions: mentions, discovered: discovered,
            candidates: candidates, catalogue: Self.catalogue)
        return (reading, claims.map { $0.claim(in: reading) })
    }

    private func document(_ bytes: [UInt8]) -> Document {
        let offsets = CodePointOffsets(bytes)
        let titleEnd = title.map { $0.utf8.count + 2 } ?? 0
        var sentences: [Sentence] = []
        if title != nil {
            sentences.append(Sentence(range: TextRange(0, titleEnd), role: .headline))
        }
        var start = titleEnd
        for i in titleEnd..<bytes.count where bytes[i] == UInt8(ascii: ".") {
            let end = i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: " ") ? i + 2 : i + 1
            sentences.append(Sentence(range: TextRange(start, end), role: .body))
            start = end
        }
        if start < bytes.count {
            sentences.append(Sentence(range: TextRange(start, bytes.count), role: .body))
        }
        return Document(
            source: Source(
                path: path, start: self.start,
                end: self.start + offsets.codePoint(atByte: bytes.count)),
            text: bytes, title: title.map { TextRange(0, $0.utf8.count) },
            publication: published.flatMap { PartialDate(edtf: $0) }.map {
                Publication(date: $0, basis: .explicit)
            }, publisher: "The Bulletin", sentences: sentences)
    }

    private func mentions(
        _ marks: [(range: TextRange, ids: [EntityID])]
    ) -> ([Mention], [EntityIndex]) {
        var candidates: [EntityIndex] = []
        let mentions = marks.map { range, ids in
            let indices = ids.map(index)
            guard indices.count != 1 else {
                return Mention(
                    range: range, entity: indices[0], kind: .organisation, form: .name,
                    alias: AliasOrigin(file: 0, line: 14), reason: .company)
            }
            let first = UInt32(candidates.count)
            candidates += indices
            return Mention(
                range: range, entity: nil, kind: .person, form: .surname,
                candidates: first..<UInt32(candidates.count), traits: .embedded)
        }
        return (mentions, candidates)
    }

    private func index(of id: EntityID) -> EntityIndex {
        let known = Self.catalogue.entities.count
        return Self.catalogue.index(of: id)
            ?? EntityIndex(
                rawValue: UInt32(known + (discovered.firstIndex { $0.id == id } ?? 0)))
    }
}

/// A claim of a test article: made by the sentence with the given number.
struct SampleClaim {
    var subject: EntityID?
    var relation: RelationKind
    var object: EntityID?
    var event: MembershipEvent?
    var role: String?
    var date: String?
    var polarity = Polarity.affirmed
    var modality = Modality.fact
    var sentence = 0
    /// Whether it was read from a list of all members.
    var isListed = false

    init(
        _ subject: EntityID?, _ relation: RelationKind, _ object: EntityID?,
        event: MembershipEvent? = nil, role: String? = nil, date: String? = nil,
        polarity: Polarity = .affirmed, modality: Modality = .fact, sentence: Int = 0,
        isListed: Bool = false
    ) {
        self.subject = subject
        self.relation = relation
        self.object = object
        self.event = event
        self.role = role
        self.date = date
        self.polarity = polarity
        self.modality = modality
        self.sentence = sentence
        self.isListed = isListed
    }

    func claim(in reading: Reading) -> Claim {
        let document = reading.document
        let range = document.sentences[sentence].range
        let offsets = CodePointOffsets(document.text)
        let statement = Statement(
            subject: subject, relation: relation, event: event, object: object, role: role,
            date: date.flatMap { DateSpan(edtf: $0) }.map {
                ClaimDate(span: $0, basis: .explicit)
            }, polarity: polarity, modality: modality)
        func span(of id: EntityID?) -> TextRange? {
            reading.mentions(in: range).first { reading.entity(of: $0)?.id == id }?.range
        }
        return Claim(
            id: ClaimID(
                article: document.id, evidence: offsets.codePoints(range), statement: statement),
            statement: statement,
            evidence: Evidence(
                sentence: range, subject: subject.flatMap(span), object: object.flatMap(span)),
            roster: isListed ? Roster(id: range.start, isComplete: true, count: 6) : nil,
            rule: "test.rule")
    }
}
