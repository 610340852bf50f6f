/// Helpers that stand apart from their verb: "has, in recent years, admitted", "will from 2030 be".
extension Grouper {
    /// What the words before a verb say of it.
    struct Helpers {
        var words: [Word]
        var modal: WordID
        var isNegated: Bool
        /// Number of groups before the words that stand between.
        var end: Int
    }

    /// Remembers helpers whose verb may still come.
    mutating func keep(_ helpers: [Word], _ verb: VerbGroup, behind end: Int) {
        waiting = Helpers(
            words: helpers, modal: verb.modal, isNegated: verb.isNegated, end: end)
    }

    /// The helpers of the verb at `i`, whose own group goes; nil where it has none before.
    mutating func takeHelpers() -> Helpers? {
        guard let found = waiting, let last = found.words.last else { return nil }
        waiting = nil
        // "did, however, leave", "has, however, left"
        if found.end == groups.count, isVerb(i, of: last) {
            if last.part == .verb { groups.removeLast() }
            return found
        }
        guard found.end < groups.count, isVerb(i, of: last),
            isInterposed(groups[found.end...], last)
        else { return nil }
        if last.part == .verb { groups.remove(at: found.end - 1) }
        return found
    }

    private func isVerb(_ i: Int, of helper: Word) -> Bool {
        guard words[i].part == .verb else { return false }
        let inflections = words[i].inflections
        if helper.part == .modal {
            return inflections == .base
                || words[i].lemma == grammar.be
                    && inflections.contains(.base)
        }
        return inflections.contains(.participle)
    }

    /// Times or a phrase with a preposition, between two commas or none; behind "be" without commas
    /// only times, as what it is in may have been built by somebody.
    private func isInterposed(_ between: ArraySlice<Group>, _ helper: Word) -> Bool {
        var inside = between
        let hasCommas = inside.first?.is(.comma) == true
        guard hasCommas == (inside.last?.is(.comma) == true && inside.count > 1) else {
            return false
        }
        if hasCommas { inside = inside.dropFirst().dropLast() }
        let isTime = inside.allSatisfy { $0.is(.time) }
        guard !inside.isEmpty, isTime || hasCommas || helper.lemma != grammar.be else {
            return false
        }
        guard !isTime else { return true }
        guard inside.first?.is(.preposition) == true, inside.last?.is(.preposition) == false else {
            return false
        }
        return inside.allSatisfy { $0.isNoun || $0.is(.preposition) || $0.is(.time) }
    }
}
