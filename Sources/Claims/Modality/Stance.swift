import Knowledge

/// How surely a sentence says something, and who says it.
struct Stance: Sendable {
    var polarity: Polarity = .affirmed
    var modality: Modality = .fact
    var speaker: EntityIndex?
    /// The subject itself said what it will do: "announced it would withdraw".
    var isAnnounced = false
    /// Forbidden: "voted to ban X from joining".
    var isBarred = false
    /// "is leaving", "were withdrawing": not yet done.
    var isUnderWay = false

    /// "would join", with no condition: what was to come.
    var isFutureOfPast = false

    /// Asked for: "applied to join".
    var isApplied = false

    /// Asked of somebody: "urged X to join".
    var isUrged = false

    mutating func negate() { polarity = polarity == .affirmed ? .negated : .affirmed }

    /// Makes it no surer than `other`.
    mutating func weaken(to other: Modality) {
        if other.doubt > modality.doubt { modality = other }
    }
}

extension Modality {
    /// Said to be so, by the text or by somebody it names.
    var isAsserted: Bool { self == .fact || self == .reported }

    /// How far from a plain fact.
    fileprivate var doubt: Int {
        switch self {
        case .fact: 0
        case .reported: 1
        case .planned: 2
        case .conditional: 3
        case .possible: 4
        }
    }
}
