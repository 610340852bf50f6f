/// The few words of English whose very identity matters to the grammar.
struct GrammarWords: Sendable {
    let be: WordID
    let have: WordID
    let become: WordID
    let to: WordID
    let that: WordID
    let no: WordID
    let without: WordID
    let and: WordID
    let but: WordID
    let or: WordID
    let nor: WordID
    let `as`: WordID
    let well: WordID
    let with: WordID
    let along: WordID
    let together: WordID
    let by: WordID
    let of: WordID
    let from: WordID
    let according: WordID
    let possessive: WordID
    let it: WordID
    let its: WordID
    let they: WordID
    let their: WordID
    let whose: WordID
    let who: WordID
    let which: WordID
    let will: WordID
    let shall: WordID
    let would: WordID
    let should: WordID
    let `if`: WordID
    let unless: WordID
    let whether: WordID
    let elect: WordID
    let then: WordID
    let than: WordID
    let not: WordID
    let despite: WordID
    let between: WordID
    let include: WordID
    let general: WordID
    let `in`: WordID
    /// Words that stand before a noun like a preposition, and before a clause too.
    let clauseOpeners: [WordID]

    init(_ lexicon: Lexicon) {
        func id(_ word: String) -> WordID { lexicon.id(of: word) }
        be = id("be")
        have = id("have")
        become = id("become")
        to = id("to")
        that = id("that")
        no = id("no")
        without = id("without")
        and = id("and")
        but = id("but")
        or = id("or")
        nor = id("nor")
        self.as = id("as")
        well = id("well")
        with = id("with")
        along = id("along")
        together = id("together")
        by = id("by")
        of = id("of")
        from = id("from")
        according = id("according")
        possessive = id("'s")
        it = id("it")
        its = id("its")
        they = id("they")
        their = id("their")
        whose = id("whose")
        who = id("who")
        which = id("which")
        will = id("will")
        shall = id("shall")
        would = id("would")
        should = id("should")
        self.if = id("if")
        unless = id("unless")
        whether = id("whether")
        elect = id("elect")
        then = id("then")
        than = id("than")
        not = id("not")
        despite = id("despite")
        between = id("between")
        include = id("include")
        general = id("general")
        self.in = id("in")
        clauseOpeners = ["after", "before", "since", "until", "till", "as", "once"].map(id)
    }
}
