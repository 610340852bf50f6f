extension XMLWriter {
    /// An element that holds text alone; lines of a tooltip stay lines. What cannot be seen or
    /// would turn round what follows is left out.
    mutating func element(_ name: String, _ attributes: Attributes = [:], lines: [String]) {
        let words = lines.map { xmlEscaped(displayText($0, limit: 600)) }
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
