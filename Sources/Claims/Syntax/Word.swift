import Knowledge

/// What a word is in its sentence, as far as groups and clauses need to know.
enum Part: UInt8, Sendable {
    case noun, adjective, number, mention, determiner, pronoun, possessive, hyphen
    case verb, to, modal, negation, adverb, time
    case preposition, conjunction, subordinator, relative, that
    case comma, colon, dash, open, close, quote, stop

    /// Can stand inside a noun group after its first word.
    var isNominal: Bool {
        switch self {
        case .noun, .adjective, .number, .mention: true
        default: false
        }
    }
}

/// One word, number or mark of a sentence, or a whole mention or time expression.
struct Word: Sendable {
    var part: Part
    var form: WordID
    var lemma: WordID
    var use: WordUse
    var inflections: Inflections
    /// Indices of its tokens.
    var tokens: Range<Int>
    /// Its bytes.
    var range: TextRange
    /// Index of the mention in the reading's mentions of this sentence; -1 for none.
    var mention: Int = -1
    /// Index of the time expression of this sentence; -1 for none.
    var time: Int = -1
    var isCapitalised = false
    /// A numeral that counts to one: "12th".
    var isOrdinal = false
    /// A mention that names a state by its people: "Kenyan".
    var isDemonym = false
}
