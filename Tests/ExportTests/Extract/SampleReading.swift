import Knowledge

/// Two small articles with everything a line can hold.
enum SampleReading {
    private static let headline = "Ruritania quits the “Pact”\n\n"
    private static let first = "RURITANIA left the Pact in 2012, Zenda said. "
    private static let second = "It had joined in the 1990s with “Zenda” \u{1F3F3}."
    private static let text = Array((headline + first + second).utf8)

    private static let catalogue = EntityCatalogue(
        entities: [
            Entity(
                id: "pact", name: "The Pact", kind: .organisation,
                organisationKind: .organisation, shortName: "Pact"),
            Entity(id: "ruritania", name: "Ruritania", kind: .state),
            Entity(id: "zenda", name: "Zenda", kind: .place, state: "ruritania"),
        ],
        files: ["organisations.tsv", "places.tsv", "states.tsv"])

    static let reading = Reading(
        document: document,
        mentions: [
            mention("RURITANIA", 1, .state, .name, alias: (2, 14)),
            mention("Pact in", 0, .organisation, .acronym, length: 4, alias: (0, 3)),
            Mention(
                range: range("Zenda said", length: 5), entity: nil, kind: .place, form: .alias,
                candidates: 0..<2, alias: AliasOrigin(file: 1, line: 9)),
            mention("Zenda”", 3, .person, .name, length: 5),
        ],
        discovered: [Entity(id: "~zenda", name: "Zenda", kind: .person)],
        candidates: [2, 1].map { EntityIndex(rawValue: $0) },
        catalogue: catalogue)

    static let record: Reading = {
        let text = Array("No names here.".utf8)
        return Reading(
            document: Document(
                source: Source(path: "wire.jsonl", start: 0, end: 14, line: 7, recordID: "w\"7"),
                text: text,
                sentences: [Sentence(range: TextRange(0, text.count), role: .body)]),
            mentions: [], catalogue: catalogue)
    }()

    static let claims: [Claim] = [
        claim(
            Statement(
                subject: "ruritania", relation: .memberOf, event: .left, object: "pact",
                date: DateSpan(edtf: "2012").map { ClaimDate(span: $0, basis: .explicit) },
                attributedTo: "zenda"),
            Evidence(
                sentence: range(first), subject: range("RURITANIA"),
                object: range("Pact in", length: 4)),
            rule: "member.left"),
        claim(
            Statement(
                subject: nil, relation: .memberOf, event: .joined, object: "pact",
                date: DateSpan(edtf: "199X/2012-03").map {
                    ClaimDate(span: $0, basis: .relative)
                },
                polarity: .negated, modality: .planned),
            Evidence(
                sentence: range(second), subject: range("It had", length: 2),
                context: range(first)),
            roster: Roster(id: range("“Zenda”").start, isComplete: true, count: 6),
            rule: "member.joined"),
    ]

    private static let document: Document = {
        let bounds = [headline, first, second].reduce(into: [0]) { ends, part in
            ends.append((ends.last ?? 0) + part.utf8.count)
        }
        var document = Document(
            source: Source(path: "archive.txt", start: 120, end: 242), text: text,
            title: range("Ruritania quits the “Pact”"),
            publication: PartialDate(year: 2012, month: 9, day: 3).map {
                Publication(date: $0, basis: .issueNumber)
            },
            publisher: "The Bulletin",
            sentences: zip(zip(bounds, bounds.dropFirst()), [.headline, .body, .body]).map {
                Sentence(range: TextRange($0.0, $0.1), role: $1)
            })
        document.duplicateOf = ContentHash(hashing: "first copy".utf8)
        return document
    }()

    /// The bytes of the first occurrence of `words`, or of their first `length` bytes.
    private static func range(_ words: String, length: Int? = nil) -> TextRange {
        let words = Array(words.utf8)
        let start =
            text.indices.first { text[$0...].starts(with: words) } ?? text.endIndex
        return TextRange(start, start + (length ?? words.count))
    }

    private static func mention(
        _ words: String, _ entity: UInt32, _ kind: EntityKind, _ form: MentionForm,
        length: Int? = nil, alias: (file: UInt16, line: UInt32)? = nil
    ) -> Mention {
        Mention(
            range: range(words, length: length), entity: EntityIndex(rawValue: entity),
            kind: kind, form: form,
            alias: alias.map { AliasOrigin(file: $0.file, line: $0.line) })
    }

    private static func claim(
        _ statement: Statement, _ evidence: Evidence, roster: Roster? = nil, rule: String
    ) -> Claim {
        Claim(
            id: ClaimID(
                article: ContentHash(hashing: text), evidence: evidence.sentence.indices,
                statement: statement),
            statement: statement, evidence: evidence, roster: roster, rule: rule)
    }
}
