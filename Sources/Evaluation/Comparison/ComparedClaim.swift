import Knowledge

/// A claim in the form in which the gold compares claims.
///
/// Lists hold the claim's own value first, then what the gold takes for as good.
struct ComparedClaim {
    let claim: AnnotatedClaim
    private(set) var subjects: [SharedID]
    private(set) var relations: [String]
    private(set) var objects: [SharedID]
    let classes: [EventClass]
    let dates: [String?]
    let polarity: String
    let modalities: [String]
    /// The evidence, in code points of the file.
    let evidence: Range<Int>

    /// Brings a claim of an article that begins at `start` to its common form:
    /// "founded" without a founder is "established", "signed the treaty" is a membership, "will not
    /// rejoin" is "will not join", and to leave, unless it is a fact, is an intention.
    init(_ claim: AnnotatedClaim, articleStart start: Int = 0, names: NameTable) {
        let others = claim.alternatives
        self.claim = claim
        evidence = claim.evidence.moved(by: start)
        subjects = ([claim.subject] + others.subjects).map { names.sharedID(of: $0) }
        objects = ([claim.object] + others.objects).map { names.sharedID(of: $0) }
        relations = ([claim.relation] + others.relations).map {
            $0 == Self.founded ? Self.established : $0
        }
        dates = [claim.date] + others.dates
        polarity = claim.polarity.nonEmpty ?? Polarity.affirmed.rawValue
        modalities = [claim.modality.nonEmpty ?? Modality.fact.rawValue] + others.modalities

        var events = ([claim.event] + others.events).map { $0.nonEmpty ?? "confirmed" }
        if relations[0] == Self.established, objects == [SharedID(text: "")] {
            swap(&subjects, &objects)
        }
        if relations == [Self.signed], Self.treaties.contains(objects[0]) {
            relations = [Self.memberOf]
            events = ["signed"]
        }
        let isNegated = polarity == Polarity.negated.rawValue
        let isFirm = modalities.contains(where: Self.firmModalities.contains)
        classes = events.map { event in
            let given = EventClass(event: event)
            if isNegated, given.isEntry { return .refusal }
            return event == "left" && !isFirm ? EventClass(event: "announced_withdrawal") : given
        }
    }

    /// What the claim relates.
    var relation: String { relations[0] }

    /// Whether it is said to be so.
    var isAffirmed: Bool { polarity == Polarity.affirmed.rawValue }

    /// Whether it is stated, be it as somebody's word.
    var isFirm: Bool { Self.firmModalities.contains(modalities[0]) }

    /// `uzbekistan member_of left csto 2012`
    var description: String {
        let words: [String?] = [
            claim.subject ?? "None", claim.relation, claim.event, claim.object ?? "None",
            claim.date,
        ]
        return words.compactMap(\.nonEmpty).joined(separator: " ")
    }

    static let memberOf = RelationKind.memberOf.rawValue
    static let established = RelationKind.established.rawValue
    private static let founded = RelationKind.founded.rawValue
    private static let signed = RelationKind.signed.rawValue

    private static let firmModalities: Set<String> = [
        Modality.fact.rawValue, Modality.reported.rawValue,
    ]

    /// Treaties of the gold whose signing makes a member.
    private static let treaties: Set<SharedID> = [SharedID(text: "cst")]

    /// Whether a relation says the same in either direction; "signed" does of a deal between two.
    static func isSymmetric(_ relation: String) -> Bool {
        relation == signed || RelationKind(rawValue: relation)?.facts.isSymmetric ?? false
    }
}

extension String? {
    /// The text, nil for an empty one.
    var nonEmpty: String? { self?.isEmpty == false ? self : nil }
}
