import Knowledge

/// Office holders who are described and not named: "the Kazakh president", "the CSTO's
/// secretary-general", "the president of Latvia".
struct OfficeHolders {
    private let article: Article
    private let gazetteer: Gazetteer
    private let named: MentionList

    /// - Parameter named: the mentions so far.
    init(_ article: Article, gazetteer: Gazetteer, named: MentionList) {
        self.article = article
        self.gazetteer = gazetteer
        self.named = named
    }

    /// The role's words, wherever exactly one person held the office on the article's date.
    func collect() -> [Mention] {
        guard let date = article.date else { return [] }
        return article.roles.compactMap { role in
            guard let number = role.role, isHeldNow(role.words), !isPredicate(role.words),
                let body = body(before: role.words) ?? body(behind: role.words),
                gazetteer.catalogue.contains(body), !isTold(behind: role.words)
            else { return nil }
            let name = gazetteer.roles[number].name
            let terms = gazetteer.offices.terms(at: body).filter {
                $0.role == name && $0.covers(date)
            }
            let holders = Set(terms.map(\.person))
            guard holders.count == 1, let holder = holders.first else { return nil }
            return Mention(
                range: article.range(of: role.words), entity: holder, kind: .person,
                form: .description, reason: .office)
        }
    }

    /// The words are no name's title and speak of nobody's former, next or lesser office.
    private func isHeldNow(_ words: Range<Int>) -> Bool {
        let after = words.upperBound
        if after < article.words.count {
            let next = article.words[after]
            if next.gap == .space, next.shape != .lower { return false }
            if next.gap == .hyphen { return false }
            if next.gap == .commaSpace, next.shape != .lower { return false }
        }
        for index in max(0, words.lowerBound - 4)..<words.lowerBound
        where article.word(index, is: .otherTime) {
            return false
        }
        return !named.overlap(article.range(of: words))
    }

    /// "was the Latvian president", "served as president of Latvia", "X, the Latvian president,":
    /// the words tell what a person is and stand for nobody themselves.
    private func isPredicate(_ words: Range<Int>) -> Bool {
        var start = words.lowerBound
        // "X, Latvia's president,".
        if start > 1, article.word(start - 1, is: .possessive) { start -= 1 }
        if start > 0, let body = named.ending(at: article.words[start - 1].end), hasOffices(body) {
            while start > 0, article.words[start - 1].start >= body.range.start { start -= 1 }
        }
        start = beforeAdjectives(start)
        if article.word(start - 1, is: .the) { start -= 1 }
        guard start > 0 else { return false }
        let copula = start > 1 && article.word(start - 1, is: .meanwhile) ? start - 2 : start - 1
        if article.word(copula, is: .copular) { return true }
        // "X, Latvia's president,", "elected X president of Latvia"
        return [.commaSpace, .space].contains(article.words[start].gap)
            && named.ending(at: article.words[start - 1].end)?.kind == .person
    }

    /// "The president of Latvia since 2019 has been Egils Levits", "the office of president of Latvia
    /// is held by …": the words name the office, and others who holds it.
    private func isTold(behind words: Range<Int>) -> Bool {
        if words.lowerBound > 1, article.word(words.lowerBound - 1, is: .of),
            article.word(words.lowerBound - 2, is: .postNoun)
        {
            return true
        }
        var index = words.upperBound
        if article.word(index, is: .of) {
            index += article.word(index + 1, is: .the) ? 2 : 1
            guard index < article.words.count,
                let body = named.beginning(at: article.words[index].start)
            else { return false }
            while index < article.words.count, article.words[index].start < body.range.end {
                index += 1
            }
            // "the president of Latvia, Egils Levits, said"
            if index < article.words.count, article.words[index].gap == .commaSpace,
                isPerson(index)
            {
                return true
            }
        }
        // "since December 2014 has", "has", but not "said that his deputy"
        let end = min(index + 8, article.words.count)
        let reach = article.word(index, is: .sinceWord) ? end : min(index + 1, end)
        while index < reach, article.words[index].gap == .space,
            !article.word(index, is: .copular),
            reach == end || article.word(index, is: .hasWord)
        {
            index += 1
        }
        guard index + 1 < end, article.words[index].gap == .space,
            article.word(index, is: .copular), article.words[index + 1].gap == .space
        else { return false }
        return isPerson(index + 1) || article.word(index + 1, is: .heldVerb)
    }

    private func isPerson(_ index: Int) -> Bool {
        article.word(index, is: .honorific)
            || named.beginning(at: article.words[index].start)?.kind == .person
    }

    /// "current" and "first female" before a role.
    private func beforeAdjectives(_ role: Int) -> Int {
        var start = role
        while start > 0, role - start < 3, article.words[start].gap == .space,
            article.words[start - 1].shape == .lower,
            !article.word(start - 1, is: [.the, .copular, .function, .possessive, .small])
        {
            start -= 1
        }
        return start
    }

    /// The state or organisation named just before: "Kazakh president", "Latvia's president".
    private func body(before words: Range<Int>) -> EntityIndex? {
        guard words.lowerBound > 0 else { return nil }
        var index = words.lowerBound - 1
        let isPossessive =
            article.word(index, is: .possessive) && article.words[index].gap == .apostrophe
        if isPossessive { index -= 1 }
        let gap = article.words[words.lowerBound].gap
        guard index >= 0, gap == .space || gap == .apostropheSpace,
            let body = named.ending(at: article.words[index].end), hasOffices(body)
        else { return nil }
        return body.entity
    }

    /// The state or organisation behind "of": "president of the Latvian Republic".
    private func body(behind words: Range<Int>) -> EntityIndex? {
        var index = words.upperBound
        guard index + 1 < article.words.count, article.word(index, is: .of) else { return nil }
        index += 1
        if article.word(index, is: .the) { index += 1 }
        guard index < article.words.count,
            let body = named.beginning(at: article.words[index].start), body.kind != .person
        else { return nil }
        // "the president of Latvia's senate" is not Latvia's.
        let next = article.words.firstIndex(from: Int(body.range.end))
        if next < article.words.count, article.word(next, is: .possessive),
            article.words[next].gap == .apostrophe
        {
            return nil
        }
        return body.entity
    }

    private func hasOffices(_ mention: Mention) -> Bool {
        mention.kind == .state || mention.kind == .organisation
    }
}
