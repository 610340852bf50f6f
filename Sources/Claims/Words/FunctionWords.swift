/// The words of English grammar with what they can be.
let functionWords: [(words: String, classes: WordClasses)] = [
    (
        "a an the this that these those each every either neither some any all both half no another",
        .determiner
    ),
    ("such much many more most few fewer several other its his her their our your my", .determiner),
    ("whose which what whatever", .determiner),
    ("i you he she it we they me him them us one ones mine hers ours yours theirs", .pronoun),
    ("myself yourself himself herself itself ourselves themselves", .pronoun),
    (
        "this that these those who whom what each both all some any none many several others",
        .pronoun
    ),
    ("someone somebody something anyone anybody anything everyone everybody everything", .pronoun),
    ("nobody nothing", [.pronoun, .negation]),
    ("who whom whose which that where when", .relative),
    (
        "of in on at by for with from to into onto over under about against between among amongst",
        .preposition
    ),
    (
        "amid amidst after before since until till during through throughout across within without",
        .preposition
    ),
    (
        "toward towards upon near off out up down along alongside behind beyond below above around",
        .preposition
    ),
    (
        "despite including excluding following via per than as like unlike except besides beside",
        .preposition
    ),
    ("outside inside aside past regarding concerning pending barring versus vs aged", .preposition),
    ("and or but nor plus", .conjunction),
    (
        "that if when while whilst whereas although though because unless until till since after",
        .subordinator
    ),
    ("before once whether as where wherever whenever how why so lest", .subordinator),
    ("be have do", .auxiliary),
    ("will would shall should can could may might must ought", .modal),
    ("not n't never neither nor no none without hardly barely scarcely", .negation),
    ("cannot", [.modal, .negation]),
    (
        "also already still now then yet soon again only just ever here there however later earlier",
        .adverb
    ),
    (
        "formerly previously currently recently originally initially officially formally eventually",
        .adverb
    ),
    (
        "subsequently finally together too even almost nearly about once instead rather meanwhile thus",
        .adverb
    ),
    ("nevertheless nonetheless", .adverb),
    (
        "twice thrice overnight abroad anew afterwards afterward beforehand elsewhere everywhere",
        .adverb
    ),
    ("often always sometimes forever outright overseas seldom thereafter hence thereby", .adverb),
    ("namely respectively likewise", .adverb),
    // "no longer supports": no adverb, for a verb may follow it as it follows a subject.
    ("longer", .noun),
    ("very well ago away forward back yesterday today tomorrow", .adverb),
]

/// Written short and glued to the word before, with what they stand for. Whether 's is a
/// possessive, "is" or "has", only the sentence tells, so it stands for itself.
let contractions: [(written: String, lemma: String)] = [
    ("'s", "'s"), ("'ll", "will"), ("'d", "would"), ("'ve", "have"), ("'re", "be"), ("'m", "be"),
    ("n't", "not"), ("cannot", "can"),
]

/// Words that end in a full stop of their own. Letters with full stops between (U.S., a.m.) and
/// single initials need no line.
let abbreviations: [(words: String, classes: WordClasses)] = [
    ("vs. etc. approx. est. cf. ca. al. no. nos. art. vol. ed. eds. fig.", .abbreviation),
    ("mr. mrs. ms. dr. prof. st. jr. sr. hon. rev. messrs. mt. ft.", titleLike),
    ("gen. lt. col. maj. brig. capt. cmdr. adm. sgt. cpl. pvt.", titleLike),
    ("gov. sen. rep. pres. amb. supt. det. insp.", titleLike),
    ("inc. ltd. co. corp. bros. dept. univ. assn.", titleLike),
    ("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.", titleLike),
    ("mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.", titleLike),
]

private let titleLike: WordClasses = [.abbreviation, .properAbbreviation]

/// Numbers in words, cardinal and ordinal.
let numberWords: [(word: String, number: UInt32)] = {
    let cardinals = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
        fifteen sixteen seventeen eighteen nineteen twenty
        """
    let ordinals = """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """
    let tens = "thirty forty fifty sixty seventy eighty ninety hundred"
    var words: [(word: String, number: UInt32)] = []
    for (i, word) in cardinals.split(separator: " ").enumerated() {
        words.append((String(word), UInt32(i)))
    }
    for (i, word) in ordinals.split(separator: " ").enumerated() {
        words.append((String(word), UInt32(i + 1)))
    }
    for (i, word) in tens.split(separator: " ").enumerated() {
        words.append((String(word), UInt32(i * 10 + 30)))
    }
    return words
}()
