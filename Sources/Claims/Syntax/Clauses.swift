import Knowledge

/// How the verbs of one sentence hang together: what each one's subject is, and what governs it.
///
/// A class, shared by all who read the sentence, so that each link is sought once.
final class Clauses {
    let groups: [Group]
    let words: [Word]
    let grammar: GrammarWords
    /// The links found so far, by group; empty before the first.
    private var links: [Link?] = []

    init(groups: [Group], words: [Word], grammar: GrammarWords) {
        self.groups = groups
        self.words = words
        self.grammar = grammar
    }

    /// What stands over a clause and may change how surely it is said.
    enum Governor: Hashable, Sendable {
        /// A verb group: "plans" in "plans to join", "said" in "said it had left".
        case verb(Int)
        /// A noun group: "decision" in "its decision to leave".
        case noun(Int)
        /// if, unless, whether.
        case condition
        /// "without joining".
        case negation
        /// "A to leave B": a headline's future.
        case due
        /// "may become the first country to leave": its modal, but not what it says.
        case linking(Int)
        /// A purpose or another bare infinitive: "to join the EU, it must …".
        case purpose
    }

    /// A verb's place in the sentence.
    struct Link: Sendable {
        /// Groups that may be the subject, the likeliest first.
        var subjects: [Int] = []
        /// From the nearest outwards.
        var governors: [Governor] = []
        /// The verb before it that has the same subject: "joined in 2006 but left in 2012".
        var follows: Int?
        /// Opened by who, which, that.
        var isRelative = false
    }

    /// The first word of a group.
    func word(_ i: Int) -> Word { words[groups[i].words.lowerBound] }

    func form(_ i: Int) -> WordID { word(i).form }

    func link(_ v: Int) -> Link {
        if links.isEmpty { links = Array(repeating: nil, count: groups.count) }
        if let known = links[v] { return known }
        let found = link(v, depth: 0)
        links[v] = found
        return found
    }

    func link(_ v: Int, depth: Int) -> Link {
        guard depth < 8, let verb = groups[v].verb else { return Link() }
        if verb.isInfinitive { return infinitive(v, depth) }
        if verb.isGerund { return gerund(v, depth) }
        return finite(v, depth)
    }

    // MARK: Finite verbs

    private func finite(_ v: Int, _ depth: Int) -> Link {
        var j = v - 1
        while j >= 0, groups[j].is(.time) { j -= 1 }
        guard j >= 0 else { return Link() }
        let verb = groups[v].verb
        if groups[j].is(.relative) || (groups[j].is(.that) && j > 0 && groups[j - 1].isNoun) {
            return Link(subjects: antecedents(before: j), isRelative: true)
        }
        if groups[j].is(.conjunction) {
            return coordinated(v, at: j, depth) ?? Link()
        }
        if groups[j].is(.comma) {
            if j > 0, groups[j - 1].is(.conjunction) {
                return coordinated(v, at: j - 1, depth) ?? Link()
            }
            if let lead = leadOfSeries(v, comma: j) {
                var link = link(lead, depth: depth + 1)
                link.follows = lead
                return link
            }
            if !continuesActs(v, comma: j), let opening = asideOpening(before: j) {
                return clause(v, subject: subject(endingAt: opening - 1), depth)
            }
            if closesCompany(j) { return clause(v, subject: subject(endingAt: j - 1), depth) }
            if verb?.mayBeParticiple == true, j > 0, groups[j - 1].isNoun,
                !continuesActs(v, comma: j)
            {
                return Link(subjects: antecedents(before: j))
            }
            return coordinated(v, at: j, depth) ?? Link()
        }
        if groups[j].isNoun { return clause(v, subject: subject(endingAt: j), depth) }
        if groups[j].is(.subordinator) { return Link(governors: condition(j)) }
        if groups[j].is(.dash), j > 0, groups[j - 1].isNoun {
            return Link(subjects: antecedents(before: j))
        }
        return Link()
    }

    /// The second comma of "X, along with Y, is", which are one list.
    private func closesCompany(_ comma: Int) -> Bool {
        guard comma > 0, let list = groups[comma - 1].noun, !list.items.isEmpty else {
            return false
        }
        return words[groups[comma - 1].words].contains {
            [grammar.along, grammar.together, grammar.well].contains($0.form)
        }
    }

    /// Shares the subject of the verb before: "X joined in 2006 but then suspended …".
    private func coordinated(_ v: Int, at j: Int, _ depth: Int) -> Link? {
        // "having suspended it and resumed it": both participles have one "having".
        if groups[v].verb?.mayBeParticiple == true,
            let first = previousVerb(before: j, where: { _ in true }),
            groups[first].verb.map({ $0.isGerund && $0.isPerfect }) == true
        {
            var link = link(first, depth: depth + 1)
            link.follows = first
            return link
        }
        guard
            let k = verb(beforeAside: v, at: j) ?? verb(beforeTeller: j)
                ?? previousVerb(before: j, where: \.isFinite)
        else { return nil }
        // "want to talk and join", "on whether to go and join": a bare infinitive.
        if let verb = groups[v].verb, verb.isPresent, !verb.modal.isKnown,
            words[verb.main].inflections == .base,
            let infinitive = previousVerb(before: j, where: \.isInfinitive), infinitive > k
        {
            var link = link(infinitive, depth: depth + 1)
            link.follows = infinitive
            return link
        }
        // "warned that prices were falling and praised …": the simple past goes on with the other,
        // unless it shares the "had" of "said it had left and joined …".
        var leader = k
        if let verb = groups[v].verb, verb.isPlainPast, let before = groups[k].verb,
            !before.isPlainPast, !(before.isPerfect && verb.mayBeParticiple),
            case .verb(let outer)? = link(k, depth: depth + 1).governors.first,
            groups[outer].verb?.isPlainPast == true
        {
            leader = outer
        }
        // "has announced that the mandate will lapse, and has asked …".
        if isPresentPerfect(v), !isPresentPerfect(k),
            let outer = previousVerb(before: k, where: \.isFinite), isPresentPerfect(outer),
            saysSomething(outer)
        {
            leader = outer
        }
        // "was told that it was free to return but has said …": what is past says nothing of now.
        if isPresentPerfect(v), groups[leader].verb?.isPresent == false,
            case .verb(let outer)? = link(leader, depth: depth + 1).governors.first,
            groups[outer].verb?.isFinite == true, groups[outer].verb?.isPresent == false
        {
            leader = outer
        }
        // "decided to help if they do not yield, and asked …": behind the comma, over the condition.
        if let verb = groups[v].verb, verb.isPlainPast, groups[j].is(.conjunction),
            groups[j - 1].is(.comma), groups[leader].verb?.isPresent == true,
            link(leader, depth: depth + 1).governors.contains(.condition),
            let outer = previousVerb(
                before: leader, where: { $0.isFinite && !$0.isPresent })
        {
            leader = outer
        }
        var link = link(leader, depth: depth + 1)
        link.follows = leader
        return link
    }

    private func isPresentPerfect(_ v: Int) -> Bool {
        groups[v].verb.map { $0.isPerfect && $0.isPresent } ?? false
    }

    /// The verb before "X said last week" between commas, if `j` closes it: "troops fight, X said
    /// last week, and help".
    private func verb(beforeTeller j: Int) -> Int? {
        guard j > 3, groups[j].is(.conjunction), groups[j - 1].is(.comma),
            let k = previousVerb(before: j, where: \.isFinite),
            groups[k].verb?.use.contains(.says) == true, k > 2,
            groups[(k + 1)..<(j - 1)].allSatisfy({ $0.is(.time) }),
            groups[k - 1].isNoun, groups[k - 2].is(.comma), !groups[k - 3].is(.conjunction)
        else { return nil }
        return previousVerb(before: k - 2, where: \.isFinite)
    }

    func clause(_ v: Int, subject: Int?, _ depth: Int) -> Link {
        guard let subject else { return Link() }
        var link = Link(subjects: [subject])
        var p = subject - 1
        guard p >= 0 else { return link }
        // "announced Sunday they would leave".
        if p > 0, groups[p].is(.time), saysSomething(p - 1) { p -= 1 }
        if let outer = self.subject(beforeRelativeOf: p) ?? self.subject(beforeGerundOf: p) {
            return clause(v, subject: self.subject(endingAt: outer), depth)
        }
        if isRelativeThat(p) { return link }
        // "X is a body headquartered in Y": no clause hangs on the copula.
        let isReduced =
            groups[v].verb?.mayBeParticiple == true
            && groups[p].verb?.lemma == grammar.be
        if opensInverted(p) {
            link.governors = [.condition]
        } else if groups[p].is(.that) || groups[p].isVerb, !isReduced {
            var governor = groups[p].isVerb ? p : beforeAside(p - 1)
            while governor > 0, groups[governor].is(.time) { governor -= 1 }
            guard governor >= 0 else { return link }
            governor = saying(over: governor) ?? governor
            if isCleft(before: p) { return link }
            // "was so angry that it left": it did.
            if governor > 0, form(governor - 1) == grammar.so { return link }
            if groups[governor].isVerb {
                link.governors = [.verb(governor)] + self.link(governor, depth: depth + 1).governors
            } else if groups[governor].isNoun {
                link.governors = nounGovernors(governor, depth)
            }
        } else if groups[p].is(.subordinator) {
            link.governors = condition(p) + future(p, v) + reports(over: p, depth)
        } else if groups[p].is(.preposition), grammar.clauseOpeners.contains(form(p)) {
            link.governors = future(p, v) + reports(over: p, depth)
        } else if let whether = whether(before: p) {
            link.governors = condition(whether)
        } else if groups[p].is(.conjunction)
            || groups[p].is(.comma) && p > 0 && groups[p - 1].is(.conjunction)
        {
            // "said that A had left and B had joined": the second clause is said, too, but not
            // that of "said that A would leave, and B welcomed it".
            if let k = previousVerb(before: p, where: \.isFinite), !isOnItsOwn(v, behind: k, p) {
                link.governors = self.link(k, depth: depth + 1).governors
            }
        }
        return link
    }

    /// "It was only after the war that X joined": it did.
    private func isCleft(before that: Int) -> Bool {
        guard groups[that].is(.that), that > 2, form(0) == grammar.it,
            groups[1].verb?.lemma == grammar.be, groups[1].verb?.isNegated == false
        else { return false }
        return groups[2].is(.preposition) && !groups[2..<that].contains(where: \.isVerb)
    }

    /// "the bloc that X joined", but not "told the bloc that X had joined".
    func isRelativeThat(_ p: Int) -> Bool {
        guard groups[p].is(.that), p > 0, let noun = groups[p - 1].noun, saying(over: p - 1) == nil,
            !noun.actors.isEmpty || words[noun.head].use.contains(.group) || hasGap(behind: p)
        else { return false }
        return p < 2 || groups[p - 2].verb?.use.isEmpty ?? true
    }

    /// "the sanctions that X imposed on Y": what X imposed stands before.
    private func hasGap(behind that: Int) -> Bool {
        let v = that + 2
        guard v + 1 < groups.count, groups[that + 1].isNoun, let verb = groups[v].verb,
            verb.isFinite, !verb.isPassive, verb.use.isEmpty, groups[v + 1].is(.preposition)
        else { return false }
        return form(v + 1) == grammar.on || form(v + 1) == grammar.against
    }

    /// "said that A would leave, and B welcomed it": behind a comma, the simple past goes on with
    /// the verb of saying.
    private func isOnItsOwn(_ v: Int, behind k: Int, _ p: Int) -> Bool {
        guard groups[p].is(.comma) || groups[p - 1].is(.comma), let verb = groups[v].verb,
            let before = groups[k].verb
        else { return false }
        return verb.isPlainPast && (before.modal.isKnown || !groups[..<k].contains { $0.is(.that) })
    }

    /// "It was only in 1993, after the war, that": the last group before what stands between commas.
    private func beforeAside(_ last: Int) -> Int {
        guard last > 0, groups[last].is(.comma), let opening = asideOpening(before: last),
            groups[opening - 1].is(.time)
        else { return last }
        return opening - 1
    }

    /// A verb of saying, finite or not.
    func saysSomething(_ i: Int) -> Bool {
        groups[i].verb.map { !$0.use.isDisjoint(with: [.says, .announces]) } ?? false
    }

    /// The verb of "said in a statement on Monday that": over what stands between it and "that".
    private func saying(over last: Int) -> Int? {
        var k = last
        while k >= 0, !groups[k].isVerb {
            // "announced, after the war, that"
            guard
                groups[k].isNoun || groups[k].is(.preposition) || groups[k].is(.time)
                    || groups[k].is(.comma),
                groups[k].noun.map({ words[$0.head].use.isDisjoint(with: [.plans, .believes]) })
                    ?? true
            else { return nil }
            k -= 1
        }
        return k >= 0 && saysSomething(k) ? k : nil
    }

    /// "X, which watches Y said": what the relative clause with the verb `p` belongs to.
    func subject(beforeRelativeOf p: Int) -> Int? {
        guard let verb = groups[p].verb, verb.use.isDisjoint(with: [.says, .announces]), p >= 2,
            groups[p - 1].is(.relative) || groups[p - 1].is(.that)
        else { return nil }
        let before = groups[p - 2].is(.comma) ? p - 3 : p - 2
        return before >= 0 && groups[before].isNoun ? before : nil
    }

    /// "A pact ending the dispute was signed": the noun that opens the sentence, of whose gerund `p`
    /// the object stands before the verb.
    private func subject(beforeGerundOf p: Int) -> Int? {
        guard let verb = groups[p].verb, verb.isGerund, p > 0,
            verb.use.isDisjoint(with: [.says, .announces, .believes, .claims, .knows, .denies]),
            groups[p - 1].isNoun
        else { return nil }
        return self.subject(endingAt: p - 1) == 0 ? p - 1 : nil
    }

    func nounGovernors(_ noun: Int, _ depth: Int) -> [Governor] {
        var result: [Governor] = [.noun(noun)]
        // "gave notice that" is "announced that"
        let announces = groups[noun].noun.map { words[$0.head].use.contains(.announces) } ?? false
        if announces, noun > 0, groups[noun - 1].verb?.use.isEmpty == true { return result }
        if noun > 0, groups[noun - 1].isVerb {
            result += [.verb(noun - 1)] + link(noun - 1, depth: depth + 1).governors
        }
        return result
    }
}
