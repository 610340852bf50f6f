/// What a word means in a time expression.
enum TimeWord: Hashable, Sendable {
    case none
    case month(UInt8)  // 1–12
    case weekday(UInt8)  // 0 for Monday
    case season(UInt8)  // 21–24
    case unit(TimeUnit)
    case anchor(TimeExpression.Anchor)
    case and, to, the, a, of, upward, prior, least, effective, with, effect
    /// Early, mid, late: they narrow a date to what no calendar knows, so the date stays.
    case part
    /// End, start, half: the same as nouns, "the end of 2012".
    case partNoun
    /// Final, opening: "the final months of 2012".
    case edge
    /// Morning, night: a date with them is still the day.
    case dayPart
    case about
    /// The turn of a century is about a year.
    case turn, century
    case last, this, next, same, that, following, previous
    case few, ago, later, earlier, onward
    case within, hours, each
    case today, yesterday, tomorrow, present
    /// Its, his, their: "its 1999 treaty".
    case possessor
    /// Resolution, Article, Flight: a number behind it is no year.
    case label
    /// Million, percent, people: a number before it is no year.
    case counted

    /// Whether it can make an expression one; all others need such a word or a number.
    var isCore: Bool {
        switch self {
        case .month, .weekday, .season, .unit, .today, .yesterday, .tomorrow, .century,
            .dayPart:
            true
        default: false
        }
    }
}

/// What "two … later" counts in.
enum TimeUnit: UInt8, Sendable {
    case day, weekend, week, month, year, decade
}

/// The words of time expressions by their id in one lexicon.
struct TimeVocabulary: Sendable {
    private let words: [TimeWord]

    init(_ lexicon: Lexicon) {
        var words = [TimeWord](repeating: .none, count: lexicon.count + 1)
        for (word, meaning) in Self.all {
            let id = lexicon.id(of: word)
            if id.isKnown { words[Int(id.rawValue)] = meaning }
        }
        self.words = words
    }

    /// What the token's form means; `.none` for every other word.
    subscript(token: Token) -> TimeWord { self[token.form] }

    /// What a word means; `.none` for every other word.
    subscript(word: WordID) -> TimeWord { words[word.index] }

    private static let all: [(word: String, meaning: TimeWord)] = {
        var all: [(word: String, meaning: TimeWord)] = []
        for (i, names) in monthNames.enumerated() { add(names, .month(UInt8(i + 1))) }
        for (i, names) in weekdayNames.enumerated() { add(names, .weekday(UInt8(i))) }
        for (names, meaning) in otherWords { add(names, meaning) }
        func add(_ names: String, _ meaning: TimeWord) {
            for name in names.split(separator: " ") { all.append((String(name), meaning)) }
        }
        return all
    }()

    private static let monthNames = [
        "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may",
        "june jun jun.", "july jul jul.", "august aug aug.", "september sept sept. sep sep.",
        "october oct oct.", "november nov nov.", "december dec dec.",
    ]

    private static let weekdayNames = [
        "monday mon.", "tuesday tues tues. tue.", "wednesday wed.",
        "thursday thurs thurs. thur. thu.", "friday fri.", "saturday sat.", "sunday sun.",
    ]

    private static let otherWords: [(words: String, meaning: TimeWord)] = [
        ("spring", .season(21)), ("summer", .season(22)), ("autumn fall", .season(23)),
        ("winter", .season(24)),
        ("day days", .unit(.day)), ("weekend", .unit(.weekend)), ("week weeks", .unit(.week)),
        ("month months", .unit(.month)), ("year years", .unit(.year)),
        ("decade decades", .unit(.decade)),
        ("in on at during throughout", .anchor(.on)), ("since", .anchor(.since)),
        ("until till through", .anchor(.until)), ("from", .anchor(.from)),
        ("between", .anchor(.between)), ("by", .anchor(.by)), ("after", .anchor(.after)),
        ("before", .anchor(.before)), ("as", .anchor(.asOf)), ("effective", .effective),
        ("with", .with), ("effect", .effect),
        ("and", .and), ("to", .to), ("the", .the), ("a an", .a), ("of", .of), ("up", .upward),
        ("prior", .prior), ("least", .least),
        ("early mid late", .part),
        ("end start beginning middle half quarter close", .partNoun),
        ("morning mornings afternoon evening night nights noon midnight dawn", .dayPart),
        ("final opening closing", .edge), ("turn", .turn), ("century millennium", .century),
        ("about around circa approximately roughly ca. c.", .about),
        ("last", .last), ("this current", .this), ("next", .next), ("same", .same),
        ("that", .that), ("following", .following), ("previous preceding", .previous),
        ("few several some", .few), ("ago", .ago), ("later", .later), ("afterwards", .later),
        ("earlier", .earlier),
        ("onward onwards", .onward), ("within", .within), ("hour hours", .hours), ("each", .each),
        ("today", .today), ("yesterday", .yesterday), ("tomorrow", .tomorrow),
        ("present now", .present),
        ("its his her their our my your", .possessor),
        ("resolution resolutions article articles flight law decree order case number", .label),
        ("chapter page paragraph route room section act bill nos. no.", .label),
        ("million billion trillion thousand hundred percent people men women children", .counted),
        ("km kilometres kilometers miles metres meters tonnes tons euros dollars", .counted),
        ("troops soldiers fighters civilians police", .counted),
    ]

    /// Adds every word of time expressions to a lexicon.
    static func add(to builder: inout LexiconBuilder) {
        for (word, _) in all { builder.add(word, as: []) }
    }
}

extension LexiconBuilder {
    /// Adds the words that `TimeReader` needs.
    package mutating func addTimeWords() { TimeVocabulary.add(to: &self) }
}
