import Knowledge

/// The times of "A and B joined in 1971 and 1975 respectively": one for each.
struct RespectiveTimes {
    private let syntax: SentenceSyntax
    private let times: ClaimTimes

    init(_ syntax: SentenceSyntax, _ times: ClaimTimes) {
        self.syntax = syntax
        self.times = times
    }

    /// The time of one end of a claim, whose list is as long as that of the times.
    func expression(of subject: Actor?, _ object: Actor?, in finding: Finding) -> TimeExpression? {
        guard syntax.words.contains(where: { $0.form == syntax.grammar.respectively }) else {
            return nil
        }
        let list = times(behind: finding.end)
        guard list.count > 1 else { return nil }
        for (actor, filler) in [(subject, finding.subject), (object, finding.object)] {
            guard let actor, let filler, filler.actors.count == list.count,
                let i = filler.actors.firstIndex(where: { $0.entity == actor.entity })
            else { continue }
            return list[i]
        }
        return nil
    }

    /// The first list of times from the group `start` on.
    private func times(behind start: Int) -> [TimeExpression] {
        let groups = syntax.groups
        guard var i = groups.indices[start...].first(where: { groups[$0].is(.time) }) else {
            return []
        }
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
