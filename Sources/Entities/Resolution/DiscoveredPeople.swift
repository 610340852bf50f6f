import Knowledge

/// People whom no dictionary has and the text makes plain: "Latvian transport minister X Y".
///
/// Two to four capitalised words count only with evidence beside them: a role or rank before or
/// behind, a verb of saying, a byline.
struct DiscoveredPeople {
    private let article: Article
    private let runs: PersonNameRun
    /// For each word whether a person of a dictionary is named with it.
    private let isKnown: [Bool]
    private let catalogue: EntityCatalogue

    /// - Parameter chosen: the strong names, as they stand in the text.
    init(_ article: Article, chosen: Selection<NamedHit>, catalogue: EntityCatalogue) {
        self.article = article
        self.catalogue = catalogue
        var taken = [Bool](repeating: false, count: article.words.count)
        var isKnown = taken
        for place in chosen {
            guard let words = place.first?.words else { continue }
            let isPerson = place.contains { hit in
                hit.entity.map { catalogue.kind(of: $0) == .person } ?? false
            }
            for word in words {
                if isPerson { isKnown[word] = true } else { taken[word] = true }
            }
        }
        runs = PersonNameRun(article, taken: taken)
        self.isKnown = isKnown
    }

    /// Adds every person the article makes plain, with the surname to go by afterwards.
    func collect(into names: inout LocalNames) {
        var next = 0
        var previousPerson: Range<Int>?
        while next < article.words.count {
            guard runs.mayBegin(at: next), let run = runs.run(from: next) else {
                next += 1
                continue
            }
            next = run.upperBound
            if run.contains(where: { isKnown[$0] }) {
                previousPerson = run
            } else if hasEvidence(run) || isJoined(run, to: previousPerson) {
                previousPerson = run
                add(run, to: &names)
            }
        }
    }

    /// "X Y and Z W", "X Y met Z W", behind a person.
    private func isJoined(_ run: Range<Int>, to person: Range<Int>?) -> Bool {
        guard let person, person.upperBound + 1 == run.lowerBound,
            article.words[person.upperBound].gap == .space,
            article.words[run.lowerBound].gap == .space
        else { return false }
        return article.word(person.upperBound, is: .meeting)
    }

    private func add(_ run: Range<Int>, to names: inout LocalNames) {
        let name = article.document.string(article.range(of: run))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let person = names.discover(name, kind: .person)
        names.name(person, name, form: .name)
        for surname in PersonName.surnames(of: name) {
            names.name(person, surname, form: .surname)
        }
    }

    private func hasEvidence(_ run: Range<Int>) -> Bool {
        isTitled(run) || isQuoted(run) || isByline(run) || hasRoleBehind(run)
            || isAppositionOfRole(run) || actsAsPerson(run)
    }

    /// "Prime Minister X Y", "General X Y", "his Latvian counterpart X Y".
    private func isTitled(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 1
        let gap = article.words[run.lowerBound].gap
        guard before >= 0, gap == .space || gap == .dotSpace else { return false }
        if gap == .space, article.role(at: before) != nil { return true }
        return article.word(before, is: [.honorific, .peer])
    }

    /// "X Y said", "according to X Y".
    private func isQuoted(_ run: Range<Int>) -> Bool {
        let after = run.upperBound
        if after < article.words.count, article.words[after].gap == .space,
            article.words[after].shape == .lower,
            article.word(after, is: .saying)
        {
            return true
        }
        let before = run.lowerBound - 1
        guard before >= 1, article.words[run.lowerBound].gap == .space else { return false }
        return article.word(before, is: .to)
            && article.word(before - 1, is: .according)
    }

    /// "X Y, who", "X Y, 54,", "X Y fled".
    private func actsAsPerson(_ run: Range<Int>) -> Bool {
        let after = run.upperBound
        guard after < article.words.count else { return false }
        let next = article.words[after]
        switch next.gap {
        case .commaSpace where next.shape == .number: return next.end - next.start == 2
        case .commaSpace: return article.word(after, is: .who)
        case .space where next.shape == .lower:
            return article.word(after, is: .personal)
        default: return false
        }
    }

    /// "By X Y" at the beginning of a line, "this article by X Y", "writes X Y", and behind a
    /// headline "(X Y, The Daily Name)".
    private func isByline(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 1
        guard before >= 0 else { return false }
        if article.words[run.lowerBound].gap == .opening { return isFollowedByMedium(run) }
        guard article.words[run.lowerBound].gap == .space else { return false }
        if article.word(before, is: .writes) { return true }
        guard article.word(before, is: .by) else { return false }
        return startsLine(before)
            || (max(0, before - 5)..<before).contains {
                article.word($0, is: .writing)
            }
    }

    private func isFollowedByMedium(_ run: Range<Int>) -> Bool {
        var next = run.upperBound
        guard next < article.words.count, article.words[next].gap == .commaSpace else {
            return false
        }
        if article.word(next, is: .the) { next += 1 }
        return article.names.contains { hit in
            hit.words.lowerBound == next && !hit.isWeak
                && hit.entity.map { catalogue.kind(of: $0) == .organisation } ?? false
        }
    }

    private func startsLine(_ word: Int) -> Bool {
        let start = Int(article.words[word].start)
        return start == 0 || article.document.text[start - 1] == UInt8(ascii: "\n")
    }

    /// "X Y, the country's defence minister", "X Y, Chief of …", "X Y, director of …".
    private func hasRoleBehind(_ run: Range<Int>) -> Bool {
        guard run.upperBound < article.words.count,
            article.words[run.upperBound].gap == .commaSpace
        else { return false }
        for word in run.upperBound..<min(run.upperBound + 7, article.words.count) {
            let gap = article.words[word].gap
            let joins = gap == .space || gap == .hyphen || gap == .apostrophe
            guard joins || word == run.upperBound else { return false }
            if article.role(at: word) != nil { return true }
            if runs.mayBegin(at: word), runs.run(from: word) != nil { return false }
        }
        return false
    }

    /// "the director of the Second Department, X Y, told": a role before the comma and the name
    /// closed by another comma, or speaking.
    private func isAppositionOfRole(_ run: Range<Int>) -> Bool {
        let after = run.upperBound
        guard run.lowerBound > 0, article.words[run.lowerBound].gap == .commaSpace,
            after < article.words.count, article.words[after].gap == .commaSpace
        else { return false }
        var word = run.lowerBound - 1
        while word >= 0, run.lowerBound - word <= 10 {
            if article.role(at: word) != nil { return true }
            let gap = article.words[word].gap
            guard gap == .space || gap == .hyphen || gap == .apostrophe else { return false }
            word -= 1
        }
        return false
    }
}
