package import Knowledge

/// One line of an organisation's roster.
package struct Membership: Sendable {
    /// The state or person.
    package let member: EntityID
    /// The status and what it rests on.
    package let answer: StatusAnswer
    /// Number of independent stories behind it.
    package let stories: Int
}

extension Histories {
    /// Everybody with a status in an organisation on the last day of a date, or after the last
    /// claim, by id: those whose status is not `none`, `left` or `unknown`, or all.
    package func members(
        of organisation: EntityID, on date: PartialDate? = nil, all: Bool = false
    ) -> [Membership] {
        candidates(of: organisation).compactMap { member in
            let answer = status(of: member, in: organisation, on: date)
            guard all || ![.none, .left, .unknown].contains(answer.status) else { return nil }
            let stories = Set(answer.claims.compactMap { testimony.claim($0)?.story })
            return Membership(member: member, answer: answer, stories: stories.count)
        }
    }

    /// All of whom a membership is said in the organisation or one it succeeded.
    package func candidates(of organisation: EntityID) -> [EntityID] {
        var bodies = [organisation]
        var i = 0
        while i < bodies.count {
            bodies += testimony.predecessors(of: bodies[i]).filter { !bodies.contains($0) }
            i += 1
        }
        return Set(bodies.flatMap(testimony.members)).sorted()
    }
}
