/// A drawing as Graphviz' `-Tdot` prints it: what we wrote, with the places of everything.
struct LaidOutDOT {
    /// A node or line, or what a graph or frame says of itself.
    struct Statement {
        enum Subject { case graph, nodeDefaults, edgeDefaults, node, line }

        let subject: Subject
        let attributes: [String: DOTTokens.Token]

        /// An attribute without quotes; nil where it is not set.
        func text(_ name: String) -> String? { attributes[name]?.value }

        /// An attribute made of numbers between commas.
        func numbers(_ name: String) -> [Double] {
            text(name)?.split(separator: ",").compactMap { Double($0) } ?? []
        }
    }

    let text: [UInt8]
    /// In order; the first is what the whole graph says of itself.
    let statements: [Statement]

    init(_ text: [UInt8]) {
        self.text = text
        var statements: [Statement] = []
        var head: [DOTTokens.Token] = []
        var tokens = DOTTokens(text)
        while let token = tokens.next() {
            if token.isSign("[") {
                statements.append(
                    Statement(
                        subject: Self.subject(head), attributes: Self.attributes(&tokens)))
            } else if ["{", "}", ";"].contains(where: token.isSign) {
                head = []
            } else {
                head.append(token)
            }
        }
        self.statements = statements
    }

    private static func subject(_ head: [DOTTokens.Token]) -> Statement.Subject {
        if head.contains(where: { $0.isSign("->") }) { return .line }
        guard let name = head.first, name.form == .name else { return .node }
        return switch name.value {
        case "graph": .graph
        case "node": .nodeDefaults
        case "edge": .edgeDefaults
        default: .node
        }
    }

    /// The pairs up to the closing bracket.
    private static func attributes(_ tokens: inout DOTTokens) -> [String: DOTTokens.Token] {
        var attributes: [String: DOTTokens.Token] = [:]
        var name: String?
        while let token = tokens.next(), !token.isSign("]") {
            if token.form == .sign { continue }
            if let known = name {
                attributes[known] = token
                name = nil
            } else {
                name = token.value
            }
        }
        return attributes
    }

    /// The text with other values in the place of some tokens.
    func replacing(_ values: [(token: DOTTokens.Token, value: String)]) -> [UInt8] {
        var replaced: [UInt8] = []
        var end = 0
        for (token, value) in values.sorted(by: {
            $0.token.range.lowerBound < $1.token.range.lowerBound
        }) {
            replaced += text[end..<token.range.lowerBound]
            replaced += value.utf8
            end = token.range.upperBound
        }
        return replaced + text[end...]
    }
}
