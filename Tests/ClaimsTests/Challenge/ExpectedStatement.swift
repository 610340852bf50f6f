import Knowledge

/// What a claim must say to be right: `gambia left commonwealth 2013`.
struct ExpectedStatement {
    var subject: EntityID?
    var relation: RelationKind?
    var event: MembershipEvent?
    var object: EntityID?
    /// Nil where any date will do.
    var date: DateSpan?
    var polarity = Polarity.affirmed
    var modality = Modality.fact
    var speaker: EntityID?

    /// What may differ between a claim and what was expected of it.
    enum Aspect { case date, stance }

    /// Nil where a word is none of the notation.
    init?(_ source: String) {
        let words = source.split(separator: " ")
        guard words.count >= 3 else { return nil }
        func end(_ word: Substring) -> EntityID? { word == "-" ? nil : EntityID(String(word)) }
        subject = end(words[0])
        relation = RelationKind(rawValue: String(words[1]))
        event = MembershipEvent(rawValue: String(words[1]))
        object = end(words[2])
        guard relation != nil || event != nil else { return nil }
        for word in words[3...] {
            if word == "not" {
                polarity = .negated
            } else if let modality = Modality(rawValue: String(word)) {
                self.modality = modality
            } else if word.hasPrefix("by=") {
                speaker = EntityID(String(word.dropFirst(3)))
            } else if let date = DateSpan(edtf: word) {
                self.date = date
            } else {
                return nil
            }
        }
    }

    /// Whether a claim says so, some aspects left aside.
    func matches(_ statement: Statement, ignoring ignored: Set<Aspect> = []) -> Bool {
        hasEnds(of: statement) && hasRelation(of: statement)
            && (ignored.contains(.date) || hasYears(of: statement))
            && (ignored.contains(.stance) || hasStance(of: statement))
    }

    private func hasEnds(of statement: Statement) -> Bool {
        if statement.subject == subject && statement.object == object { return true }
        let eitherOrder = statement.relation.facts.isSymmetric || statement.relation == .signed
        return eitherOrder && statement.subject == object && statement.object == subject
    }

    /// "founded" and "signed" are events as well as relations: either is right.
    private func hasRelation(of statement: Statement) -> Bool {
        statement.relation == .memberOf
            ? statement.event == event && event != nil : statement.relation == relation
    }

    private func hasYears(of statement: Statement) -> Bool {
        guard let date else { return true }
        guard let found = statement.date?.span else { return false }
        return date.years == found.years
    }

    /// An intent tells in its name that it has not happened, and refusals that they deny:
    /// there the rest is a matter of taste.
    private func hasStance(of statement: Statement) -> Bool {
        switch event {
        case .willNotJoin, .barred: true
        case .some(let event) where event.facts.nature == .intent: statement.polarity == polarity
        default: statement.polarity == polarity && statement.modality == modality
        }
    }
}

extension ExpectedStatement {
    /// Whether a claim asserts as a fact what this says is only planned, doubted or denied.
    func isAssertedAsFact(by statement: Statement) -> Bool {
        guard statement.polarity == .affirmed, statement.modality == .fact,
            hasEnds(of: statement)
        else { return false }
        switch event {
        case .announcedWithdrawal: return statement.event == .left
        case .applied, .willNotJoin, .barred:
            let joined = statement.event == .joined || statement.event == .rejoined
            return joined || (polarity == .negated && statement.event == event)
        default:
            let isFact = polarity == .affirmed && (modality == .fact || modality == .reported)
            return !isFact && hasRelation(of: statement)
        }
    }
}

extension DateSpan {
    /// The years of the first and last possible beginning and of the end.
    fileprivate var years: [Int?] {
        [earliest, latest, untilLatest].map { $0?.components.year }
    }
}
