import Knowledge

extension Histories {
    /// Founding dates of different stories that do not meet; failing that, within one article.
    func foundingConflicts(of body: EntityID) -> [Conflict] {
        let stories = lifespan(of: body).foundings.values
            .map { $0.sorted { $0.claim.id < $1.claim.id } }
        func meet(_ a: [Lifespan.Moment], _ b: [Lifespan.Moment]) -> Bool {
            a.contains { mine in b.contains { $0.days.overlaps(mine.days) } }
        }
        let isHard = stories.contains { a in stories.contains { !meet(a, $0) } }
        if isHard {
            return [conflict(.foundingDate, body, stories.flatMap { $0 })]
        }
        return stories.filter { story in
            story.contains { a in story.contains { !$0.days.overlaps(a.days) } }
        }.map { conflict(.withinArticle, body, $0) }
    }

    private func conflict(
        _ kind: Conflict.Kind, _ body: EntityID, _ moments: [Lifespan.Moment]
    ) -> Conflict {
        let predecessors = testimony.predecessors(of: body)
        let one: Reconciliation =
            "The article may date two steps, such as signing and taking effect."
        let several: Reconciliation? =
            predecessors.isEmpty ? nil : .foundingOf(predecessors: predecessors)
        return Conflict(
            kind: kind, isHard: kind == .foundingDate, member: nil, body: body,
            sides: Conflict.sides(moments.map { ($0.date.edtf, $0.claim.id) }),
            reconciliation: kind == .foundingDate ? several : one)
    }
}
