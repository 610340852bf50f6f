/// Writes an SVG document element by element, well-formed whatever the texts hold.
struct SVGWriter {
    private(set) var text = ""
    private var depth = 0

    /// Attributes in the order in which they are written; values are escaped here.
    typealias Attributes = KeyValuePairs<String, String>

    /// An element with others in it.
    mutating func group(
        _ name: String, _ attributes: Attributes = [:], _ body: (inout SVGWriter) -> Void
    ) {
        line("<\(name)\(Self.written(attributes))>")
        depth += 1
        body(&self)
        depth -= 1
        line("</\(name)>")
    }

    /// An element without content.
    mutating func element(_ name: String, _ attributes: Attributes) {
        line("<\(name)\(Self.written(attributes))/>")
    }

    /// An element that holds text alone; lines of a tooltip stay lines. What cannot be seen or
    /// would turn round what follows is left out.
    mutating func element(_ name: String, _ attributes: Attributes = [:], lines: [String]) {
        let words = lines.map { htmlEscaped(displayText($0, limit: 600)) }.joined(separator: "\n")
        line("<\(name)\(Self.written(attributes))>\(words)</\(name)>")
    }

    private mutating func line(_ words: String) {
        text += String(repeating: " ", count: depth) + words + "\n"
    }

    private static func written(_ attributes: Attributes) -> String {
        attributes.map { " \($0.key)=\"\(htmlEscaped($0.value))\"" }.joined()
    }
}

/// A length in points, no finer than a tenth: `12`, `12.5`.
func svgNumber(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
