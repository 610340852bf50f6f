/// Days on which a link is there, both ends included; nil where nothing bounds it.
package struct Spell: Equatable {
    package var first: CalendarDay?
    package var last: CalendarDay?
}

extension Subgraph.Edge {
    /// When the link was there, in order; none where no date is known, which means always.
    ///
    /// A membership is there while its history knows it to be something, if only disputed. Anything
    /// else is there from the first day that its dates may mean to the last.
    package var spells: [Spell] {
        let present = stretches.filter { ![.none, .left, .unknown].contains($0.status) }
        if !present.isEmpty { return present.reduce(into: [], Self.join) }
        let lasts = relation.facts.lasts && !isFormer
        let end = until ?? (lasts ? nil : since)
        if since == nil, end == nil { return [] }
        return [Spell(first: since?.first, last: end?.last)]
    }

    /// Whether the link was there on some day from one to another; never if it is undated.
    package func isThere(from first: CalendarDay?, to last: CalendarDay?) -> Bool {
        spells.contains { spell in
            // An office that somebody had until 2018 was theirs on no day that anybody could name.
            let start = spell.first ?? (relation == .memberOf ? nil : until?.first)
            let beginsInTime = last.flatMap { last in start.map { $0 <= last } } ?? true
            let endsInTime = first.flatMap { first in spell.last.map { $0 >= first } } ?? true
            return beginsInTime && endsInTime
        }
    }

    /// Adds a stretch to the spell before it where no day lies between them.
    private static func join(_ spells: inout [Spell], _ stretch: Subgraph.Stretch) {
        if let end = spells.last?.last, let start = stretch.first, start <= end.advanced(by: 1) {
            spells[spells.count - 1].last = stretch.last
        } else {
            spells.append(Spell(first: stretch.first, last: stretch.last))
        }
    }
}
