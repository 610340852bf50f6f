/// A score as it is printed: line for line what the gold's own scorer prints for the same input.
public struct ScoreReport {
    private let figures: [(name: String, figure: Figure)]
    /// The tallies of relations, by name.
    private let relations: [(name: String, figure: Figure)]

    init(_ score: Score) {
        let attributes: [ClaimAttribute] = [
            .polarity, .modality, .speaker, .year, .role, .evidence,
        ]
        figures =
            [
                ("articles: boundaries", .tally(score.boundaries)),
                ("articles: boundaries and date", .tally(score.datedArticles)),
                ("mentions: span and kind", .tally(score.strictMentions)),
                ("mentions: any overlap", .tally(score.overlappingMentions)),
                ("entity id on matched mentions", .accuracy(score.entities)),
                ("entity id B-cubed", .clustering(score.clusters)),
                ("claims: member_of", .tally(score.memberships)),
                ("claims: other", .tally(score.otherClaims)),
            ]
            + attributes.map { attribute in
                (
                    "matched claims: \(attribute.rawValue)",
                    .accuracy(score.attributes[attribute] ?? Accuracy())
                )
            } + [
                (
                    "planned, doubted or denied, but asserted as fact",
                    .count(score.assertedAsFact)
                ),
                (
                    "mentions whose text differs from the file",
                    .count(score.misplacedMentions)
                ),
                (
                    "claims of relations outside the vocabulary",
                    .count(score.unknownRelations)
                ),
            ]
        relations = score.relations.sorted { $0.key < $1.key }.map { ($0.key, .tally($0.value)) }
    }
}

// MARK: - Text

extension ScoreReport {
    private static let nameWidth = 50

    /// One figure a line, then those of each relation.
    public var text: String {
        let lines =
            figures.map(Self.line) + ["by relation"] + relations.map { "  " + Self.line($0) }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ entry: (name: String, figure: Figure)) -> String {
        let gap = String(repeating: " ", count: max(0, nameWidth - entry.name.unicodeScalars.count))
        return "\(entry.name)\(gap) \(entry.figure.text)"
    }
}

// MARK: - JSON

extension ScoreReport {
    /// One JSON document, one value a line, with the same figures.
    public var json: String {
        let entries = figures.map { Self.field($0, depth: 1) }
        let byRelation = Self.object(relations.map { Self.field($0, depth: 2) }, depth: 1)
        return Self.object(entries + ["\"by relation\": \(byRelation)"], depth: 0) + "\n"
    }

    private static func field(_ entry: (name: String, figure: Figure), depth: Int) -> String {
        if case .count(let count) = entry.figure { return "\"\(entry.name)\": \(count)" }
        let fields = entry.figure.fields.map { "\"\($0.key)\": \($0.value)" }
        return "\"\(entry.name)\": \(object(fields, depth: depth))"
    }

    private static func object(_ fields: [String], depth: Int) -> String {
        if fields.isEmpty { return "{}" }
        let indent = String(repeating: " ", count: depth)
        let lines = fields.map { "\(indent) \($0)" }.joined(separator: ",\n")
        return "{\n\(lines)\n\(indent)}"
    }
}

extension Score {
    /// The score for printing.
    public var report: ScoreReport { ScoreReport(self) }
}
