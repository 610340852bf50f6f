import Knowledge

/// Organisations that no dictionary has and whose name makes plain what they are: "Movement for
/// Justice in Latvia", "Riga Workers' Party".
///
/// Organs of states (a ministry, a court, a parliament) are left alone: their names say little
/// without the state's.
struct DiscoveredOrganisations {
    private let article: Article
    private let known: KnownNames
    private let runs: BodyNameRun
    private let spelling: AcronymSpelling

    init(_ article: Article, known: KnownNames) {
        self.article = article
        self.known = known
        runs = BodyNameRun(article, known: known)
        spelling = AcronymSpelling(article)
    }

    /// Adds every such name, with the acronym that its initials make.
    func collect(into names: inout LocalNames) {
        var next = 0
        while next < article.words.count {
            guard isHead(next) else {
                next += 1
                continue
            }
            let run = runs.run(around: next)
            if isName(run, head: next) { add(run, to: &names) }
            next = max(next + 1, run.upperBound)
        }
    }

    private func isHead(_ word: Int) -> Bool {
        article.words[word].shape == .capitalised
            && article.word(word, is: [.associationNoun, .institutionNoun])
    }

    private func isName(_ run: Range<Int>, head: Int) -> Bool {
        guard run.count >= 2, !isKnown(run), !article.isTitleCase(around: head) else {
            return false
        }
        if article.word(run.lowerBound, is: .numeral) || isPartOfEvent(head) { return false }
        let purpose = head + 1
        let hasPurpose = run.upperBound > purpose && article.word(purpose, is: [.naming, .purpose])
        if article.word(head, is: .associationNoun) {
            // "the Union", "Alliance of": more than the noun must be said.
            return hasPurpose || isNamed(run.lowerBound..<head) || isForeign(head, run)
        }
        let isWorldwide = article.word(run.lowerBound, is: .worldwide)
        let isOwn = run.allSatisfy { known[$0].isEmpty }
        return isOwn && (isWorldwide && run.lowerBound < head || isForPurpose(head, run))
    }

    /// "Frente Amplio": a head noun of another language stands in front.
    private func isForeign(_ head: Int, _ run: Range<Int>) -> Bool {
        run.lowerBound == head && article.word(head, is: .foreignHead)
    }

    /// "Institute for Peace", "Committee to Protect", "Council on Trade", not "Bank of".
    private func isForPurpose(_ head: Int, _ run: Range<Int>) -> Bool {
        head + 1 < run.upperBound && article.word(head + 1, is: [.purpose, .forPurpose])
    }

    /// Whether the words before a head name one of many: not "Western Front", "Premier League".
    private func isNamed(_ words: Range<Int>) -> Bool {
        guard let last = words.last else { return false }
        if article.word(last + 1, is: .circleNoun), article.word(last, is: [.noName, .thingNoun]) {
            return false
        }
        return !article.word(last, is: [.sporting, .direction])
    }

    /// Whether another name covers all of it, or an organisation's part of it but for a state behind.
    private func isKnown(_ run: Range<Int>) -> Bool {
        if run.allSatisfy({ !known[$0].isEmpty }) { return true }
        return run.contains { known[$0].contains(.organisation) } && !endsWithState(run)
    }

    /// "Republican Party of Georgia" is not any Republican Party.
    private func endsWithState(_ run: Range<Int>) -> Bool {
        let last = run.upperBound - 1
        return run.count > 2 && known[last].contains(.homonym) && article.word(last - 1, is: .of)
            && known[last - 1].isEmpty
            && article.word(last - 2, is: .associationNoun)
    }

    /// "Party Congress", "Alliance Summit".
    private func isPartOfEvent(_ head: Int) -> Bool {
        head > 0 && article.words[head].gap == .space
            && article.words[head - 1].shape == .capitalised
            && article.word(head - 1, is: .partyNoun)
    }

    private func add(_ run: Range<Int>, to names: inout LocalNames) {
        let name = article.name(at: run)
        guard !names.contains(name) else { return }
        let initials = spelling.initials(of: run)
        let organisation = names.discover(
            name, kind: .organisation, organisationKind: OrganisationNoun(article).kind(of: run))
        names.name(organisation, name, form: .name)
        if initials.utf8.count >= 3, !names.contains(initials) {
            names.name(organisation, initials, form: .acronym)
        }
    }
}
