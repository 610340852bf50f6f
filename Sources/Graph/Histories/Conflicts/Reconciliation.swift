package import Knowledge

/// How both sides of a conflict could be true.
package enum Reconciliation: Hashable, Sendable {
    /// An earlier founding may be that of a predecessor.
    case foundingOf(predecessors: [EntityID])
    /// An earlier membership may be one in a predecessor.
    case timeOf(predecessors: [EntityID])
    /// Anything else, as a sentence.
    case because(String)

    /// In one sentence, in which bodies are called by a name.
    package func sentence(_ name: (EntityID) throws -> String) rethrows -> String {
        switch self {
        case .foundingOf(let predecessors):
            "An earlier date may be that of \(try predecessors.map(name).joined(separator: ", "))."
        case .timeOf(let predecessors):
            "The earlier time may be that of "
                + "\(try predecessors.map(name).joined(separator: ", "))."
        case .because(let sentence): sentence
        }
    }
}

extension Reconciliation: ExpressibleByStringLiteral {
    package init(stringLiteral sentence: String) { self = .because(sentence) }
}
