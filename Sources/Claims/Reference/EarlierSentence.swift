import Knowledge

/// A sentence that the next one may refer to, taken apart only if that one does.
final class EarlierSentence {
    /// How many sentences back somebody was named at last: 0 for one that names somebody.
    private let distance: Int
    /// The kinds of names that words of the next sentence may stand for.
    let kinds: NamedKinds
    /// The organisation of its last membership claim.
    var organisation: Actor?
    /// The organisation that took the place of another, as it tells: "it" in the next sentence.
    var successor: Actor?
    /// The last thing that it claims as a fact.
    var claimed: Finding?
    /// The last standing short of membership that it tells: "is an observer".
    var standing: Finding?
    /// Whether a paragraph ends with it: the next sentence may refer to it, but what that one calls
    /// "it" is nobody for the sentences behind.
    var endsParagraph = false
    /// The names in it, and of the sentence before it whom its subject "it" or "they" stands for;
    /// of one that names nobody ("The suspension was lifted."), those of the sentence before.
    private(set) lazy var antecedents: Antecedents = {
        let own = Antecedents(syntax())
        guard own.pronoun != nil || distance > 0, let before, !before.endsParagraph
        else { return own }
        return own.behind(before.antecedents)
    }()
    /// Whether its subject is a summit, a race or another occasion, which one may leave as one leaves
    /// a body: "The talks have been called off. Peru pulled out."
    private(set) lazy var isOfOccasion: Bool = {
        let syntax = syntax()
        guard let verb = syntax.lastMainVerb,
            let subject = syntax.clauses.link(verb).subjects.first,
            let noun = syntax.groups[subject].noun, noun.actors.isEmpty
        else { return false }
        return syntax.grammar.meetings.contains(syntax.words[noun.head].lemma)
    }()
    private let syntax: () -> SentenceSyntax
    private var before: EarlierSentence?

    /// How many sentences in a row may speak of somebody whom none of them names.
    private static let reach = 3

    init(
        names: SentenceNames, after before: EarlierSentence?, syntax: @escaping () -> SentenceSyntax
    ) {
        distance = names.count > 0 ? 0 : (before?.distance ?? Self.reach) + 1
        // Only a sentence that says "it" or names nobody leads on to those before it.
        kinds = names.refersBack ? names.kinds.union(before?.kinds ?? []) : names.kinds
        self.syntax = syntax
        self.before = before
        before?.before?.before?.before = nil  // so that an article's sentences do not pile up
    }

    /// Whether words of the next sentence may stand for somebody in it; if it names nobody, for
    /// whom it speaks of itself.
    var isReferable: Bool { distance < Self.reach }
}
