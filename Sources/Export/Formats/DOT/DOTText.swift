import Knowledge

/// Attributes of a DOT statement, in the order in which they are set.
struct DOTAttributes: CustomStringConvertible {
    private(set) var description = ""

    /// Sets an attribute to a value of Entente's own, which needs no escape.
    mutating func set(_ name: String, _ value: String) {
        if !description.isEmpty { description += " " }
        description += "\(name)=\"\(value)\""
    }

    /// Sets the tooltip to lines of text from anywhere: Graphviz reads the escapes of tooltips twice,
    /// of labels once.
    mutating func setTooltip(_ lines: [String]) {
        let texts = lines.map { dotEscaped($0.replacing("\\", with: "\\\\")) }
        set("tooltip", texts.joined(separator: "\\n"))
    }

    /// Sets an attribute to lines of text from anywhere.
    mutating func set(_ name: String, lines: [String]) {
        set(name, lines.map(dotEscaped).joined(separator: "\\n"))
    }
}

/// Text for a quoted DOT label, in which Graphviz reads backslash escapes and HTML entities.
func dotEscaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\\", "\"": escaped.append(contentsOf: ["\\", scalar])
        case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
        default: escaped.append(scalar)
        }
    }
    return String(escaped)
}

/// Text for an HTML-like label, in which Graphviz reads `\G` as the name of the graph.
func dotHTMLEscaped(_ text: String) -> String {
    htmlEscaped(text).replacing("\\", with: "\\\\")
}

/// Text for HTML.
func htmlEscaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
        case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
        case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
        case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
        default: escaped.append(scalar)
        }
    }
    return String(escaped)
}
