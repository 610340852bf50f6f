import Export
import Graph
import Knowledge

extension FoundSentence {
    /// Code points of a long sentence that are shown.
    private static let shown = 240
    /// Code points shown before the first word that was found, where the beginning is cut.
    private static let lead = 60

    /// The sentence on one line, or of a long one the part around the words that were found, which
    /// are set off.
    func snippet(_ style: TextStyle) -> String {
        let scalars = Array(text.unicodeScalars)
        let window = window(of: scalars)
        var result = window.lowerBound > 0 ? "… " : ""
        for place in window {
            if style.isStyled, matches.contains(where: { $0.lowerBound == place }) {
                result += "\u{1B}[1m"
            }
            let isBlank = Self.isBlank(scalars[place])
            if !isBlank {
                result.unicodeScalars.append(scalars[place])
            } else if !result.hasSuffix(" ") {
                result += " "
            }
            if style.isStyled, matches.contains(where: { $0.upperBound == place + 1 }) {
                result += "\u{1B}[0m"
            }
        }
        return result + (window.upperBound < scalars.count ? " …" : "")
    }

    /// The places shown, from one blank to another.
    private func window(of scalars: [Unicode.Scalar]) -> Range<Int> {
        guard scalars.count > Self.shown else { return scalars.indices }
        func isBlank(_ place: Int) -> Bool { Self.isBlank(scalars[place]) }
        let first = matches.first?.lowerBound ?? 0
        let start =
            first <= Self.lead
            ? 0 : (first - Self.lead..<first).first(where: isBlank).map { $0 + 1 } ?? first
        let end = min(start + Self.shown, scalars.count)
        guard end < scalars.count else { return start..<end }
        return start..<((start..<end).last(where: isBlank) ?? end)
    }

    /// White space, or what no terminal is to obey.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.isObeyed
    }

    func encode(into json: inout JSONWriter) {
        json.field("text", text)
        json.field("start", range.lowerBound)
        json.field("end", range.upperBound)
        json.array("matches") { json in
            for match in matches {
                json.array { json in
                    json.value(match.lowerBound)
                    json.value(match.upperBound)
                }
            }
        }
        json.field("entities", entities.map(\.id.rawValue))
        json.object("article") { article.encode(into: &$0) }
    }
}
