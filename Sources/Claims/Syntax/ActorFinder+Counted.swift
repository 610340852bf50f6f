import Knowledge

/// Groups of which brackets tell who belongs to them: "the six powers (A, B, C, D, E and F)".
extension ActorFinder {
    /// Gives a group that counts as many as the brackets behind it name, or behind its clause, all
    /// of those names.
    func resolveCounted(_ groups: [Group], loose: [Range<Int>]) {
        for group in groups {
            guard let noun = group.noun, let count = noun.number, count > 1,
                noun.actors.isEmpty, !noun.isNegated, words[noun.head].mention < 0,
                words[noun.head].part == .number
                    || words[noun.head].inflections.contains(.plural)
            else { continue }
            let behind = loose.first { $0.lowerBound > noun.head }
            for aside in [noun.aside, behind] {
                guard let aside, let names = names(in: aside), names.count == count else {
                    continue
                }
                noun.actors = names
                break
            }
        }
    }

    /// The names in brackets that hold nothing else.
    private func names(in aside: Range<Int>) -> [Actor]? {
        var result: [Actor] = []
        for i in aside {
            switch words[i].part {
            case .mention:
                let mention = words[i].mention
                guard let entity = entity(reading.mentions[mention]) else { return nil }
                result.append(Actor(mention: mention, entity: entity))
            case .comma, .conjunction, .determiner: continue
            default: return nil
            }
        }
        return result
    }
}
