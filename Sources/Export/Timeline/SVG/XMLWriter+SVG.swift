extension XMLWriter {
    /// An element that holds display text alone; lines of a tooltip stay lines.
    mutating func element(_ name: String, _ attributes: Attributes = [:], lines: [String]) {
        let words = lines.map(xmlEscaped)
        element(name, attributes, escaped: words.joined(separator: "\n"))
    }
}

/// A length in points, no finer than a tenth: `12`, `12.5`.
func svgNumber(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
