/// What a full stop after a word means.
enum Abbreviations {
    /// How far an abbreviation can end a sentence.
    enum Use {
        /// Something always follows: `Gen.`, `e.g.`
        case never
        /// A number follows: `No. 5`, `Nov. 8`.
        case beforeNumber
        /// It ends a sentence if the next word is one that begins sentences: `Inc.`, `a.m.`
        case sometimes
    }

    /// By the word without its last full stop.
    static func use(of word: ShortWord) -> Use? { uses[word] }

    /// Words that hardly stand capitalised within a sentence.
    static func beginsSentence(_ word: ShortWord) -> Bool { starters.contains(word) }

    private static let uses: [ShortWord: Use] = {
        var uses: [ShortWord: Use] = [:]
        let never =
            "mr mrs ms dr prof gen lt col maj capt sgt cpl pvt adm brig cmdr comdr pres gov sen "
            + "rep rev hon st fr amb sec supt insp msgr mme mlle messrs vs cf ca approx e.g i.e "
            + "eg ie viz dep dept govt mt ft asst assoc pol intl natl min sr.lt lt.col lt.gen "
            + "maj.gen brig.gen vice-adm sheikh.dr def chmn v incl excl eng arch cdre rt lic ing "
            + "sra srta dra dña exmo doç им ул см"
        let beforeNumber =
            "no nos nr art arts vol pp p fig ch para sect jan feb mar apr jun jul aug sep sept oct nov "
            + "dec tel ext apt"
        let sometimes =
            "inc corp co ltd llc plc bros jr sr etc al a.m p.m am pm ph.d ave blvd rd mln bln "
            + "u.s u.k u.n e.u d.c u.s.a u.s.s.r u.a.e b.c a.d est г гг р рр ст руб млн млрд тыс mon tue tues wed thu thur "
            + "thurs fri sat sun univ cos"
        for (words, use) in [
            (never, Use.never), (beforeNumber, .beforeNumber), (sometimes, .sometimes),
        ] {
            for word in words.split(separator: " ").compactMap({ ShortWord($0) }) {
                uses[word] = use
            }
        }
        return uses
    }()

    private static let starters: Set<ShortWord> = [
        "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these",
        "those", "there", "his", "her", "its", "their", "our", "my", "in", "on", "at", "by",
        "for", "from", "with", "as", "after", "before", "but", "and", "or", "if", "when", "while",
        "although", "though", "however", "also", "since", "because", "despite", "during",
        "meanwhile", "earlier", "later", "last", "some", "many", "most", "both", "all", "several",
        "such", "what", "who", "why", "how", "where", "no", "not", "one", "two", "three", "under",
        "over", "according", "another", "other", "then", "so", "yet", "until", "only", "even",
        "still", "now", "today", "yesterday", "here", "nor", "once", "instead", "moreover",
        "nevertheless", "nonetheless", "thus", "critics", "analysts", "officials", "observers",
        "nobody", "everyone", "each", "few", "more", "neither", "either", "none", "nothing", "any",
        "every", "never", "perhaps", "maybe", "elsewhere", "again", "against",
        "among", "between", "through", "within", "without", "whether", "which", "experts",
        "police", "soldiers", "ministers",
        "Он", "Она", "Они", "Оно", "Это", "Эта", "Этот", "Эти", "В", "Во", "На", "По", "При", "Но",
        "И", "А", "Мы", "Как", "Так", "Все", "После", "Однако", "Если", "За", "С", "Из",
        "К", "У", "Для", "До", "Він", "Вона", "Вони", "Це", "Після", "Але", "El", "La", "Los",
        "Las", "Le", "Les", "Il", "Elle", "Ils", "Der", "Die", "Das", "Er", "Sie", "Es",
    ]

    /// Letters of other alphabets that take two in English: `Yu. Usha`.
    static func isLongInitial(_ word: ShortWord) -> Bool { longInitials.contains(word) }

    private static let longInitials: Set<ShortWord> = [
        "yu", "ye", "ya", "zh", "sh", "kh", "ch", "ts", "th",
    ]
}
