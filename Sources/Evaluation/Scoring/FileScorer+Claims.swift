extension FileScorer {
    /// Compares the claims of one article. Claims of the gold that say the same form a group, of
    /// which one is enough; a system's repeats count once.
    mutating func compare(
        claims found: [ComparedClaim], with wanted: [ComparedClaim], at place: String
    ) {
        var groups = ClaimGroups(wanted.filter { options.needsEverything || !$0.claim.isOptional })
        var seen: Set<ComparedClaim.Key> = []
        for claim in found {
            let said = wanted.filter { $0.isSaid(by: claim) }
            judgeAssertion(of: claim, against: said, at: place)
            let answersGroup = groups.cover(said)
            if answersGroup { judgeAttributes(of: claim, against: said, at: place) }
            guard seen.insert(claim.key).inserted else { continue }
            if answersGroup {
                score.count(claim.key.relation, \.right)
            } else if said.isEmpty {
                score.count(claim.key.relation, \.wrong)
                score.note(.claimTooMany, at: place, claim.description)
            }
        }
        for group in groups.all {
            score.count(group.key.relation, group.isCovered ? \.found : \.missed)
            if !group.isCovered { score.note(.claimMissed, at: place, group.first.description) }
        }
    }

    /// Sees whether the system takes for a fact what the gold says is planned, doubted or denied.
    private mutating func judgeAssertion(
        of claim: ComparedClaim, against said: [ComparedClaim], at place: String
    ) {
        guard !said.isEmpty, claim.isAffirmed, claim.isFirm, !claim.classes[0].isIntent else {
            return
        }
        let isAllowed = said.contains { gold in
            gold.isAffirmed && (gold.isFirm || gold.modalities.contains(claim.modalities[0]))
        }
        guard !isAllowed else { return }
        score.assertedAsFact += 1
        score.note(.claimAssertedAsFact, at: place, claim.description)
    }

    /// Compares what else the claim says with the closest of the gold's that it answers.
    private mutating func judgeAttributes(
        of claim: ComparedClaim, against said: [ComparedClaim], at place: String
    ) {
        let marks = said.map { ClaimMarks(of: claim, against: $0, names: names) }
        guard let best = marks.max(by: { $0.closeness < $1.closeness }),
            let first = marks.first(where: { $0.closeness == best.closeness })
        else { return }
        for (attribute, isRight) in first.marks {
            score.attributes[attribute, default: Accuracy()].add(isRight)
            if !isRight { score.note(.attribute(attribute), at: place, claim.description) }
        }
    }
}

/// The claims of an article of the gold, those that say the same together.
private struct ClaimGroups {
    /// In order of their first claims.
    private(set) var all: [Group] = []
    private var places: [ComparedClaim.Key: Int] = [:]

    struct Group {
        let key: ComparedClaim.Key
        let first: ComparedClaim
        var isCovered = false
    }

    init(_ claims: [ComparedClaim]) {
        for claim in claims where places[claim.key] == nil {
            places[claim.key] = all.count
            all.append(Group(key: claim.key, first: claim))
        }
    }

    /// Marks the groups of some claims as said; tells whether there were any.
    mutating func cover(_ claims: [ComparedClaim]) -> Bool {
        var coversAny = false
        for case let place? in claims.map({ places[$0.key] }) {
            all[place].isCovered = true
            coversAny = true
        }
        return coversAny
    }
}

/// Which attributes of a claim are those of a claim of the gold.
private struct ClaimMarks {
    /// Those on which the gold has something to say, in order.
    private(set) var marks: [(attribute: ClaimAttribute, isRight: Bool)] = []

    init(of claim: ComparedClaim, against gold: ComparedClaim, names: NameTable) {
        let sharesEvidence =
            gold.evidence.lowerBound < claim.evidence.upperBound
            && claim.evidence.lowerBound < gold.evidence.upperBound
        marks.append((.evidence, sharesEvidence))
        marks.append((.modality, gold.modalities.contains(claim.modalities[0])))
        // "Will not join" is as well an affirmed refusal as a denied joining.
        if gold.classes[0] != .refusal {
            marks.append((.polarity, gold.polarity == claim.polarity))
        }
        if let speaker = gold.claim.attributedTo.nonEmpty {
            let other = names.sharedID(of: claim.claim.attributedTo)
            marks.append((.speaker, names.sharedID(of: speaker) == other))
        }
        if gold.dates[0].nonEmpty != nil { marks.append((.year, gold.mayBeOfYear(of: claim))) }
        if let role = gold.claim.role.nonEmpty {
            marks.append((.role, FoldedName(role) == FoldedName(claim.claim.role ?? "")))
        }
    }

    /// How much is right: the sentence before all else, then the share of the attributes.
    var closeness: (Int, Double) {
        let sharesEvidence = marks.contains { $0.attribute == .evidence && $0.isRight }
        let right = marks.count { $0.isRight }
        return (sharesEvidence ? 1 : 0, Double(right) / Double(marks.count))
    }
}
