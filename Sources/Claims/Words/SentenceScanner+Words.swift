extension SentenceScanner {
    /// Letters from `position` on, with inner apostrophes; then its clitic, its full stops.
    mutating func scanWord() {
        let start = position
        var i = start
        var apostrophe: Range<Int>?
        var capitals = 0
        var small = 0
        var isCapitalised = false
        while i < end {
            let byte = text[i]
            if byte.isASCIILower {
                small += 1
                i += 1
            } else if byte.isASCIIUpper {
                if i == start { isCapitalised = true }
                capitals += 1
                i += 1
            } else if byte.isASCIIDigit {
                i += 1
            } else {
                let length = apostropheLength(text, at: i, end: end)
                if length > 0 {
                    guard i > start, isWordByte(i + length) else { break }
                    apostrophe = i..<(i + length)
                    i += length
                } else if byte >= 0x80 {
                    let (glyph, length) = Glyph.nonASCII(text, at: i, end: end)
                    guard glyph == .letter else { break }
                    if isCapital(at: i) {
                        if i == start { isCapitalised = true }
                        capitals += 1
                    } else {
                        small += 1
                    }
                    i += length
                } else {
                    break
                }
            }
        }
        var traits: Token.Traits = isCapitalised ? .capitalised : []
        if capitals >= 2, small == 0 || (small == 1 && apostrophe != nil) {
            traits.insert(.allCapitals)
        }
        if let apostrophe, emitWithClitic(apostrophe, wordEnd: i, traits) { return }
        if byte(i) == UInt8(ascii: ".") {
            let wordEnd = endWithFullStops(start, i, isCapitalised)
            if isCapitalised, wordEnd > i + 1 { traits.insert(.allCapitals) }
            i = wordEnd
        }
        emit(.word, upTo: i, form: lexicon.id(text, start..<i), traits: traits)
    }

    /// Whether a capital letter outside ASCII begins at `i`: À–Þ, and the even code points of
    /// Latin Extended-A, and А–Я. Others count as small.
    private func isCapital(at i: Int) -> Bool {
        let second = byte(i + 1)
        return switch text[i] {
        case 0xC3: second < 0x9F
        case 0xC4, 0xC5: second & 1 == 0
        case 0xD0: second < 0xB0
        default: false
        }
    }

    /// Cuts "does" and "n't", "Russia" and "'s"; false where the apostrophe belongs to the word
    /// (O'Brien, Sana'a).
    private mutating func emitWithClitic(
        _ apostrophe: Range<Int>, wordEnd: Int, _ traits: Token.Traits
    ) -> Bool {
        let start = position
        let tail = apostrophe.upperBound..<wordEnd
        let last = byte(apostrophe.upperBound) | 0x20
        var cut = apostrophe.lowerBound
        if tail.count == 1, last == UInt8(ascii: "t"),
            byte(cut - 1) | 0x20 == UInt8(ascii: "n")
        {
            cut -= 1
        } else {
            let isClitic =
                switch tail.count {
                case 1: [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m")].contains(last)
                case 2: lexicon.id(text, apostrophe.lowerBound..<wordEnd).isKnown
                default: false
                }
            guard isClitic else { return false }
        }
        guard cut > start else { return false }
        emit(
            .word, upTo: cut, form: formBeforeClitic(start..<cut, cut == apostrophe.lowerBound),
            traits: traits)
        emit(.word, upTo: wordEnd, form: lexicon.id(text, cut..<wordEnd), traits: .clitic)
        return true
    }

    /// "ca" of "can't", "wo" of "won't" and "sha" of "shan't" stand for the whole modal.
    private func formBeforeClitic(_ range: Range<Int>, _ isWhole: Bool) -> WordID {
        let form = lexicon.id(text, range)
        guard !isWhole, !form.isKnown else { return form }
        return switch range.count {
        case 2 where byte(range.lowerBound) | 0x20 == UInt8(ascii: "c"): lexicon.id(of: "can")
        case 2 where byte(range.lowerBound) | 0x20 == UInt8(ascii: "w"): lexicon.id(of: "will")
        case 3 where byte(range.lowerBound) | 0x20 == UInt8(ascii: "s"): lexicon.id(of: "shall")
        default: form
        }
    }

    /// The end of a word with a full stop at `i`: U.S., J., Gen. take it, others do not.
    private func endWithFullStops(_ start: Int, _ i: Int, _ isCapitalised: Bool) -> Int {
        if i - start == 1 {
            var wordEnd = i
            var letters = 1
            while byte(wordEnd) == UInt8(ascii: "."), byte(wordEnd + 1).isASCIILetter,
                !isWordByte(wordEnd + 2)
            {
                wordEnd += 2
                letters += 1
            }
            if letters > 1 { return byte(wordEnd) == UInt8(ascii: ".") ? wordEnd + 1 : wordEnd }
            return isCapitalised && !isLast(from: i) ? i + 1 : i
        }
        let classes = lexicon.classes(of: lexicon.id(text, start..<(i + 1)))
        guard classes.contains(.abbreviation) else { return i }
        if !isCapitalised, classes.contains(.properAbbreviation) { return i }
        let isAlsoWord = lexicon.id(text, start..<i).isKnown
        return isAlsoWord && (!isCapitalised || isLast(from: i)) ? i : i + 1
    }
}
