extension ComparedClaim {
    /// Whether this claim of the gold is what a system's claim says.
    ///
    /// Memberships match on subject, class of the event, object and year, foundings on object and
    /// year, all other claims on subject, relation and object.
    func isSaid(by other: ComparedClaim) -> Bool {
        let relation = other.relation
        guard relations.contains(relation) else { return false }
        if relation == Self.memberOf, !classes.contains(other.classes[0]) { return false }
        return relatesTheSame(as: other) && isOfYear(of: other)
    }

    private func relatesTheSame(as other: ComparedClaim) -> Bool {
        let (subject, object) = (other.subjects[0], other.objects[0])
        let hasSubject = subjects.contains(subject) || other.relation == Self.established
        if hasSubject, objects.contains(object) { return true }
        return Self.isSymmetric(other.relation) && subjects.contains(object)
            && objects.contains(subject)
    }

    private func isOfYear(of other: ComparedClaim) -> Bool {
        let isDated = [Self.memberOf, Self.established].contains(other.relation)
        return !isDated || dates[0].nonEmpty == nil || mayBeOfYear(of: other)
    }

    /// Whether a year of this claim may be the year of another.
    func mayBeOfYear(of other: ComparedClaim) -> Bool {
        let year = EventYear(edtf: other.dates[0])
        return dates.contains { EventYear(edtf: $0).agrees(with: year) }
    }

    /// What a system may say once: claims of one key are repeats of each other.
    var key: Key { Key(self) }

    /// What makes claims repeats of each other within an article.
    struct Key: Hashable {
        let relation: String
        private let parties: [SharedID]
        private let eventClass: EventClass?
        private let year: EventYear?

        fileprivate init(_ claim: ComparedClaim) {
            relation = claim.relation
            let both = [claim.subjects[0], claim.objects[0]]
            let isMembership = relation == memberOf
            let isFounding = relation == established
            parties = isFounding ? [both[1]] : isSymmetric(relation) ? both.sorted() : both
            eventClass = isMembership ? claim.classes[0] : nil
            year = isMembership || isFounding ? EventYear(edtf: claim.dates[0]) : nil
        }
    }
}
