/// The few words of English whose very identity matters to the grammar.
///
/// A class, for every part of a sentence holds them.
final class GrammarWords: Sendable {
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
    let his: WordID
    let her: WordID
    let they: WordID
    let he: WordID
    let she: WordID
    let their: WordID
    let whose: WordID
    let whom: WordID
    let against: WordID
    let who: WordID
    let which: WordID
    let will: WordID
    let shall: WordID
    let would: WordID
    let `if`: WordID
    let unless: WordID
    let whether: WordID
    let elect: WordID
    let then: WordID
    let than: WordID
    let not: WordID
    let never: WordID
    let status: WordID
    let him: WordID
    let alongside: WordID
    let off: WordID
    let latter: WordID
    let former: WordID
    let what: WordID
    let now: WordID
    let over: WordID
    let remain: WordID
    let also: WordID
    let despite: WordID
    let between: WordID
    let include: WordID
    let before: WordID
    let until: WordID
    let till: WordID
    let since: WordID
    let once: WordID
    let one: WordID
    let neither: WordID
    /// none, nobody, nothing.
    let nobody: [WordID]
    let none: WordID
    let either: WordID
    let longer: WordID
    let after: WordID
    let next: WordID
    let on: WordID
    let choose: WordID
    let upon: WordID
    let following: WordID
    let follow: WordID
    let succeed: WordID
    /// succeed, replace, hand over: one comes, another goes.
    let succeeding: [WordID]
    let namely: WordID
    let member: WordID
    let `do`: WordID
    let these: WordID
    let this: WordID
    let the: WordID
    let both: WordID
    let all: WordID
    let respectively: WordID
    let other: WordID
    let each: WordID
    let help: WordID
    let early: WordID
    let late: WordID
    let dollar: WordID
    let when: WordID
    let `for`: WordID
    let like: WordID
    let including: WordID
    let an: WordID
    let a: WordID
    let only: WordID
    let last: WordID
    let first: WordID
    let general: WordID
    let so: WordID
    let again: WordID
    let more: WordID
    let lead: WordID
    let every: WordID
    let cease: WordID
    let same: WordID
    let suit: WordID
    let into: WordID
    let good: WordID
    /// be, remain, come: they say little without a particle.
    let lightVerbs: [WordID]
    let days: WordID
    let those: WordID
    let present: WordID
    let non: WordID
    let such: WordID
    let them: WordID
    let minister: WordID
    let secretary: WordID
    /// Before "minister": head of a government.
    let premiers: [WordID]
    let notably: WordID
    let initially: [WordID]
    let signing: [WordID]
    let likewise: WordID
    let party: WordID
    let instead: WordID
    let rather: WordID
    let yet: WordID
    let latest: WordID
    /// are, include: a list follows.
    let listing: [WordID]
    /// newest, oldest, most: single one out.
    let superlatives: [WordID]
    /// second, third, up to hundredth.
    let ordinals: [WordID]
    let go: WordID
    /// support, back: what they govern is only wished for.
    let favouring: [WordID]
    /// What makes a thing somebody's: "a plan put forward by".
    let making: [WordID]
    /// What is held and may be left as a body may: "the talks".
    let meetings: [WordID]
    /// formerly, previously: over by now.
    let formerAdverbs: [WordID]
    /// year, month, decade.
    let units: [WordID]
    let shortUnits: [WordID]
    let at: WordID
    let full: WordID
    /// What stands for an office and is no title.
    let figures: [WordID]
    let use: WordID
    /// he, him, she, her.
    let persons: [WordID]
    let take: WordID
    let own: WordID
    let accord: [WordID]
    let see: WordID
    let during: WordID
    let time: WordID
    let times: WordID
    let most: WordID
    let quote: WordID
    let cite: WordID
    let `in`: WordID
    /// all, every, none: what an exception is made from.
    let whole: [WordID]
    /// except, excluding: before an exception.
    let excepting: [WordID]
    let exception: WordID
    /// outside, unlike: before what is not meant.
    let elsewhere: [WordID]
    /// relations, links: what a state has with a body.
    let relations: [WordID]
    let state: WordID
    let long: WordID
    let part: WordID
    /// counterpart: who holds the same office elsewhere.
    let counterpart: WordID
    let suspension: WordID
    /// Prepositions of what somebody was at: "after talks with".
    let occasions: [WordID]
    /// Prepositions of what a deed is done under or over: "left under protest".
    let circumstances: [WordID]
    /// Prepositions of where somebody goes, comes from or belongs.
    let directions: [WordID]
    let among: WordID
    /// pro, anti: before a hyphen and a people's adjective.
    let sidings: [WordID]
    let executive: WordID
    /// "more than", "at least": before a number.
    let bounds: [[WordID]]
    /// itself, themselves …
    let reflexives: [WordID]
    /// Words that stand before a noun like a preposition, and before a clause too.
    let clauseOpeners: [WordID]

    /// Adds the words to the lexicon, for a word that is not there would equal every other such
    /// word of a text.
    init(addingTo builder: inout LexiconBuilder) {
        func id(_ word: String) -> WordID { builder.add(word, as: []) }
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
        his = id("his")
        her = id("her")
        they = id("they")
        he = id("he")
        she = id("she")
        their = id("their")
        whose = id("whose")
        whom = id("whom")
        against = id("against")
        who = id("who")
        which = id("which")
        will = id("will")
        shall = id("shall")
        would = id("would")
        self.if = id("if")
        unless = id("unless")
        whether = id("whether")
        elect = id("elect")
        then = id("then")
        than = id("than")
        not = id("not")
        never = id("never")
        status = id("status")
        him = id("him")
        alongside = id("alongside")
        off = id("off")
        latter = id("latter")
        former = id("former")
        what = id("what")
        now = id("now")
        over = id("over")
        remain = id("remain")
        also = id("also")
        despite = id("despite")
        between = id("between")
        include = id("include")
        before = id("before")
        until = id("until")
        till = id("till")
        since = id("since")
        once = id("once")
        one = id("one")
        neither = id("neither")
        none = id("none")
        nobody = ["none", "nobody", "nothing"].map(id)
        either = id("either")
        longer = id("longer")
        after = id("after")
        next = id("next")
        on = id("on")
        choose = id("choose")
        upon = id("upon")
        following = id("following")
        follow = id("follow")
        succeed = id("succeed")
        succeeding = ["succeed", "replace", "follow", "take", "hand", "step", "stand"].map(id)
        namely = id("namely")
        member = id("member")
        self.do = id("do")
        these = id("these")
        this = id("this")
        the = id("the")
        both = id("both")
        all = id("all")
        respectively = id("respectively")
        other = id("other")
        each = id("each")
        help = id("help")
        early = id("early")
        late = id("late")
        dollar = id("dollar")
        when = id("when")
        self.for = id("for")
        like = id("like")
        including = id("including")
        an = id("an")
        a = id("a")
        only = id("only")
        last = id("last")
        first = id("first")
        general = id("general")
        so = id("so")
        again = id("again")
        more = id("more")
        lead = id("lead")
        every = id("every")
        cease = id("cease")
        same = id("same")
        suit = id("suit")
        into = id("into")
        good = id("good")
        lightVerbs = ["be", "remain", "stay", "come", "go", "get", "take", "bring", "turn"].map(id)
        days = id("days")
        those = id("those")
        present = id("present")
        non = id("non")
        such = id("such")
        them = id("them")
        minister = id("minister")
        secretary = id("secretary")
        premiers = ["prime", "chief", "first"].map(id)
        notably = id("notably")
        initially = ["initially", "originally"].map(id)
        signing = ["sign", "conclude", "ratify"].map(id)
        likewise = id("likewise")
        party = id("party")
        instead = id("instead")
        rather = id("rather")
        yet = id("yet")
        latest = id("latest")
        listing = ["be", "include", "comprise", "contain", "embrace"].map(id)
        superlatives = [
            "newest", "youngest", "oldest", "earliest", "largest", "biggest", "smallest", "most",
        ].map(id)
        ordinals = [
            "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth",
            "fiftieth", "hundredth",
        ].map(id)
        go = id("go")
        making = [
            "put", "table", "present", "draft", "draw", "suggest", "propose", "submit", "unveil",
            "fire", "launch", "drop", "carry", "stage", "mount", "impose", "send", "donate",
            "give", "make", "design", "issue",
        ].map(id)
        meetings = [
            "summit", "meeting", "conference", "talk", "session", "exercise", "drill", "game",
            "tournament", "mission", "project", "race", "contest", "gathering",
        ].map(id)
        favouring = ["support", "back", "favour", "favor", "endorse", "advocate"].map(id)
        formerAdverbs = ["formerly", "previously", "once", "twice"].map(id)
        shortUnits = ["hour", "hours", "day", "days", "week", "weeks"].map(id)
        units = ["year", "years", "month", "months", "decade", "decades"].map(id)
        at = id("at")
        full = id("full")
        figures = ["helm", "reins", "charge", "command", "control", "power"].map(id)
        use = id("use")
        persons = ["he", "him", "she", "her"].map(id)
        take = id("take")
        own = id("own")
        accord = ["accord", "volition"].map(id)
        see = id("see")
        during = id("during")
        time = id("time")
        times = id("times")
        most = id("most")
        quote = id("quote")
        cite = id("cite")
        self.in = id("in")
        whole = ["all", "every", "everyone", "everybody", "none", "nobody"].map(id)
        excepting = ["except", "excepting", "excluding", "barring", "save"].map(id)
        exception = id("exception")
        elsewhere = ["outside", "unlike", "beyond"].map(id)
        relations = ["relation", "relations", "relationship", "links", "ties"].map(id)
        state = id("state")
        long = id("long")
        part = id("part")
        counterpart = id("counterpart")
        suspension = id("suspension")
        occasions = ["at", "in", "during", "after", "following", "on"].map(id)
        circumstances = [
            "on", "upon", "with", "together", "along", "after", "following", "under", "over",
            "amid", "despite", "within",
            "during", "by", "without", "because",
        ].map(id)
        directions = ["to", "for", "from", "of", "out", "into", "off"].map(id)
        among = id("among")
        sidings = ["pro", "anti"].map(id)
        executive = id("executive")
        bounds = [
            ["more", "than"], ["fewer", "than"], ["less", "than"], ["at", "least"], ["at", "most"],
            ["up", "to"], ["as", "many", "as"], ["as", "much", "as"], ["as", "few", "as"],
        ].map { $0.map(id) }
        reflexives = ["itself", "himself", "herself", "themselves"].map(id)
        clauseOpeners = ["after", "before", "since", "until", "till", "as", "once"].map(id)
    }
}
