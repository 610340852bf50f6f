import Knowledge

/// The offices that an article has told so far, by their holders.
struct KnownOffices {
    /// Of whom, as what, and where that is said.
    struct Office {
        var body: Actor
        var role: String?
        var sentence: TextRange
    }

    private var offices: [EntityIndex: [Office]] = [:]
    /// The office of an organisation of which the paragraph told a holder last: "A led the bank
    /// until 1974. B served from 1974 to 1981."
    private(set) var current: Office?
    /// The office of which the paragraph told last, held or over, and whose it was.
    private(set) var latest: (person: EntityIndex, office: Office)?

    /// The office of somebody of whom the article knows one.
    subscript(person: EntityIndex) -> Office? {
        guard let all = offices[person], all.count == 1 else { return nil }
        return all[0]
    }

    /// Whether the article has told an office of somebody.
    func knows(_ person: EntityIndex) -> Bool { offices[person]?.isEmpty == false }

    /// Whether somebody holds an office of others than some bodies.
    func tells(of person: EntityIndex, elsewhere bodies: [EntityIndex]) -> Bool {
        offices[person]?.contains { !bodies.contains($0.body.entity) } ?? false
    }

    /// Learns that somebody holds an office of a body.
    mutating func add(_ office: Office, of person: EntityIndex) {
        guard offices[person]?.contains(where: { $0.body.entity == office.body.entity }) != true
        else { return }
        offices[person, default: []].append(office)
    }

    /// Learns of which office a paragraph tells the holders.
    mutating func turn(to office: Office) { current = office }

    /// Leaves the office of which the paragraph before told.
    mutating func openParagraph() { (current, latest) = (nil, nil) }

    /// Forgets an office that is over.
    mutating func end(_ person: EntityIndex, in body: EntityIndex) {
        offices[person]?.removeAll { $0.body.entity == body }
    }
}

extension KnownOffices {
    /// Learns what one finding tells of its holder.
    mutating func learn(
        _ finding: Finding, _ rule: Rule, role: String?, in syntax: SentenceSyntax
    ) {
        guard rule.relation == .holdsOffice || rule.relation == .appointed,
            let people = finding.subject?.actors, let bodies = finding.object?.actors,
            bodies.count == 1, finding.stance.polarity == .affirmed,
            finding.stance.modality == .fact, !finding.isComing
        else { return }
        let office = Office(
            body: bodies[0], role: role, sentence: finding.object?.context ?? syntax.range)
        if syntax.reading[bodies[0].entity].kind == .organisation { turn(to: office) }
        if people.count == 1 { latest = (people[0].entity, office) }
        for person in people {
            if rule.endsTenure || finding.isFormer {
                end(person.entity, in: bodies[0].entity)
            } else {
                add(office, of: person.entity)
            }
        }
    }
}
