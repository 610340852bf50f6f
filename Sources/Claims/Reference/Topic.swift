import Knowledge

/// The organisation that an article speaks of while it leaves it unsaid: "Qatar joined in 1961."
///
/// It is the one that a headline or the subject of a sentence names, or of which a membership was
/// last told. A sentence that names others is not about it.
struct Topic: Sendable {
    private var actor: Actor?
    private var isNamedBeside = false

    /// The topic, for a sentence that names no other organisation.
    var filler: Filler? {
        isNamedBeside ? nil : actor.map { Filler(actors: [$0], group: 0) }
    }

    /// Learns the topic from the names of a sentence.
    mutating func read(_ syntax: SentenceSyntax) {
        let all = named(in: syntax)
        guard !all.isEmpty else { return readNothing() }
        let subject = Antecedents.subject(of: syntax).filter { isBody($0, syntax) }
        if subject.count == 1 {
            actor = subject[0]
        } else if all.count == 1, actor == nil || syntax.role == .headline {
            actor = all[0]
        }
        isNamedBeside = all.contains { $0.entity != actor?.entity }
    }

    /// Goes past a sentence that names no organisation.
    mutating func readNothing() { isNamedBeside = false }

    /// Takes the object of a membership claim for the topic.
    mutating func set(_ actors: [Actor]) {
        guard actors.count == 1 else { return }
        actor = actors[0]
    }

    /// Whether the topic is among some actors.
    func isAmong(_ actors: [Actor]) -> Bool {
        actors.contains { $0.entity == actor?.entity }
    }

    /// The organisations that a sentence names, each once.
    private func named(in syntax: SentenceSyntax) -> [Actor] {
        var result: [Actor] = []
        for word in syntax.words where word.mention >= 0 {
            guard let entity = syntax.actors.entity(syntax.reading.mentions[word.mention]),
                !result.contains(where: { $0.entity == entity })
            else { continue }
            let actor = Actor(mention: word.mention, entity: entity)
            if isBody(actor, syntax) { result.append(actor) }
        }
        return result
    }

    private func isBody(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        !actor.isBody && syntax.reading[actor.entity].organisationKind == .organisation
    }
}
