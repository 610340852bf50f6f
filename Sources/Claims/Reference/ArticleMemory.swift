import Knowledge

/// What an article has told so far that its next sentences may leave unsaid.
struct ArticleMemory: Sendable {
    /// The organisation of which it tells the members.
    var topic: Topic
    /// The state of whose affairs it tells.
    let home: HomeState?
    /// The person of whose doings it tells.
    let protagonist: Protagonist?
    /// The offices by their holders.
    var offices = KnownOffices()
    /// When bodies were founded.
    var foundations = Foundations()
    /// The last suspension that is not over: of whom, and from what.
    var suspension: Ties? { suspensions.last }
    /// The last suspension, over or not: "was lifted in May and reimposed in July".
    private(set) var lastSuspension: Ties?
    /// The suspensions that are not over.
    private var suspensions: [Ties] = []
    /// The last withdrawal that was announced: whose, and from what.
    private(set) var withdrawal: Ties?

    /// Who signed a deal with each other, talked or fought, as told last.
    private(set) var parties: Filler?

    typealias Ties = (member: Filler, organisation: Filler)

    init(of reading: Reading) {
        topic = Topic(of: reading)
        home = HomeState(of: reading)
        protagonist = Protagonist(of: reading)
    }

    /// Leaves what only the paragraph before spoke of.
    mutating func openParagraph() {
        topic.openParagraph()
        offices.openParagraph()
    }

    /// Learns what a finding tells: whose suspension may end, whose withdrawal may take effect.
    mutating func learn(_ finding: Finding, _ rule: Rule, in sentence: TextRange) {
        if [.signed, .metWith, .fights].contains(rule.relation) {
            learnParties(finding, in: sentence)
        }
        guard rule.relation == .memberOf, finding.stance.polarity == .affirmed,
            let event = rule.event, let ties = ties(finding, in: sentence)
        else { return }
        if event == .announcedWithdrawal || event == .left && finding.stance.modality == .planned {
            withdrawal = ties
        }
        guard finding.stance.modality.isAsserted else { return }
        if event == .suspended || event == .froze {
            suspensions.removeAll { Self.isSame($0, ties) }
            suspensions.append(ties)
            lastSuspension = ties
        } else if event.facts.nature == .change {
            suspensions.removeAll { Self.isSame($0, ties) }
            if withdrawal?.member.actors.map(\.entity) == ties.member.actors.map(\.entity) {
                withdrawal = nil
            }
        }
    }

    /// Whom an organisation suspended last.
    func suspended(by organisation: Filler) -> Filler? {
        let entities = organisation.actors.map(\.entity)
        return suspensions.last { $0.organisation.actors.map(\.entity) == entities }?.member
    }

    private mutating func learnParties(_ finding: Finding, in sentence: TextRange) {
        let actors = (finding.subject?.actors ?? []) + (finding.object?.actors ?? [])
        guard actors.count == 2, finding.stance.polarity == .affirmed else { return }
        parties = Filler(
            actors: actors.map(\.standingForItself), group: 0,
            context: finding.object?.context ?? finding.subject?.context ?? sentence)
    }

    private func ties(_ finding: Finding, in sentence: TextRange) -> Ties? {
        guard var member = finding.subject, var organisation = finding.object else { return nil }
        member.context = member.context ?? sentence
        organisation.context = organisation.context ?? sentence
        (member.words, organisation.words) = (nil, nil)
        return (member, organisation)
    }

    private static func isSame(_ one: Ties, _ other: Ties) -> Bool {
        one.member.actors.map(\.entity) == other.member.actors.map(\.entity)
            && one.organisation.actors.map(\.entity) == other.organisation.actors.map(\.entity)
    }
}
