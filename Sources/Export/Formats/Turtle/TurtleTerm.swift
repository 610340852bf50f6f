/// What a Turtle statement is about, or says (https://www.w3.org/TR/turtle/).
enum TurtleTerm {
    /// A prefixed name of one of the vocabularies: `org:member`.
    case name(String)
    /// An address in full; it must hold none of `<>"{}|^` and the backslash.
    case iri(String)
    /// Text in no language.
    case text(String)
    /// A literal of a datatype.
    case typed(String, type: String)
    case number(Int)
    case truth(Bool)
    /// A node without a name of its own.
    case node(TurtleNode)
}

/// What is said about one subject, in order.
struct TurtleNode {
    private var properties: [(predicate: String, objects: [TurtleTerm])] = []

    /// Says nothing yet but of which classes it is.
    init(_ classes: String...) {
        if !classes.isEmpty { add("a", classes.map(TurtleTerm.name)) }
    }

    /// Adds what a predicate leads to; nothing for nil.
    mutating func add(_ predicate: String, _ object: TurtleTerm?) {
        add(predicate, [object].compactMap(\.self))
    }

    /// Adds all that a predicate leads to.
    mutating func add(_ predicate: String, _ objects: [TurtleTerm]) {
        if !objects.isEmpty { properties.append((predicate, objects)) }
    }

    /// Adds a text, or nothing.
    mutating func add(_ predicate: String, _ text: String?) {
        add(predicate, text.map(TurtleTerm.text))
    }

    /// Predicates and objects, one line for each predicate.
    func written(depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth)
        return properties.map { predicate, objects in
            let list = objects.map { $0.written(depth: depth) }.joined(separator: ", ")
            return "\(indent)\(predicate) \(list)"
        }
        .joined(separator: " ;\n")
    }
}

extension TurtleTerm {
    /// The term, its lines after the first indented.
    func written(depth: Int) -> String {
        switch self {
        case .name(let name): name
        case .iri(let iri): "<\(iri)>"
        case .text(let text): "\"\(turtleEscaped(text))\""
        case .typed(let text, let type): "\"\(turtleEscaped(text))\"^^\(type)"
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .node(let node):
            "[\n\(node.written(depth: depth + 1))\n\(String(repeating: "  ", count: depth))]"
        }
    }
}

/// The inside of a Turtle literal in double quotes. What RDF readers refuse although Turtle does not
/// (NUL, and U+FFFE and U+FFFF) becomes U+FFFD.
private func turtleEscaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": escaped += "\\\(scalar)"
        case "\n": escaped += "\\n"
        case "\r": escaped += "\\r"
        case "\t": escaped += "\\t"
        case "\u{0}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
        case "\u{1}"..."\u{1F}", "\u{7F}":
            let digits = String(scalar.value, radix: 16, uppercase: true)
            escaped += "\\u00" + (digits.count == 1 ? "0" : "") + digits
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}
