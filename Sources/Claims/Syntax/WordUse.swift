/// What the word lists of the pattern files say of a word, beyond its grammar.
struct WordUse: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// A body that speaks or acts for its state or organisation: government, parliament, troops.
    static let body = WordUse(rawValue: 1 << 0)
    /// A body that acts for the state it sits in: police, authorities.
    static let local = WordUse(rawValue: 1 << 7)
    /// What an organisation is: alliance, bloc, party.
    static let group = WordUse(rawValue: 1 << 1)
    /// An office: president, minister, chief.
    static let role = WordUse(rawValue: 1 << 2)
    /// What a state is: country, republic.
    static let country = WordUse(rawValue: 1 << 3)
    /// What a place is: town, village, district.
    static let settlement = WordUse(rawValue: 1 << 42)
    /// Counts what is named behind it: "dozens of tanks", "a consignment of rice".
    static let measure = WordUse(rawValue: 1 << 43)
    /// Acts against a state or without it: rebels, the opposition.
    static let irregular = WordUse(rawValue: 1 << 44)
    /// Ends what its object names: lift, ease, halt.
    static let ends = WordUse(rawValue: 1 << 45)
    /// Ends an office: former, ex, late.
    static let former = WordUse(rawValue: 1 << 4)
    /// Has not happened: planned, possible, future.
    static let unreal = WordUse(rawValue: 1 << 5)
    /// Doubts what it stands with: reportedly, apparently, allegedly.
    static let hedge = WordUse(rawValue: 1 << 6)

    /// An office that alone is one of a state: president, minister, king.
    static let stateRole = WordUse(rawValue: 1 << 49)
    /// Heads a body, not a state: head, chairman, director.
    static let bodyRole = WordUse(rawValue: 1 << 22)
    /// A place that somebody holds: post, seat, office.
    static let post = WordUse(rawValue: 1 << 23)

    /// Who is in an office, by no title: holder, incumbent.
    static let holder = WordUse(rawValue: 1 << 52)

    /// A body that decides what its state is a member of: government, junta.
    static let governing = WordUse(rawValue: 1 << 48)
    /// An organ that decides who is a member of its organisation: council, leaders, summit.
    static let deciding = WordUse(rawValue: 1 << 53)
    /// An organ that may be a state's own, whose vote makes nobody a member: parliament, senate.
    static let stateOrgan = WordUse(rawValue: 1 << 55)
    /// Does what it governs, where a body says so: decide, vote.
    static let resolves = WordUse(rawValue: 1 << 56)
    /// Who governs, and the offices that are given out: cabinet, posts.
    static let cabinet = WordUse(rawValue: 1 << 54)
    /// How its owner stands to an organisation, or what it does about it: membership, accession.
    static let standing = WordUse(rawValue: 1 << 50)

    /// Stands between a title and a name: Sheikh, Mr, Sir.
    static let honorific = WordUse(rawValue: 1 << 46)

    // What a verb or noun does to the clause it governs.

    /// Leaves it as it is: begin, continue, manage.
    static let happens = WordUse(rawValue: 1 << 8)
    /// Puts it in the future: plan, agree, decide.
    static let plans = WordUse(rawValue: 1 << 9)
    /// Denies it: refuse, decline, fail.
    static let refuses = WordUse(rawValue: 1 << 10)
    /// Says it is not so: deny.
    static let denies = WordUse(rawValue: 1 << 11)
    /// Forbids it: ban, bar, prevent.
    static let bars = WordUse(rawValue: 1 << 12)
    /// Passes it on: say, announce, report.
    static let says = WordUse(rawValue: 1 << 13)
    /// Holds it possible: think, suspect, consider.
    static let believes = WordUse(rawValue: 1 << 14)
    /// Wants it of another: ask, urge, invite.
    static let asks = WordUse(rawValue: 1 << 15)
    /// Blames another for it: accuse.
    static let accuses = WordUse(rawValue: 1 << 16)
    /// Says what the speaker will do: announce, notify, declare.
    static let announces = WordUse(rawValue: 1 << 17)

    /// Asks to be let in: apply.
    static let applies = WordUse(rawValue: 1 << 18)
    /// Puts what oneself does in the future, but only wishes what others do: want, hope, expect.
    static let wishes = WordUse(rawValue: 1 << 32)
    /// Says what others doubt: claim, allege.
    static let claims = WordUse(rawValue: 1 << 33)
    /// Doubts what it stands with: alleged, so-called, possible.
    static let doubtful = WordUse(rawValue: 1 << 21)
    /// Takes for true what it governs: know, learn, accept.
    static let knows = WordUse(rawValue: 1 << 34)
    /// What somebody says, as a noun: "in the words of X".
    static let words = WordUse(rawValue: 1 << 35)

    /// What any organisation may be called: bloc, organisation.
    static let anyGroup = WordUse(rawValue: 1 << 19)
    /// Who fights in an armed group: rebels, guerrillas.
    static let rebels = WordUse(rawValue: 1 << 20)
    /// Will begin an office: elect, designate, incoming.
    static let coming = WordUse(rawValue: 1 << 24)
    /// Tells how or for how long somebody is in office, and is no part of its title: new, veteran.
    static let epithet = WordUse(rawValue: 1 << 25)
    /// Held by nobody: vacant, unfilled.
    static let vacant = WordUse(rawValue: 1 << 26)
    /// Serves a state without being of its people: agent, spy.
    static let foreign = WordUse(rawValue: 1 << 27)
    /// Speaks for one in the land of another: ambassador, envoy.
    static let envoy = WordUse(rawValue: 1 << 28)
    /// A profession or rank, which one has as a citizen of a state: general, lawyer.
    static let rank = WordUse(rawValue: 1 << 29)
    /// Makes a people's adjective tell of descent: "ethnic Uzbek".
    static let ethnic = WordUse(rawValue: 1 << 30)
    /// Whose leaders hold no office of their state: opposition, rebel, union.
    static let unofficial = WordUse(rawValue: 1 << 31)

    /// What a body is founded by: treaty, charter, constitution.
    static let charter = WordUse(rawValue: 1 << 47)

    /// What a body may be to another: its successor.
    static let heir = WordUse(rawValue: 1 << 51)

    /// Means something else with a particle behind it: rule out.
    static let phrasal = WordUse(rawValue: 1 << 41)

    /// Makes an adverb with "in" before it: in practice.
    static let idiom = WordUse(rawValue: 1 << 40)

    /// The lists of the pattern files by name.
    static let lists: [(name: String, use: WordUse, classes: WordClasses)] = [
        ("body", .body, .noun), ("group", .group, .noun), ("local", .local, .noun),
        ("settlement", .settlement, .noun), ("measure", .measure, .noun),
        ("charter", .charter, .noun), ("heir", .heir, .noun), ("union", [], .noun),
        ("irregular", .irregular, .noun), ("ends", .ends, .verb),
        ("standing", .standing, .noun), ("governing", .governing, .noun),
        ("deciding", .deciding, .noun), ("cabinet", .cabinet, .noun),
        ("state_organ", .stateOrgan, .noun), ("resolves", .resolves, .verb),
        ("role", .role, .noun), ("coming", .coming, .adjective),
        ("epithet", .epithet, .adjective), ("vacant", .vacant, .adjective),
        ("foreign", .foreign, .noun), ("envoy", .envoy, .noun),
        ("rank", .rank, .noun), ("ethnic", .ethnic, .adjective),
        ("unofficial", .unofficial, .noun), ("post", .post, .noun), ("holder", .holder, .noun),
        ("body_role", .bodyRole, .noun), ("state_role", .stateRole, .noun),
        ("honorific", .honorific, .noun),
        ("country", .country, .noun), ("former", .former, .adjective),
        ("unreal", .unreal, .adjective), ("doubtful", .doubtful, .adjective),
        ("hedge", .hedge, .adverb), ("words_of", .words, .noun),
        ("happens", .happens, .verb), ("plans", .plans, .verb), ("refuses", .refuses, .verb),
        ("denies", .denies, .verb), ("bars", .bars, .verb), ("says", .says, .verb),
        ("believes", .believes, .verb), ("asks", .asks, .verb), ("accuses", .accuses, .verb),
        ("announces", .announces, .verb), ("applies", .applies, .verb),
        ("any_group", .anyGroup, .noun), ("rebels", .rebels, .noun),
        ("idioms", .idiom, .noun), ("announcement_nouns", .announces, .noun),
        ("application_nouns", .applies, .noun), ("plan_nouns", .plans, .noun),
        ("wishes", .wishes, .verb), ("claims", .claims, .verb),
        ("knows", .knows, .verb),
        ("doubt_nouns", .believes, .noun), ("verbs", [], .verb), ("nouns", [], .noun),
        ("adverbs", [], .adverb),
    ]
}

/// The uses of the words of one lexicon.
struct WordUses: Sendable {
    private var uses: [WordUse] = []
    /// Of verbs with a particle, which mean something else than the verb: "rule out".
    private var phrases: [Phrase: WordUse] = [:]

    private struct Phrase: Hashable {
        let verb: WordID
        let particle: WordID
    }

    mutating func insert(_ use: WordUse, verb: WordID, particle: WordID) {
        self[verb].insert(.phrasal)
        phrases[Phrase(verb: verb, particle: particle), default: []].insert(use)
    }

    /// The use of a verb with the word behind it; nil where the two are no phrase.
    func phrase(_ verb: WordID, _ particle: WordID) -> WordUse? {
        phrases[Phrase(verb: verb, particle: particle)]
    }

    subscript(word: WordID) -> WordUse {
        get { word.index < uses.count ? uses[word.index] : [] }
        set {
            if word.index >= uses.count {
                uses += Array(repeating: [], count: word.index + 1 - uses.count)
            }
            uses[word.index] = newValue
        }
    }
}
