package import Knowledge

extension Statement {
    /// The relation in words, as a table of history or a heading shows it: "joined",
    /// "not member", "will not join".
    package var relationPhrase: String {
        let words = event?.facts.label ?? relation.facts.label
        // "will not join" is negated by its own words.
        return polarity == .negated && event?.facts.nature != .intent ? "not \(words)" : words
    }

    /// How surely it is said, in words: empty for a plain fact.
    package func modalityPhrase(speaker: String?) -> String {
        switch (modality, speaker) {
        case (.fact, nil): ""
        case (.fact, let speaker?): "says \(speaker)"
        case (_, nil): modality.rawValue
        case (_, let speaker?): "\(modality.rawValue), says \(speaker)"
        }
    }
}
