import Knowledge

/// Who says a whole sentence, in words beside it: "…, Kamilov said", "according to the ministry".
struct Attribution: Sendable {
    var speaker: EntityIndex?
    /// The groups of the attributing words themselves.
    var groups: Range<Int>
    /// "sources believe": doubtful.
    var isDoubtful = false

    func covers(_ group: Int) -> Bool { !groups.contains(group) }
}

extension Clauses {
    /// Finds the words that attribute the whole sentence to somebody.
    func attribution() -> Attribution? {
        accordingTo() ?? trailing()
    }

    private func accordingTo() -> Attribution? {
        for i in groups.indices where groups[i].is(.preposition) && form(i) == grammar.according {
            guard let n = groups.indices[(i + 1)...].first(where: { groups[$0].isNoun }) else {
                return nil
            }
            var end = n + 1
            while end + 1 < groups.count, groups[end].is(.preposition), groups[end + 1].isNoun {
                end += 2
            }
            let speaker = (n..<end).lazy.compactMap { groups[$0].noun?.actors.first?.entity }.first
            return Attribution(speaker: speaker, groups: i..<end)
        }
        return nil
    }

    /// "…, media reported", "…, said X", "…, X told Y": a clause of saying behind a comma with
    /// nothing said behind it.
    private func trailing() -> Attribution? {
        guard
            let v = groups.indices.last(where: { i in
                groups[i].verb.map { !$0.use.isDisjoint(with: [.says, .announces]) && $0.isFinite }
                    ?? false
            }), v > 0
        else { return nil }
        // The clause of saying begins behind the last comma before the verb.
        guard let comma = groups.indices[..<v].last(where: { groups[$0].is(.comma) }), comma > 0,
            groups.indices[..<comma].contains(where: { groups[$0].isVerb }),
            !groups[(v + 1)...].contains(where: { $0.is(.that) }),
            !groups[(comma + 1)..<v].contains(where: { $0.isVerb })
        else { return nil }
        let behind = groups[(v + 1)...]
        if behind.contains(where: {
            $0.verb.map { $0.isFinite && $0.use.isDisjoint(with: [.says]) } ?? false
        }) {
            return nil
        }
        let speakers = (comma + 1)..<groups.count
        let speaker = speakers.lazy.compactMap { groups[$0].noun?.actors.first?.entity }.first
        return Attribution(speaker: speaker, groups: (comma + 1)..<groups.count)
    }
}
