import Knowledge

/// A piece of a sentence: a noun group, a verb group, or one word between them.
///
/// A class, so that looking at one copies nothing.
final class Group {
    /// What it is.
    enum Kind: UInt8, Sendable {
        case noun, verb
        case preposition, conjunction, subordinator, relative, that, time
        case comma, colon, dash, stop
    }

    let kind: Kind
    /// Indices of its words.
    let words: Range<Int>
    /// Whether it is the comma at the end of a quotation, behind which no list goes on.
    let endsQuote: Bool
    /// The details of a noun group.
    let noun: NounGroup?
    /// The details of a verb group.
    let verb: VerbGroup?

    init(kind: Kind, words: Range<Int>, endsQuote: Bool = false) {
        self.kind = kind
        self.words = words
        self.endsQuote = endsQuote
        noun = nil
        verb = nil
    }

    init(noun: NounGroup, words: Range<Int>) {
        kind = .noun
        self.words = words
        self.noun = noun
        endsQuote = false
        verb = nil
    }

    init(verb: VerbGroup, words: Range<Int>) {
        kind = .verb
        self.words = words
        noun = nil
        endsQuote = false
        self.verb = verb
    }

    var isNoun: Bool { kind == .noun }
    var isVerb: Bool { kind == .verb }

    func `is`(_ kind: Kind) -> Bool { self.kind == kind }
}

/// Determiners, adjectives, nouns and names that stand together; or a list of such groups.
///
/// A class, so that looking at a group copies nothing. Only the syntax changes it.
final class NounGroup {
    /// Index of its last noun or name.
    var head: Int
    /// "the president" before 's: what owns this group.
    var owner: Owner?
    /// The words of the owner, if it is spelled out: "Russia" of "Russia's president".
    var ownerWords: Range<Int>?
    /// it, they, who: one word that stands for a name.
    var isPronoun = false
    /// The words between brackets behind it.
    var aside: Range<Int>?
    /// "six member states", "five".
    var number: Int?
    /// Who it stands for when it acts.
    var actors: [Actor] = []
    /// The groups of a list, empty for a single group.
    var items: [NounGroup] = []
    /// Its words without those of a list.
    var words: Range<Int>
    /// Behind "no": "no plans".
    var isNegated = false

    enum Owner: Sendable { case named, pronoun }

    init(
        head: Int, owner: Owner? = nil, ownerWords: Range<Int>? = nil, isPronoun: Bool = false,
        words: Range<Int>
    ) {
        self.head = head
        self.owner = owner
        self.ownerWords = ownerWords
        self.isPronoun = isPronoun
        self.words = words
    }

    /// A list that ends with `last` and has its details.
    init(listEndingWith last: NounGroup, items: [NounGroup]) {
        head = last.head
        owner = last.owner
        ownerWords = last.ownerWords
        isPronoun = last.isPronoun
        aside = last.aside
        number = last.number
        actors = last.actors
        self.items = items
        words = last.words
        isNegated = last.isNegated
    }
}

/// A mention that acts in a noun group.
struct Actor: Hashable, Sendable {
    /// Index of the mention.
    var mention: Int
    /// Who acts: for "Ankara" its state.
    var entity: EntityIndex
    /// Whether the group names a body of it: "Uzbek parliament", "Russian troops".
    var isBody = false
    /// Whether its people stand for it: "the Americans".
    var isPeople = false
    /// "Russia (until 1991)": bracket words of this item.
    var aside: Range<Int>?

    /// The entity, where a body of it was named.
    var standingForItself: Actor { Actor(mention: mention, entity: entity, aside: aside) }
}

/// Auxiliaries and the verb they help.
struct VerbGroup: Sendable {
    /// Index of the main verb.
    var main: Int
    var lemma: WordID
    var use: WordUse
    /// will, would, may …; `.unknown` for none.
    var modal: WordID = .unknown
    var isNegated = false
    /// Behind "no longer".
    var isOver = false
    var isPassive = false
    var isPerfect = false
    var isProgressive = false
    var isInfinitive = false
    /// "joining" without a form of be.
    var isGerund = false
    /// A past form without any auxiliary, which may be a participle: "formed in 2009".
    var mayBeParticiple = false
    var isPresent = false
    var isHedged = false

    /// One word in the past: "said".
    var isPlainPast: Bool {
        isFinite && !isPresent && !isPassive && !isPerfect && !isProgressive && !modal.isKnown
    }

    /// Has a subject of its own and says that something is so.
    var isFinite: Bool { !isInfinitive && !isGerund }

    /// Finite, and no participle: not the "formed" of "X, formed in 2009,".
    var isSurelyFinite: Bool { isFinite && !mayBeParticiple }
}
