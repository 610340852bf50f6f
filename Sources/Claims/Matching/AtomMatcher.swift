import Knowledge

/// Follows a pattern's words through the groups of a sentence.
struct AtomMatcher {
    let syntax: SentenceSyntax
    let rule: Rule
    let references: References

    var groups: [Group] { syntax.groups }

    /// Matches `atoms` from group `start` on; nil where the sentence goes another way.
    func match(_ atoms: ArraySlice<Atom>, at start: Int, _ binding: Binding) -> Binding? {
        guard let atom = atoms.first else {
            var binding = binding
            binding.end = start
            return binding
        }
        let i = skipTimes(start)
        let rest = atoms.dropFirst()
        switch atom {
        case .word(let words):
            guard i < groups.count, isParticle(i), contains(words, i) else {
                if opensInfinitive(i, words, rest) { return match(rest, at: i, binding) }
                if let behind = behindMaking(i, words) { return match(rest, at: behind, binding) }
                if let behind = behindPlace(i) ?? behindAside(i) ?? behindHome(i, binding)
                    ?? behindParticiple(i, binding) ?? behindContents(i, binding)
                    ?? behindSibling(i, binding) ?? behindCopula(i, binding)
                {
                    return match(atoms, at: behind, binding)
                }
                return withoutObject(atoms, at: i, binding)
            }
            return match(rest, at: i + 1, binding)
        case .slot(let slot):
            if let found = named(slot, at: i, before: rest, binding) { return found }
            if binding.gap == slot, isGap(i) || isNoun(rest.first, at: i) {
                return match(rest, at: i, binding)
            }
            if let found = fused(slot, rest, at: i, binding) { return found }
            guard i < groups.count,
                let filler = reciprocal(slot, at: i, binding) ?? filler(slot, at: i)
            else {
                return joiningThem(atoms, at: i, binding) ?? withoutObject(atoms, at: i, binding)
            }
            var binding = binding
            binding[slot] = rest.isEmpty ? beyondPlace(filler, slot) : filler
            return match(rest, at: behind(filler, at: i, rest), binding)
        case .infinitive(let verbs):
            guard i < groups.count, let verb = groups[i].verb, verb.isInfinitive,
                verbs.contains(verb.lemma)
            else { return nil }
            return match(rest, at: i + 1, binding)
        case .anyone:
            guard i < groups.count, groups[i].isNoun else { return match(rest, at: start, binding) }
            var named = binding
            named.other = i
            return match(rest, at: i + 1, named) ?? match(rest, at: start, binding)
        case .noun(let head, let modifiers):
            if let counted = counted(at: i, head, modifiers) {
                return match(atoms, at: counted, binding)
            }
            guard i < groups.count, let noun = groups[i].noun,
                headMatches(noun, head, modifiers) || repeats(noun, at: i, head, modifiers)
            else { return nil }
            var binding = binding
            // "the post of director": the director.
            let isOffice =
                rule.isOfOffice && syntax.words[noun.words].contains { $0.use.contains(.role) }
            if binding.noun == nil || isOffice { binding.noun = i }
            return complement(of: noun, at: i, rest, binding)
        }
    }
}
