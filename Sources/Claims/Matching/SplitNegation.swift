import Knowledge

/// Objects that are denied one by one: "a member of neither A nor B", "of A but not of B".
struct SplitNegation {
    let syntax: SentenceSyntax

    /// Whether the words before one name deny what is said of it.
    func denies(_ actor: Actor) -> Bool {
        let range = syntax.reading.mentions[actor.mention].range
        guard syntax.range.contains(range),
            let word = syntax.words.firstIndex(where: { $0.mention == actor.mention })
        else { return false }
        var i = word - 1
        while i > 0, isInside(i) { i -= 1 }
        guard i > 0 else { return false }
        let (form, grammar) = (syntax.words[i].form, syntax.grammar)
        if form == grammar.neither || form == grammar.nor { return true }
        return form == grammar.not
            && (syntax.words[i - 1].form == grammar.but || syntax.words[i - 1].part == .comma)
    }

    /// "of the", and "A nor" before B.
    private func isInside(_ i: Int) -> Bool {
        let part = syntax.words[i].part
        return part == .determiner || part == .preposition || part == .adjective
            || part == .noun && syntax.words[i].form != syntax.grammar.neither
    }
}
