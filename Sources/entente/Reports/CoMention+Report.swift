import Export
import Graph
import Knowledge

extension [CoMention] {
    /// G², in hundredths, that chance alone reaches in one of twenty cases: χ² with one degree of
    /// freedom at 5 %.
    private static let byChance = 384

    /// A table for a person of those that chance alone would hardly bring together.
    func text(_ entity: Entity, _ style: TextStyle) -> String {
        let told = filter { $0.association >= Self.byChance }
        let others = count - told.count
        let heading = "Named in one sentence with \(entity.heading), more often than by chance"
        let footing = "and \(others.counting("other")) whom chance may have brought there"
        return style.heading(heading) + "\n" + told.table(style)
            + (others > 0 ? style.folded(footing).joined(separator: "\n") + "\n" : "")
    }

    private func table(_ style: TextStyle) -> String {
        if isEmpty { return "" }
        var table = Table(
            "WHO", "KIND", "STORIES", "SENTENCES", "BY CHANCE", "G²", "FIRST SEEN", "LAST SEEN",
            spare: ["FIRST SEEN", "LAST SEEN", "KIND"], least: ["BY CHANCE", "STORIES"])
        for mention in self {
            table.add(
                mention.entity.heading, mention.entity.kind.rawValue, String(mention.stories),
                String(mention.sentences), mention.expected.hundredths,
                mention.association.hundredths, mention.firstSeen?.edtf ?? "",
                mention.lastSeen?.edtf ?? "")
        }
        return table.text(columns: style.columns, bold: style.isStyled)
    }
}

extension CoMention {
    func encode(into json: inout JSONWriter) {
        json.entityWithKind("entity", entity)
        json.field("stories", stories)
        json.field("sentences", sentences)
        json.field("expected", millionths: 10_000 * expected)
        json.field("association", millionths: 10_000 * association)
        json.field("first_seen", firstSeen)
        json.field("last_seen", lastSeen)
    }
}

extension Int {
    /// A number of hundredths as a decimal: 12345 becomes "123.45". Never negative.
    var hundredths: String {
        let digits = String(self % 100)
        return "\(self / 100)." + (digits.count < 2 ? "0" : "") + digits
    }
}
