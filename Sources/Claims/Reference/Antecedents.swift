import Knowledge

/// The names of one sentence that the next one may refer to.
struct Antecedents: Sendable {
    /// Where they are named.
    let sentence: TextRange
    /// The subject of its first clause; empty where that names nobody.
    private(set) var subject: [Actor]
    /// All that are named, each entity once.
    private(set) var all: [Actor]
    /// The states that it names or tells the people of, each once: also "Peru's president, X".
    let states: [Actor]
    /// What the subject of its first clause is called if it is not named: "the country".
    private var called: WordUse
    /// Whether that is a country.
    var isOfCountry: Bool { called.contains(.country) }
    /// Whether its subject is one person.
    private var isOfPerson: Bool
    /// "X made him minister": whether it speaks of another person than its subject.
    let hasOther: Bool
    /// The subject of its first clause if that is a pronoun.
    let pronoun: Pronoun?
    /// The sentence that names its subject, if that is another.
    private var subjectSentence: TextRange?

    /// A word that stands for names.
    enum Pronoun { case it, they, person }

    init(_ syntax: SentenceSyntax) {
        sentence = syntax.range
        subject = Self.subject(of: syntax)
        pronoun = Self.pronoun(of: syntax)
        called = subject.isEmpty ? Self.called(syntax) : []
        isOfPerson = subject.count == 1 && syntax.reading.kind(of: subject[0].entity) == .person
        hasOther = syntax.groups.indices.contains { i in
            syntax.groups[i].noun?.isPronoun == true
                && [syntax.grammar.him, syntax.grammar.her].contains(syntax.clauses.form(i))
        }
        var all = subject.filter { !$0.isBody }
        for group in syntax.groups {
            for actor in group.noun?.actors ?? [] where !actor.isBody {
                if !all.contains(where: { $0.entity == actor.entity }) { all.append(actor) }
            }
        }
        self.all = all
        states = syntax.reading.mentions(in: syntax.range).indices.reduce(into: []) { states, i in
            let mention = syntax.reading.mentions[i]
            guard mention.kind == .state, let state = syntax.actors.entity(mention),
                !states.contains(where: { $0.entity == state })
            else { return }
            states.append(Actor(mention: i, entity: state))
        }
    }

    /// The same with the one whom the pronoun stands for: the subject of the sentence before, else
    /// the only name in it.
    func behind(_ earlier: Antecedents) -> Antecedents {
        let meant =
            earlier.subject.isEmpty && earlier.all.count == 1 ? earlier.all : earlier.subject
        // "The country joined the UN. It became …": still the country.
        if pronoun == .it, meant.isEmpty || !earlier.called.isEmpty {
            var result = self
            result.called = earlier.called
            return result
        }
        guard !meant.isEmpty, (pronoun == .they) == (meant.count > 1) else { return self }
        if pronoun == .person, !earlier.isOfPerson { return self }
        var result = self
        result.subject = meant
        result.isOfPerson = earlier.isOfPerson
        result.subjectSentence = earlier.sentence(of: meant)
        result.all += meant.filter { actor in !all.contains { $0.entity == actor.entity } }
        return result
    }

    /// The sentence that names some of them.
    func sentence(of actors: [Actor]) -> TextRange {
        let isSubject = actors.first.map { actor in
            subject.contains { $0.entity == actor.entity }
        }
        return isSubject == true ? subjectSentence ?? sentence : sentence
    }

    /// Who the subject of a sentence's first clause names.
    static func subject(of syntax: SentenceSyntax) -> [Actor] {
        firstSubject(of: syntax).flatMap { syntax.groups[$0].noun }.map(syntax.spokenOf) ?? []
    }

    /// "The country joined", "The body grew out of Y": what a definite subject is called.
    private static func called(_ syntax: SentenceSyntax) -> WordUse {
        guard let group = firstSubject(of: syntax), let noun = syntax.groups[group].noun,
            noun.items.isEmpty, syntax.clauses.form(group) == syntax.grammar.the,
            !syntax.words[noun.head].inflections.contains(.plural)
        else { return [] }
        return syntax.words[noun.head].use.intersection([.country, .group])
    }

    private static func pronoun(of syntax: SentenceSyntax) -> Pronoun? {
        guard let group = firstSubject(of: syntax), syntax.groups[group].noun?.isPronoun == true
        else { return nil }
        let form = syntax.clauses.form(group)
        if form == syntax.grammar.it { return .it }
        if form == syntax.grammar.he || form == syntax.grammar.she { return .person }
        return form == syntax.grammar.they ? .they : nil
    }

    private static func firstSubject(of syntax: SentenceSyntax) -> Int? {
        let verb = syntax.groups.indices.first { syntax.groups[$0].verb?.isFinite == true }
        return verb.flatMap { syntax.clauses.link($0).subjects.first }
    }

    /// The subject if it fits, else the only name that does, `besides` some that cannot be meant.
    func only(
        _ kinds: SlotKinds, isPlural: Bool, besides: [EntityIndex] = [], _ reading: Reading
    ) -> [Actor]? {
        let fitting = subject.filter { kinds.allow(reading[$0.entity]) && !$0.isBody }
        if hasOther, pronoun == nil, kinds.kinds == [.person] { return nil }
        // "The country joined the UN. It …": not the UN.
        if !isPlural, !called.isEmpty, kinds.kinds != [.person] { return nil }
        if !fitting.isEmpty, isPlural || fitting.count == 1 { return fitting }
        // The next sentence's pronoun goes on with this one's, whomever that means.
        if let pronoun, pronoun != .person || kinds.kinds == [.person] { return nil }
        // "The rebels take their name from a pact with Peru. It …": not Peru.
        if !isPlural, subject.count == 1,
            [.armedGroup, .party].contains(reading[subject[0].entity].organisationKind)
        {
            return nil
        }
        // "X of Peru became its director. It …": not Peru, but "X founded Y. Peru banned it": Y.
        if kinds.kinds.contains(.state),
            subject.contains(where: { reading[$0.entity].kind == .person })
        {
            return nil
        }
        let others = all.filter {
            kinds.allow(reading[$0.entity]) && !besides.contains($0.entity)
        }
        return others.count == 1 ? others : nil
    }
}
