import Knowledge

extension TimeScanner {
    /// A year or decade at `i`, if its neighbours do not make it a count or a number of something.
    func year(
        at i: Int, _ anchor: TimeExpression.Anchor, isApproximate: Bool, isNarrowed: Bool
    ) -> DateParts? {
        if let decade = decade(at: i) { return decade }
        let noun = word(i) == .the ? i + 1 : i
        let begin = word(noun) == .unit(.year) ? noun + 1 : i
        guard let (year, count) = digits(begin), count == 4, (1000...2199).contains(year) else {
            return nil
        }
        let isTied = anchor != .none || isNarrowed || begin > i || isAfterDate(begin)
        guard isYear(year, at: begin, anchor, isTied: isTied, isApproximate: isApproximate) else {
            return nil
        }
        return DateParts(year: year, end: begin + 1)
    }

    private func isYear(
        _ year: Int, at i: Int, _ anchor: TimeExpression.Anchor, isTied: Bool, isApproximate: Bool
    ) -> Bool {
        let isRound = year % 100 == 0
        if word(i + 1) == .counted || kind(i + 1) == .symbol { return false }
        if kind(i - 1) == .symbol || kind(i - 1) == .slash { return false }
        if kind(i + 1) == .hyphen, kind(i + 2) == .word { return false }
        if kind(i - 1) == .hyphen, kind(i - 2) == .word, word(i - 2) != .part { return false }
        if isCounted(i + 1) {
            let isTime = anchor == .on || anchor == .since || anchor == .until
            guard !isRound, isDefinite(i - 1) || (isTime && !isApproximate) else { return false }
        }
        if isApproximate { return (1900...2099).contains(year) && !(isRound && anchor == .none) }
        if isTied { return true }
        guard (1500...2099).contains(year) else { return false }
        if word(i - 1) == .label { return false }
        if kind(i - 1) == .bracketOpen || isDefinite(i - 1) || isShared(i) { return true }
        // "Euro 2016", "sent 1999 more": a year without preposition needs a mark on both sides.
        let follows = kind(i + 1) ?? .period
        return kind(i - 1) != .word && kind(i - 1) != .number && follows != .word
            && follows != .number
    }

    /// A plural noun, as far as its ending tells: what a number before it counts.
    func isCounted(_ i: Int) -> Bool {
        guard kind(i) == .word, !tokens[i].isCapitalised, !tokens[i].traits.contains(.clitic) else {
            return false
        }
        let classes = lexicon.classes(of: tokens[i].form)
        if !classes.isDisjoint(with: .closed) || classes.contains(.adverb) { return false }
        if tokens[i].can(be: .plural) { return true }
        let bytes = text[tokens[i].range.indices]
        return !tokens[i].form.isKnown && bytes.count > 3 && bytes.last == UInt8(ascii: "s")
            && bytes.dropLast().last != UInt8(ascii: "s")
    }

    /// An article or possessive: "the 1999 treaty", "Chad's 1999 treaty".
    func isDefinite(_ i: Int) -> Bool {
        guard sentence.contains(i) else { return false }
        switch word(i) {
        case .the, .a, .possessor, .this, .that: return true
        default: return tokens[i].form == lexicon.possessive
        }
    }

    /// Whether a list goes on: "in 2004, 2007 and 2013".
    private func isAfterDate(_ i: Int) -> Bool {
        guard let last, word(i - 1) == .and || kind(i - 1) == .comma else { return false }
        return last.tokens.upperBound == i - 1
            || (word(i - 1) == .and && kind(i - 2) == .comma && last.tokens.upperBound == i - 2)
    }

    /// "the 1990s", "the 1990's", "the 90s".
    private func decade(at i: Int) -> DateParts? {
        let begin = word(i) == .the ? i + 1 : i
        if case (let year, 4)? = digits(begin), year % 10 == 0, word(begin - 1) == .the,
            sentence.contains(begin + 1), tokens[begin + 1].form == lexicon.possessive,
            tokens[begin + 1].isGluedToPrevious, (1000...2190).contains(year)
        {
            return DateParts(decade: year, end: begin + 2)
        }
        guard kind(begin) == .suffixedNumber else { return nil }
        let bytes = Array(text[tokens[begin].range.indices])
        guard bytes.count <= 5, bytes.last == UInt8(ascii: "s"),
            bytes.dropLast().allSatisfy(\.isASCIIDigit)
        else { return nil }
        let number = bytes.dropLast().reduce(0) { $0 * 10 + Int($1) - 48 }
        if bytes.count == 5, number % 10 == 0, (1000...2190).contains(number) {
            return DateParts(decade: number, end: begin + 1)
        }
        if bytes.count == 3, word(begin - 1) == .the, number % 10 == 0, number >= 30 {
            return DateParts(decade: 1900 + number, end: begin + 1)
        }
        return nil
    }

    /// "(both 1962)".
    private func isShared(_ i: Int) -> Bool {
        guard kind(i - 2) == .bracketOpen, sentence.contains(i - 1) else { return false }
        return ["both", "all"].contains { tokens[i - 1].form == lexicon.id(of: $0) }
    }
}
