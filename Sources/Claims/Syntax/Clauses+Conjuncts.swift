/// Subjects that "and" joins over what stands between commas beside one of them.
extension Clauses {
    /// The groups before `subject` that share its verb: "A" of "A, the king, and B, the queen, met"
    /// and of "A and his counterpart, B, met". Lists without such asides are one group already.
    func conjuncts(of subject: Int) -> [Int] {
        var result: [Int] = []
        var first = subject
        while first > 1, groups[first - 1].is(.conjunction), form(first - 1) == grammar.and {
            let isAfterAside = groups[first - 2].is(.comma)
            let last = isAfterAside ? asideOpening(before: first - 2).map { $0 - 1 } : first - 2
            guard let last, last >= 0, groups[last].isNoun,
                let head = self.subject(endingAt: last), opensClause(head),
                isAfterAside || isTitle(first) || head != last
            else { break }
            result.append(head)
            first = head
        }
        return result
    }

    /// Whether a noun group begins its clause: no object of a verb before it.
    private func opensClause(_ i: Int) -> Bool {
        guard i > 0 else { return true }
        switch groups[i - 1].kind {
        case .time, .subordinator, .that, .stop, .colon: return true
        case .comma: return i > 1 && !groups[i - 2].isVerb
        case .conjunction: return true
        default: return false
        }
    }

    /// "his counterpart": a title, whose name stands behind it.
    private func isTitle(_ i: Int) -> Bool {
        groups[i].noun.map { words[$0.head].mention < 0 } ?? false
    }
}
