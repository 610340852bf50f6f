/// Finds where sentences begin in running text.
///
/// One pass over the bytes that looks closer only at `.`, `!`, `?`, `…` and the full stops of other
/// scripts. Where a text is unclear two sentences stay one: a claim can be read from a long
/// sentence, not from half a one.
struct SentenceSplitter {
    let text: [UInt8]
    let end: Int

    /// The starts of all sentences of a paragraph but its first, in order.
    static func starts(in text: [UInt8], paragraph: Range<Int>, dateline: Int? = nil) -> [Int] {
        var starts: [Int] = []
        let splitter = SentenceSplitter(text: text, end: paragraph.upperBound)
        splitter.scan(from: dateline ?? paragraph.lowerBound, into: &starts)
        return starts
    }

    private func scan(from: Int, into starts: inout [Int]) {
        var sentence = from
        var i = from
        while i < end {
            guard mayBeginMark(text[i]), let mark = mark(at: i) else {
                i += 1
                continue
            }
            if let next = boundary(after: mark, sentence: sentence) {
                starts.append(next)
                sentence = next
                i = next
            } else {
                i = mark.range.upperBound
            }
        }
    }

    /// Where the next sentence begins if this mark ends one.
    private func boundary(after mark: Mark, sentence: Int) -> Int? {
        let closed = closersEnd(from: mark.range.upperBound)
        let next = spaceEnd(from: closed)
        guard next < end else { return nil }
        if mark.isFinal { return next }
        guard next > closed else { return runOnBoundary(mark.range) }
        let word = openersEnd(from: next)
        guard word < end, canBegin(at: word) else { return nil }
        let isSingleStop = text[mark.range.lowerBound] == 0x2E && mark.range.count == 1
        if isSingleStop, closed == mark.range.upperBound {
            let stop = mark.range.lowerBound
            guard endsSentence(stop: stop, next: next, nextWord: word, sentence: sentence) else {
                return nil
            }
        }
        return next
    }

    /// A missing space after a full stop, `… in the capital.The minister …`, or the number of a note
    /// in its place: `… in the capital.3 The minister …`.
    private func runOnBoundary(_ mark: Range<Int>) -> Int? {
        guard mark.count == 1, mark.lowerBound >= 3,
            text[(mark.lowerBound - 3)..<mark.lowerBound].allSatisfy(\.isLower)
        else { return nil }
        var next = mark.upperBound
        while next < end, text[next].isDigit, next < mark.upperBound + 2 { next += 1 }
        if next > mark.upperBound {
            guard next < end, text[next] == 0x20 else { return nil }
            next += 1
        }
        guard next < end, text[next].isUpper, let after = word(at: next),
            after.upperBound < end, text[after.upperBound] == 0x20
        else { return nil }
        return startsSentence(at: next) ? next : nil
    }
}
