/// Finds where sentences begin in running text.
///
/// One pass over the bytes that looks closer only at `.`, `!`, `?` and `…`. Where a text is unclear
/// two sentences stay one: a claim can be read from a long sentence, not from half a one.
struct SentenceSplitter {
    private let text: [UInt8]
    private let end: Int

    /// The starts of all sentences of a paragraph but its first, in order.
    static func starts(in text: [UInt8], paragraph: Range<Int>, dateline: Int? = nil) -> [Int] {
        var starts: [Int] = []
        let splitter = SentenceSplitter(text: text, end: paragraph.upperBound)
        splitter.scan(
            from: dateline ?? paragraph.lowerBound, paragraphStart: paragraph.lowerBound,
            into: &starts)
        return starts
    }

    private func scan(from: Int, paragraphStart: Int, into starts: inout [Int]) {
        var sentence = from
        var i = from
        while i < end {
            let byte = text[i]
            guard byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0xE2 else {
                i += 1
                continue
            }
            guard let mark = mark(at: i) else {
                i += 1
                continue
            }
            if let next = boundary(after: mark, sentence: sentence) {
                starts.append(next)
                sentence = next
                i = next
            } else {
                i = mark.upperBound
            }
        }
    }

    /// A run of `.`, `!`, `?` and `…`.
    private func mark(at start: Int) -> Range<Int>? {
        var i = start
        while i < end {
            if text[i] == 0x2E || text[i] == 0x21 || text[i] == 0x3F {
                i += 1
            } else if isEllipsis(at: i) {
                i += 3
            } else {
                break
            }
        }
        return i > start ? start..<i : nil
    }

    private func isEllipsis(at i: Int) -> Bool {
        i + 2 < end && text[i] == 0xE2 && text[i + 1] == 0x80 && text[i + 2] == 0xA6
    }

    /// Where the next sentence begins if this mark ends one.
    private func boundary(after mark: Range<Int>, sentence: Int) -> Int? {
        let closed = closersEnd(from: mark.upperBound)
        let next = spaceEnd(from: closed)
        guard next < end else { return nil }
        guard next > closed else { return runOnBoundary(mark) }
        let word = openersEnd(from: next)
        guard word < end, canBegin(at: word) else { return nil }
        if text[mark.lowerBound] == 0x2E, mark.count == 1, closed == mark.upperBound {
            guard endsSentence(stop: mark.lowerBound, nextWord: word, sentence: sentence) else {
                return nil
            }
        }
        return next
    }

    /// After closing quotes and brackets, and a note such as `[12]`.
    private func closersEnd(from start: Int) -> Int {
        var i = start
        while i < end {
            switch text[i] {
            case 0x22, 0x27, 0x29, 0x5D, 0x2A: i += 1
            case 0x5B where i + 2 < end && text[i + 1].isDigit: i += 2
            case 0x30...0x39 where i > start && (text[i - 1] == 0x5B || text[i - 1].isDigit): i += 1
            case 0xE2 where isQuote(at: i) && text[i + 2] != 0x9C && text[i + 2] != 0x98: i += 3
            case 0xC2 where i + 1 < end && text[i + 1] == 0xBB: i += 2
            default: return i
            }
        }
        return i
    }

    /// After opening quotes, brackets and dashes.
    private func openersEnd(from start: Int) -> Int {
        var i = start
        while i < end {
            switch text[i] {
            case 0x22, 0x27, 0x28, 0x5B, 0x2D, 0x2A, 0x3E: i += 1
            case 0xE2 where isQuote(at: i) || isDash(at: i): i += 3
            case 0xC2 where i + 1 < end && [0xAB, 0xBF, 0xA1].contains(text[i + 1]): i += 2
            default:
                let space = spaceEnd(from: i)
                guard space > i else { return i }
                i = space
            }
        }
        return i
    }

    private func isQuote(at i: Int) -> Bool {
        i + 2 < end && text[i + 1] == 0x80 && (0x98...0x9F).contains(text[i + 2])
    }

    private func isDash(at i: Int) -> Bool {
        i + 2 < end && text[i + 1] == 0x80 && (0x90...0x95).contains(text[i + 2])
    }

    private func spaceEnd(from start: Int) -> Int {
        var i = start
        while i < end {
            if text[i] <= 0x20 {
                i += 1
            } else if text[i] == 0xC2, i + 1 < end, text[i + 1] == 0xA0 {
                i += 2
            } else {
                break
            }
        }
        return i
    }

    /// Capitals, digits and letters of other scripts; `•` and the like begin a list item.
    private func canBegin(at i: Int) -> Bool {
        let byte = text[i]
        return byte.isUpper || byte.isDigit || byte >= 0xC3 || byte == 0x24 || byte == 0xC2
    }
}

// Full stops after abbreviations.
extension SentenceSplitter {
    private func endsSentence(stop: Int, nextWord: Int, sentence: Int) -> Bool {
        let word = wordStart(before: stop, from: sentence)..<stop
        guard !word.isEmpty else { return true }
        if text[word].allSatisfy(\.isDigit) {
            // `1. Item` at the beginning of a line numbers it.
            return word.lowerBound > sentence || word.count > 3
        }
        let isStarter = startsSentence(at: nextWord)
        if word.count == 1, !text[word.lowerBound].isLower {
            return endsInitial(word.lowerBound, isStarter: isStarter)
        }
        switch use(of: word) {
        case .never: return false
        case .beforeNumber:
            // "No." and "Mar." are words too, "in No." is not.
            return !text[nextWord].isDigit && (isStarter || !text[word.lowerBound].isUpper)
        case .sometimes: return isStarter
        case nil:
            let isDotted =
                text[word].contains(0x2E)
                && text[word].allSatisfy {
                    $0 == 0x2E || $0.isLetter
                }
            return !isDotted || isStarter || !isInitials(word)
        }
    }

    /// The use of an abbreviation; of the last part in `Maj.-Gen`.
    private func use(of word: Range<Int>) -> Abbreviations.Use? {
        let hyphen = text[word].lastIndex(of: 0x2D)
        let part = (hyphen.map { $0 + 1 } ?? word.lowerBound)..<word.upperBound
        return ShortWord(text, part).flatMap(Abbreviations.use)
    }

    /// `J. Smith` goes on; `plan B. The` and `so did I. Now` end.
    private func endsInitial(_ letter: Int, isStarter: Bool) -> Bool {
        text[letter] == 0x49 || isStarter
    }

    /// Single letters with full stops between: `E.U`, `J.R.R`.
    private func isInitials(_ word: Range<Int>) -> Bool {
        text[word].split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy {
            $0.count == 1
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

    private func startsSentence(at i: Int) -> Bool {
        var after = i
        while after < end, text[after].isLetter { after += 1 }
        return ShortWord(text, i..<after).map(Abbreviations.beginsSentence) == true
    }

    /// A missing space after a full stop: `… in the capital.The minister …`.
    private func runOnBoundary(_ mark: Range<Int>) -> Int? {
        let next = mark.upperBound
        guard mark.count == 1, mark.lowerBound >= 3, next + 1 < end, text[next].isUpper,
            text[(mark.lowerBound - 3)..<mark.lowerBound].allSatisfy(\.isLower)
        else { return nil }
        var after = next
        while after < end, text[after].isLetter { after += 1 }
        guard after < end, text[after] == 0x20,
            let word = ShortWord(text, next..<after), Abbreviations.beginsSentence(word)
        else { return nil }
        return next
    }
}
