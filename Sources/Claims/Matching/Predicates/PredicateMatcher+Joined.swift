import Knowledge

/// Several things that somebody is: "a founder of Y and a member of Z".
extension PredicateMatcher {
    /// The group before what somebody is, over what else he is: of "X is a founder of Y and a member
    /// of Z" the copula, of "X, a founder of Y and a member of Z," the comma.
    ///
    /// - Parameter k: the group before the last of them.
    func beforeJoined(_ k: Int) -> Int {
        guard k > 1, groups[k].is(.conjunction) else { return k }
        var i = k - 1
        if groups[i].is(.comma) { i -= 1 }
        while i > 0, groups[i].isNoun || groups[i].is(.preposition) || groups[i].is(.time) {
            i -= 1
        }
        guard i >= 0, i < k - 1, groups[i].is(.comma) || groups[i].verb?.isFinite == true,
            let first = groups[i + 1].noun, isPredicate(first)
        else { return k }
        return i
    }

    /// "a founder", "one", "the youngest member": no name.
    private func isPredicate(_ noun: NounGroup) -> Bool {
        guard noun.items.isEmpty, words[noun.head].mention < 0 else { return false }
        return words[noun.words.lowerBound].part == .determiner
            || syntax.words[noun.head].form == syntax.grammar.one
    }
}
