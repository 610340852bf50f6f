/// Writes an XML 1.0 document element by element, well-formed whatever the texts hold.
///
/// Tabs and line ends come back as they are, also from attributes. What XML forbids (control
/// characters and two noncharacters) becomes U+FFFD.
struct XMLWriter {
    private var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    private var depth = 0

    /// Attributes in the order in which they are written; those without a value are left out.
    typealias Attributes = KeyValuePairs<String, String?>

    /// The document as UTF-8.
    var bytes: [UInt8] { Array(text.utf8) }

    /// An element with others in it.
    mutating func element(
        _ name: String, _ attributes: Attributes = [:], _ body: (inout XMLWriter) -> Void
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

    /// An element that holds text alone.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        element(name, attributes, escaped: xmlEscaped(text))
    }

    /// An element that holds text alone, in which what means something to XML is escaped already.
    mutating func element(_ name: String, _ attributes: Attributes, escaped: String) {
        line("<\(name)\(Self.written(attributes))>\(escaped)</\(name)>")
    }

    private mutating func line(_ words: String) {
        text += String(repeating: " ", count: depth) + words + "\n"
    }

    private static func written(_ attributes: Attributes) -> String {
        attributes.map { name, value in
            value.map { " \(name)=\"\(xmlEscaped($0))\"" } ?? ""
        }.joined()
    }
}

/// Text for XML, between tags as in attributes. O(n).
func xmlEscaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0.meansSomethingToXML }) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x26: escaped.append(contentsOf: "&amp;".unicodeScalars)
        case 0x3C: escaped.append(contentsOf: "&lt;".unicodeScalars)
        case 0x3E: escaped.append(contentsOf: "&gt;".unicodeScalars)
        case 0x22: escaped.append(contentsOf: "&quot;".unicodeScalars)
        // As they are, readers turn them into blanks or into other line ends.
        case 0x09, 0x0A, 0x0D: escaped.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
        case 0..<0x20, 0xFFFE, 0xFFFF: escaped.append("\u{FFFD}")
        default: escaped.append(scalar)
        }
    }
    return String(escaped)
}

extension UInt8 {
    /// Whether it is, or may begin, what `xmlEscaped` writes otherwise.
    fileprivate var meansSomethingToXML: Bool {
        switch self {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E: true
        // U+FFFE and U+FFFF begin so in UTF-8.
        case 0xEF: true
        default: false
        }
    }
}
