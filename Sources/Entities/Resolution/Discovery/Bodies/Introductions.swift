import Knowledge

/// Acronyms that an article explains: "Islamic Renaissance Party of Tajikistan (IRPT)", "CSTO,
/// short for …", "…, known by its French acronym X".
struct Introductions {
    private let article: Article
    private let catalogue: EntityCatalogue
    private let gazetteer: Gazetteer
    private let runs: BodyNameRun
    private let spelling: AcronymSpelling
    /// The place of each known name by the word behind it.
    private let ending: [Int: ArraySlice<NamedHit>]
    /// The same by its first word without "the".
    private let starting: [Int: ArraySlice<NamedHit>]
    /// The strong names of one word that are acronyms, by word.
    private let acronyms: [Int: [EntityIndex]]

    /// - Parameter chosen: the strong names, as they stand in the text.
    init(
        _ article: Article, known: KnownNames, chosen: Selection<NamedHit>, gazetteer: Gazetteer
    ) {
        self.article = article
        self.gazetteer = gazetteer
        catalogue = gazetteer.catalogue
        runs = BodyNameRun(article, known: known)
        spelling = AcronymSpelling(article)
        var ending: [Int: ArraySlice<NamedHit>] = [:]
        var starting: [Int: ArraySlice<NamedHit>] = [:]
        var acronyms: [Int: [EntityIndex]] = [:]
        for place in chosen {
            guard let name = place.first else { continue }
            ending[name.words.upperBound] = place
            starting[name.core.lowerBound] = place
            if name.words.count == 1 {
                acronyms[name.words.lowerBound] = place.compactMap(\.entity)
            }
        }
        self.ending = ending
        self.starting = starting
        self.acronyms = acronyms
    }

    /// Adds what the article introduces.
    func collect(into names: inout LocalNames) {
        for acronym in 0..<article.words.count where isAcronym(acronym) || isSpokenAcronym(acronym)
        {
            if let end = endOfLongName(before: acronym) {
                introduce(acronym, longNameEndingAt: end, into: &names)
            } else if let start = startOfLongName(behind: acronym) {
                introduce(acronym, longNameStartingAt: start, into: &names)
            }
        }
    }

    private func isAcronym(_ index: Int) -> Bool {
        let word = article.words[index]
        let isWritten = word.shape == .capitals || (word.shape == .mixed && startsUpper(index))
        return isWritten && (2...8).contains(Int(word.end - word.start))
    }

    /// "(Unita)", "(Jem)": an acronym that is spoken as a word, beside the name of its initials.
    private func isSpokenAcronym(_ index: Int) -> Bool {
        let word = article.words[index]
        let end = Int(word.end)
        guard word.shape == .capitalised, word.gap == .opening,
            (3...8).contains(end - Int(word.start)),
            end < article.document.text.count, article.document.text[end] == UInt8(ascii: ")")
        else { return false }
        let run = runs.run(endingAt: index)
        let name = ending[index]?.first?.words
        return spelling.longestFit(in: run, index) != nil
            || name.map { spelling.fits($0, index) } == true
    }

    private func startsUpper(_ index: Int) -> Bool {
        article.words.bytes(index).first.map { $0 &- UInt8(ascii: "A") < 26 } ?? false
    }

    // MARK: Where the long name stands

    /// " (ABC)", " (or ABC)", ", known as the ABC", ", better known by its French acronym ABC": the
    /// index behind the long name.
    private func endOfLongName(before acronym: Int) -> Int? {
        var word = acronym
        var isCalled = false
        while word > 0, acronym - word <= 8 {
            switch article.words[word].gap {
            case .opening:
                return isCalled || isClosed(acronym) ? word : nil
            case .commaSpace: return isCalled ? word : nil
            case .space
            where isCalled && article.words[word - 1].shape.isCapitalised
                && article.word(word, is: .calling):
                return article.word(word, is: .coordinating) ? nil : word
            case .space: break
            default: return nil
            }
            if article.word(word - 1, is: [.calling, .acronymNoun]) { isCalled = true }
            let isBetween = article.word(
                word - 1, is: [.calling, .acronymNoun, .determiner, .by, .betweenNames])
            let isLanguage = article.marks(of: word - 1).contains(.demonym)
            guard isBetween || isLanguage else { return nil }
            word -= 1
        }
        return nil
    }

    /// Whether a bracket closes behind an acronym, or a comma, a slash or a semicolon stands there.
    private func isClosed(_ acronym: Int) -> Bool {
        let end = Int(article.words[acronym].end)
        return end < article.document.text.count && ");,/".utf8.contains(article.document.text[end])
    }

    /// "ABC (Long Name)", "ABC, short for Long Name", "ABC, which stands for Long Name", "the ABC,
    /// or Long Name": the index where the long name begins.
    private func startOfLongName(behind acronym: Int) -> Int? {
        var word = acronym + 1
        guard word < article.words.count else { return nil }
        let gap = article.words[word].gap
        if gap == .opening {
            if article.word(word, is: .the) { word += 1 }
            return word
        }
        let isAlternative = gap == .space && article.word(word, is: .coordinating)
        guard gap == .commaSpace || gap == .space, !isAlternative else { return nil }
        var isExplained = false
        while word < article.words.count, word - acronym <= 7 {
            let isPart =
                article.word(word, is: [.shortFor, .acronymNoun, .determiner, .naming])
                || article.marks(of: word).contains(.demonym)
            guard isPart,
                word == acronym + 1 || article.words[word].gap == .space
            else { break }
            isExplained = isExplained || article.word(word, is: [.shortFor, .acronymNoun])
            word += 1
        }
        let isFurther = word < article.words.count && article.words[word].gap == .space
        return isExplained && isFurther ? word : nil
    }

    // MARK: What it introduces

    private func introduce(
        _ acronym: Int, longNameEndingAt end: Int, into names: inout LocalNames
    ) {
        let run = runs.run(endingAt: end)
        let place = ending[end]
        if let place, let name = place.first,
            name.core.lowerBound <= run.lowerBound
                || spelling.fits(name.core, acronym)
                || isOrganisation(place)
                    && spelling.longestFit(in: run, acronym) == nil
        {
            return introduce(acronym, for: place, into: &names)
        }
        if let name = spelling.longestFit(in: run, acronym) ?? plainBody(run, acronym),
            hasBodyNoun(name)
        {
            discover(name, acronym: acronym, into: &names)
        }
    }

    private func introduce(
        _ acronym: Int, longNameStartingAt start: Int, into names: inout LocalNames
    ) {
        if let place = starting[start], isOrganisation(place) {
            return introduce(acronym, for: place, into: &names)
        }
        let run = runs.run(startingAt: start)
        guard run.count >= 2, hasBodyNoun(run), spelling.fits(run, acronym) else { return }
        discover(run, acronym: acronym, into: &names)
    }

    /// A name whose initials are not the acronym's, as its own language has others: "Congolese
    /// Labour Party (PCT)".
    private func plainBody(_ run: Range<Int>, _ acronym: Int) -> Range<Int>? {
        let holders = acronyms[acronym] ?? []
        let isForeign = holders.isEmpty && article.words.key(acronym).count >= 3
        guard run.count >= 2, isForeign || holders.contains(where: { isCalled($0, run) }) else {
            return nil
        }
        return article.isTitleCase(around: run.lowerBound) ? nil : run
    }

    private func hasBodyNoun(_ name: Range<Int>) -> Bool {
        name.contains { article.word($0, is: [.bodyNoun, .associationNoun]) }
    }

    private func isOrganisation(_ place: ArraySlice<NamedHit>) -> Bool {
        place.contains { hit in
            hit.entity.map { catalogue.kind(of: $0) == .organisation } ?? false
        }
    }

    /// A known organisation with an acronym beside it, which then means it here, even if the
    /// dictionary knows it otherwise or not at all.
    private func introduce(
        _ acronym: Int, for place: ArraySlice<NamedHit>, into names: inout LocalNames
    ) {
        guard place.count == 1, let name = place.first, let entity = name.entity,
            catalogue.kind(of: entity) == .organisation, name.words.count > 1
        else { return }
        if acronyms[acronym] == nil || spelling.fits(name.words, acronym) {
            names.name(entity, article.name(at: acronym..<acronym + 1), form: .acronym)
        }
    }

    /// Makes an organisation of a long name that no dictionary has.
    private func discover(_ name: Range<Int>, acronym: Int, into names: inout LocalNames) {
        let text = article.name(at: acronym..<acronym + 1)
        let holders = (acronyms[acronym] ?? []).filter { isCalled($0, name) }
        if holders.count == 1, let entity = holders.first {
            // The dictionary knows the acronym, not this spelling of its long name.
            return names.name(entity, article.name(at: name), form: .alias)
        }
        let entity = names.discover(
            article.name(at: name), kind: .organisation, shortName: text,
            organisationKind: OrganisationNoun(article).kind(of: name))
        names.name(entity, article.name(at: name), form: .name)
        names.name(entity, text, form: .acronym)
    }

    /// Whether an organisation of a dictionary has a name that shares most words with some words.
    private func isCalled(_ entity: EntityIndex, _ name: Range<Int>) -> Bool {
        let own = Set(
            name.filter { article.words[$0].shape != .lower }.map { article.words[$0].hash })
        return gazetteer.names[gazetteer.nameRange(of: entity)].contains { name in
            let words = Words(Array(name.text.utf8)).words.map(\.hash)
            return words.count { own.contains($0) } * 2 >= own.count
        }
    }
}
