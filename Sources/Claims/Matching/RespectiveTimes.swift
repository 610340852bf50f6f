import Knowledge

/// The times of "A and B joined in 1971 and 1975": one for each.
struct RespectiveTimes {
    private let syntax: SentenceSyntax
    private let times: ClaimTimes

    init(_ syntax: SentenceSyntax, _ times: ClaimTimes) {
        self.syntax = syntax
        self.times = times
    }

    /// What a list of times gives one end of a claim.
    enum Share {
        case time(TimeExpression)
        /// There are "respectively" more or fewer times than names.
        case unclear
        /// The times are no such list.
        case none
    }

    /// The share of one end of a claim.
    func share(of subject: Actor?, _ object: Actor?, in finding: Finding) -> Share {
        let list = times(behind: finding.end)
        guard list.count > 1 else { return .none }
        for (actor, filler) in [(subject, finding.subject), (object, finding.object)] {
            guard let actor, let filler, filler.actors.count == list.count,
                let i = filler.actors.firstIndex(where: { $0.entity == actor.entity })
            else { continue }
            return isSaid || isOneEach(list, finding) ? .time(list[i]) : .none
        }
        return isSaid ? .unclear : .none
    }

    private var isSaid: Bool {
        syntax.words.contains { $0.form == syntax.grammar.respectively }
    }

    /// Whether the word "respectively" may be missing: nobody changes twice what several change
    /// together, so that as many days as names are one for each.
    private func isOneEach(_ list: [TimeExpression], _ finding: Finding) -> Bool {
        finding.pattern.construction == .verbs
            && list.allSatisfy { if case .on = $0.span { true } else { false } }
    }

    /// The first list of times from the group `start` on.
    private func times(behind start: Int) -> [TimeExpression] {
        let groups = syntax.groups
        let first = start > 0 && groups[start - 1].is(.time) ? start - 1 : start
        let end = groups.indices.first { $0 > first && groups[$0].verb?.isFinite == true }
        guard
            var i = groups.indices[first..<(end ?? groups.count)]
                .first(where: { groups[$0].is(.time) })
        else { return [] }
        var result: [TimeExpression] = []
        while i < groups.count {
            if groups[i].is(.time), let expression = times.expression(i) {
                result.append(expression)
            } else if !groups[i].is(.comma), !groups[i].is(.conjunction) {
                break
            }
            i += 1
        }
        return result
    }
}
