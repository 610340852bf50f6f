// The words on both sides of a full stop.
extension SentenceSplitter {
    /// Whether a sentence can begin here: with a capital, a digit, a letter of another script, the
    /// mark of a list (`•`, `b.`, `ii)`), or a name such as `al-Shabab` and `iPhone`.
    func canBegin(at i: Int) -> Bool {
        let byte = text[i]
        if byte.isUpper || byte.isDigit || byte >= 0xC3 || byte == 0x24 || byte == 0xC2 {
            return true
        }
        guard byte.isLower, let word = word(at: i), word.upperBound + 1 < end else { return false }
        let next = text[word.upperBound]
        let afterNext = text[word.upperBound + 1]
        if word.count <= 3, next == 0x2D, afterNext.isUpper { return true }
        if word.count == 1, next == 0x2E { return afterNext == 0x20 }
        if word.count <= 4, next == 0x29 { return afterNext == 0x20 }
        return text[i + 1].isUpper && word.count >= 4
    }

    /// The letters here.
    func word(at start: Int) -> Range<Int>? {
        var i = start
        while i < end, text[i].beginsLetter || (i > start && text[i].isContinuation) { i += 1 }
        return i > start ? start..<i : nil
    }

    /// Whether the word here hardly stands capitalised within a sentence.
    func startsSentence(at i: Int) -> Bool {
        word(at: i).flatMap { ShortWord(text, $0) }.map(Abbreviations.beginsSentence) == true
    }

    /// Whether a single full stop ends the sentence that began where it is said. What follows
    /// begins at `next` and, behind its quotes and dashes, at `nextWord`.
    func endsSentence(stop: Int, next: Int, nextWord: Int, sentence: Int) -> Bool {
        let word = wordStart(before: stop, from: sentence)..<stop
        guard let first = word.first else { return true }
        let isFirst = word.lowerBound <= openersEnd(from: sentence)
        if text[word].allSatisfy(\.isDigit) {
            // `1. Item` at the beginning of a line numbers it, and a German month follows `3.`
            if isFirst, word.count <= 3 { return false }
            return word.count > 2 || !isMonth(at: nextWord)
        }
        if isFirst, isEnumerator(word) { return false }
        let isStarter = startsSentence(at: nextWord)
        if isInitial(word) {
            return isStarter || (text[first] == 0x49 && !isFirst && followsLowerCase(word))
        }
        let use = use(of: word)
        // `WASHINGTON, D.C. — The Senate …`
        if isDash(at: next), use != nil || isDotted(word) { return false }
        switch use {
        case .never: return false
        case .beforeNumber:
            // "No." and "Mar." are words too, "in No." is not.
            return !text[nextWord].isDigit && (isStarter || !text[first].isUpper)
        case .sometimes: return isStarter
        case nil: return isStarter || !isDotted(word)
        }
    }

    /// The use of an abbreviation; of the last part in `Maj.-Gen`.
    private func use(of word: Range<Int>) -> Abbreviations.Use? {
        let hyphen = text[word].lastIndex(of: 0x2D)
        let part = (hyphen.map { $0 + 1 } ?? word.lowerBound)..<word.upperBound
        return ShortWord(text, part).flatMap(Abbreviations.use)
    }

    private func isMonth(at i: Int) -> Bool {
        word(at: i).map { MonthName.number(ShortWord(folding: text, $0)) != nil } == true
    }

    /// `a`, `II`, `iv`: before an item of a list.
    private func isEnumerator(_ word: Range<Int>) -> Bool {
        if word.count == 1 { return text[word.lowerBound].isLower || text[word.lowerBound] == 0x49 }
        return word.count <= 4
            && text[word].allSatisfy { [0x49, 0x56, 0x58, 0x69, 0x76, 0x78].contains($0) }
    }

    /// One capital, or one of the letters for which English needs two: `Yu. Usha` goes on, `plan B.
    /// The` ends.
    private func isInitial(_ word: Range<Int>) -> Bool {
        if word.count == 1 { return !text[word.lowerBound].isLower }
        if word.count == 2, text[word.lowerBound] >= 0xC3 {
            return ShortWord(text, word).flatMap(Abbreviations.use) == nil
        }
        return ShortWord(text, word).map(Abbreviations.isLongInitial) == true
            && text[word.lowerBound].isUpper
    }

    /// Whether the word before is one in lower case: `so did I.`
    private func followsLowerCase(_ word: Range<Int>) -> Bool {
        var i = word.lowerBound
        while i > 0, text[i - 1] <= 0x20 { i -= 1 }
        guard i > 0, text[i - 1].isLower else { return false }
        while i > 0, text[i - 1].isLower { i -= 1 }
        return i == 0 || !text[i - 1].isUpper
    }

    /// Single letters with full stops between: `E.U`, `J.R.R`.
    private func isDotted(_ word: Range<Int>) -> Bool {
        let parts = text[word].split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count >= 2
            && parts.allSatisfy {
                $0.first?.beginsLetter == true && $0.dropFirst().allSatisfy(\.isContinuation)
            }
    }

    private func wordStart(before stop: Int, from sentence: Int) -> Int {
        var i = stop
        while i > sentence {
            let byte = text[i - 1]
            guard
                byte.isLetter || byte.isDigit || byte == 0x2E || byte == 0x2D || byte >= 0xC3
                    || byte.isContinuation
            else { break }
            // The last byte of a no-break space, quote or dash is no letter.
            if byte.isContinuation, isMark(endingAt: i) { break }
            i -= 1
        }
        return i
    }

    private func isMark(endingAt i: Int) -> Bool {
        (i >= 2 && text[i - 2] == 0xC2) || (i >= 3 && text[i - 3] == 0xE2)
    }
}
