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
            let speaker = groups[n..<end].lazy.compactMap { $0.noun?.actors.first?.entity }.first
            return Attribution(speaker: speaker, groups: i..<end)
        }
        return nil
    }

    /// "…, media reported", "…, said X", "…, X told Y": a clause of saying behind a comma with
    /// nothing said behind it.
    private func trailing() -> Attribution? {
        guard let v = lastSaying(), let comma = comma(before: v), hasVerb(0..<comma),
            !hasVerb((comma + 1)..<v), saysNothing(behind: v)
        else { return nil }
        return Attribution(speaker: firstActor(from: comma + 1), groups: (comma + 1)..<groups.count)
    }

    /// The last verb of saying that has a subject of its own.
    private func lastSaying() -> Int? {
        for i in groups.indices.reversed() {
            guard let verb = groups[i].verb, verb.isFinite else { continue }
            if !verb.use.isDisjoint(with: [.says, .announces]) { return i }
        }
        return nil
    }

    private func comma(before v: Int) -> Int? {
        for i in stride(from: v - 1, to: 0, by: -1) where groups[i].is(.comma) { return i }
        return nil
    }

    private func hasVerb(_ range: Range<Int>) -> Bool {
        for i in range where groups[i].isVerb { return true }
        return false
    }

    /// Whether neither "that" nor another clause follows.
    private func saysNothing(behind v: Int) -> Bool {
        for i in (v + 1)..<groups.count {
            if groups[i].is(.that) { return false }
            if let verb = groups[i].verb, verb.isFinite, verb.use.isDisjoint(with: .says) {
                return false
            }
        }
        return true
    }

    private func firstActor(from start: Int) -> EntityIndex? {
        for i in start..<groups.count {
            if let actor = groups[i].noun?.actors.first { return actor.entity }
        }
        return nil
    }
}
