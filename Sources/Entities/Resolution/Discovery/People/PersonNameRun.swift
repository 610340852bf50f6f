import Knowledge

/// Reads capitalised words that can be a person's name.
struct PersonNameRun {
    private let article: Article
    private let known: KnownNames
    private let vocabulary: PersonalNames

    init(_ article: Article, known: KnownNames) {
        self.article = article
        self.known = known
        vocabulary = PersonalNames(article.words)
    }

    /// Two to six parts of a name from a word on, the longest such run; nil if what stands there is
    /// one word, no name of a person, or goes on further.
    func run(from start: Int) -> Range<Int>? {
        guard mayOpen(start) else { return nil }
        var end = start + 1
        while let next = continuation(of: start..<end), next - start <= 10 { end = next }
        while end > start + 1, article.word(end - 1, is: .particle) || isInitial(end - 1) {
            end -= 1
        }
        let first = behindMonsieur(start..<end)
        guard (2...6).contains(parts(of: first..<end)) else { return nil }
        return first..<withSuffix(first..<end).upperBound
    }

    /// "M. Georges Pompidou" begins with a title, and so does "M. Pompidou" where he is named
    /// Georges; "M. Karunanidhi" begins with an initial.
    private func behindMonsieur(_ run: Range<Int>) -> Int {
        let rest = run.dropFirst()
        guard article.word(run.lowerBound, is: .monsieur), isInitial(run.lowerBound),
            let second = rest.first, article.words[second].gap == .dotSpace,
            !isInitial(second), parts(of: rest) >= 2 || hasOtherGivenName(rest)
        else { return run.lowerBound }
        return second
    }

    /// Whether a surname behind an initial stands elsewhere behind a given name of another letter.
    private func hasOtherGivenName(_ surname: Range<Int>) -> Bool {
        let initial = article.words.key(surname.lowerBound - 1)
        let hash = article.words[surname.lowerBound].hash
        return article.words.words.indices.dropFirst().contains { index in
            article.words[index].hash == hash && article.words[index].gap == .space
                && article.words[index - 1].shape == .capitalised
                && vocabulary.isGivenName(index - 1)
                && !article.words.key(index - 1).starts(with: initial)
        }
    }

    /// Whether a run may begin here: the word before does not belong to the same name, nor is it
    /// the "of" or "for" of a longer one.
    func mayBegin(at word: Int) -> Bool {
        guard article.words[word].shape.isCapitalised || article.words[word].shape == .mixed else {
            return false
        }
        guard word > 0 else { return true }
        let gap = article.words[word].gap
        if gap == .dot { return false }  // the second letter of "H.E."
        let isPart =
            word > 1 && gap == .space && article.word(word - 1, is: .naming)
            && article.words[word - 1].gap == .space
            && article.words[word - 2].shape.isCapitalised
            && article.role(at: word - 2) == nil
        if isPart, !vocabulary.isGivenName(word) { return false }
        let joins = gap == .space || gap == .hyphen || gap == .apostrophe
        return !(joins && mayOpen(word - 1) && article.isOneSentence(word - 1, word))
    }

    /// Whether a capitalised word may stand first in a person's name.
    func mayOpen(_ index: Int) -> Bool {
        guard isWritten(index), isFree(index, vocabulary.isGivenName(index)), !isTitle(index),
            !isFormOfHonour(index)
        else {
            return false
        }
        if article.word(index, is: .foreignArticle) { return isVietnamese(index) }
        return !article.word(index, is: .leading) && !isOrdinary(index)
    }

    /// The number of given names and surnames, an initial counting as one behind or before another.
    private func parts(of run: Range<Int>) -> Int {
        run.count { index in
            let word = article.words[index]
            guard word.shape != .lower else { return false }
            return index == run.lowerBound || word.gap == .space || word.gap == .dotSpace
                || word.gap == .dot || article.words[index - 1].shape == .lower
        }
    }

    // MARK: Words of a name

    /// Index behind the next part of a name; nil if it ends here.
    private func continuation(of run: Range<Int>) -> Int? {
        let end = run.upperBound
        guard end < article.words.count else { return nil }
        switch article.words[end].gap {
        case .space:
            guard article.isOneSentence(end - 1, end) else { return nil }
            return isPart(end, of: run) ? end + 1 : behindParticles(end, run)
        case .dotSpace, .dot:
            let isShortened = isInitial(end - 1) || article.word(end - 1, is: .shortened)
            return isShortened && isPart(end, of: run) ? end + 1 : nil
        case .hyphen: return isPart(end, of: run) || isSyllable(end) ? end + 1 : nil
        case .apostrophe: return isBehindApostrophe(end) ? end + 1 : nil
        default: return nil
        }
    }

    /// "bin Salman", "de la Cruz", "al-Assad", "d'Estaing".
    private func behindParticles(_ first: Int, _ run: Range<Int>) -> Int? {
        var next = first
        while next < article.words.count, next - first < 3, isParticle(next),
            next == first || article.words[next].gap == .space
        {
            next += 1
        }
        guard next > first, next < article.words.count else { return nil }
        let gap = article.words[next].gap
        guard gap == .space || gap == .hyphen || gap == .apostrophe else { return nil }
        let isNamed =
            isPart(next, of: run) || (isWritten(next) && (known[next].isEmpty || gap == .hyphen))
        return isNamed ? next + 1 : nil
    }

    /// Whether a word can go on a name.
    private func isPart(_ index: Int, of run: Range<Int>) -> Bool {
        guard isWritten(index) else { return false }
        let isBehindGivenName =
            vocabulary.isGivenName(index - 1) || article.word(index - 1, is: .givenNameToo)
        if isBehindGivenName, article.word(index, is: .surnameToo) { return isFree(index, true) }
        if isFirstSyllable(index) || isLastOfMany(index, of: run) { return true }
        guard isFree(index, isBehindGivenName) else { return false }
        return !isOrdinary(index)
    }

    /// Whether a word is written as names are: Berg, McBride, the initial J.
    private func isWritten(_ index: Int) -> Bool {
        guard article.words.words.indices.contains(index) else { return false }
        switch article.words[index].shape {
        case .capitalised: return true
        case .capitals: return isInitial(index)
        case .mixed: return isScottish(index) || isCompound(index)
        case .lower, .number: return false
        }
    }

    /// McBride, MacArthur, DeSantis: one more capital behind a beginning of two to four letters.
    private func isScottish(_ index: Int) -> Bool {
        let bytes = article.words.bytes(index)
        let isUpper = { (byte: UInt8) in byte &- UInt8(ascii: "A") < 26 }
        guard let first = bytes.first, isUpper(first) || first >= 0x80,
            let second = bytes.dropFirst().firstIndex(where: isUpper),
            !bytes[(second + 1)...].contains(where: isUpper)
        else { return false }
        return Self.beginnings.contains(String(decoding: bytes[..<second], as: UTF8.self))
    }

    /// GebreMariam, behind another name.
    private func isCompound(_ index: Int) -> Bool {
        guard vocabulary.isGivenName(index - 1), article.words[index].gap == .space else {
            return false
        }
        let capitals = article.words.bytes(index).enumerated().filter {
            $0.element &- UInt8(ascii: "A") < 26
        }
        return capitals.count == 2 && capitals[0].offset == 0 && capitals[1].offset >= 3
    }

    private static let beginnings: Set<String> = [
        "Mc", "Mac", "De", "Di", "Du", "Da", "Del", "La", "Le", "Van", "Von", "Fitz", "El", "Al",
        "Abu", "Jo", "Mary",
    ]

    /// Whether no other name covers a word, but for the state or town after which a person may be
    /// called: Israel Katz, and behind a given name Jack London.
    private func isFree(_ index: Int, _ isBehindGivenName: Bool = false) -> Bool {
        let cover = known[index]
        if cover.contains(.other) {
            return cover.contains(.homonym)
                && (isBehindGivenName || article.word(index, is: .givenNameToo))
        }
        return cover.contains(.person) || article.role(at: index) == nil || isBehindGivenName
    }

    /// Whether a word is English first of all.
    private func isOrdinary(_ index: Int) -> Bool {
        if article.word(index, is: .monthToo) { return !isName(month: index) }
        return article.word(index, is: Self.ordinary)
    }

    private static let ordinary: WordClass = [
        .function, .honorific, .calendar, .bodyNoun, .thingNoun, .noName, .occupations,
        .associationNoun, .institutionNoun,
    ]

    /// A role or occupation, unless people are called so too: Amir.
    private func isTitle(_ index: Int) -> Bool {
        if article.word(index, is: [.occupation, .occupations, .kin]) { return true }
        return article.role(at: index) != nil && !vocabulary.isGivenName(index)
    }

    /// Le Hai Binh: the family name Le is an article elsewhere.
    private func isVietnamese(_ index: Int) -> Bool {
        vocabulary.isFamilyFirst(index) && index + 2 < article.words.count
            && [index + 1, index + 2].allSatisfy { word in
                article.words[word].gap == .space && article.words[word].shape == .capitalised
                    && article.words[word].end - article.words[word].start <= 5
            }
    }

    /// "H.E.", "H.R.H.".
    private func isFormOfHonour(_ index: Int) -> Bool {
        guard isInitial(index), article.words[index].end + 1 < article.words.text.count,
            index + 1 < article.words.count, isInitial(index + 1)
        else { return false }
        return article.words[index + 1].gap == .dot && article.word(index, is: .honour)
            && article.word(index + 1, is: .honour)
    }

    /// A word of English behind two or more words of a name: Mahn Win Khaing Than.
    private func isLastOfMany(_ index: Int, of run: Range<Int>) -> Bool {
        run.count >= 3 && article.words[index].gap == .space && known[index].isEmpty
            && article.word(index, is: .syllable) && !article.isTitleCase(around: index)
    }

    /// The first half of Soon-ja, behind a family name.
    private func isFirstSyllable(_ index: Int) -> Bool {
        let after = index + 1
        return after < article.words.count && article.words[after].gap == .hyphen
            && isSyllable(after) && vocabulary.isFamilyFirst(index - 1) && known[index].isEmpty
    }

    /// "May Berg", and neither "in May Berg" nor "May 5".
    private func isName(month: Int) -> Bool {
        let after = month + 1
        guard after < article.words.count, article.words[after].gap == .space,
            article.words[after].shape == .capitalised, !article.word(after, is: .calendar)
        else { return false }
        guard month > 0, article.words[month].gap == .space else { return true }
        return article.words[month - 1].shape != .number
            && !article.word(month - 1, is: [.function, .calendar])
    }

    /// The second half of Jong-un.
    private func isSyllable(_ index: Int) -> Bool {
        let word = article.words[index]
        return word.shape == .lower && word.end - word.start <= 6
            && !article.word(index, is: [.compoundEnding, .function])
    }

    /// O'Neil, N'Golo, Ma'ruf; not "Riga's".
    private func isBehindApostrophe(_ index: Int) -> Bool {
        let word = article.words[index]
        let before = article.words[index - 1]
        if word.shape == .capitalised { return before.end - before.start <= 2 }
        return word.shape == .lower && word.end - word.start >= 2
            && !article.word(index, is: [.function, .contraction])
            && !article.word(index - 1, is: .function)
    }

    private func isInitial(_ index: Int) -> Bool {
        let word = article.words[index]
        return word.shape == .capitals && word.end - word.start == 1
    }

    private func isParticle(_ index: Int) -> Bool {
        article.words[index].shape == .lower && article.word(index, is: .particle)
    }

    /// The run with "Jr." or "III" behind it.
    private func withSuffix(_ run: Range<Int>) -> Range<Int> {
        let next = run.upperBound
        guard next < article.words.count, article.word(next, is: .nameSuffix),
            article.words[next].shape.isCapitalised,
            article.words[next].gap == .space || article.words[next].gap == .commaSpace
        else { return run }
        return run.lowerBound..<next + 1
    }
}
