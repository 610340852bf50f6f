// The marks at the ends of sentences and what may stand around them.
extension SentenceSplitter {
    /// A run of `.`, `!`, `?` and `…`, or of the full stops of another script.
    struct Mark {
        let range: Range<Int>
        /// Whether nothing but the end of a sentence can be meant, as with `。` and `।`.
        let isFinal: Bool
    }

    /// Whether some mark begins with this byte.
    func mayBeginMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x21, 0x3F, 0xE2, 0xE3, 0xEF, 0xE0, 0xE1, 0xD6, 0xD8, 0xDB: true
        default: false
        }
    }

    func mark(at start: Int) -> Mark? {
        var i = start
        var isFinal = false
        while i < end {
            if text[i] == 0x2E || text[i] == 0x21 || text[i] == 0x3F {
                i += 1
            } else if isEllipsis(at: i) {
                i += 3
            } else if let length = foreignStop(at: i) {
                i += length
                isFinal = true
            } else {
                break
            }
        }
        return i > start ? Mark(range: start..<i, isFinal: isFinal) : nil
    }

    private func isEllipsis(at i: Int) -> Bool {
        i + 2 < end && text[i] == 0xE2 && text[i + 1] == 0x80 && text[i + 2] == 0xA6
    }

    /// The length of `。！？` (Chinese, Japanese), `؟ ۔` (Arabic, Urdu), `। ॥` (Indian scripts), `։`
    /// (Armenian), `።` (Ethiopic), `။` (Burmese) or `។` (Khmer).
    private func foreignStop(at i: Int) -> Int? {
        guard text[i] >= 0xC3, i + 1 < end else { return nil }
        switch (text[i], text[i + 1]) {
        case (0xD8, 0x9F), (0xDB, 0x94), (0xD6, 0x89): return 2
        case (0xE3, 0x80), (0xEF, 0xBC), (0xE0, 0xA5), (0xE1, 0x8D), (0xE1, 0x81), (0xE1, 0x9F):
            guard i + 2 < end else { return nil }
            switch (text[i], text[i + 1], text[i + 2]) {
            case (0xE3, _, 0x82), (0xEF, _, 0x81), (0xEF, _, 0x9F), (0xE0, _, 0xA4),
                (0xE0, _, 0xA5), (0xE1, 0x8D, 0xA2), (0xE1, 0x81, 0x8B), (0xE1, 0x9F, 0x94):
                return 3
            default: return nil
            }
        default: return nil
        }
    }

    /// After closing quotes and brackets, and a note such as `[12]`.
    func closersEnd(from start: Int) -> Int {
        var i = start
        while i < end {
            switch text[i] {
            case 0x22, 0x27, 0x29, 0x5D, 0x2A: i += 1
            case 0x5B where i + 2 < end && text[i + 1].isDigit: i += 2
            case 0x30...0x39 where i > start && (text[i - 1] == 0x5B || text[i - 1].isDigit): i += 1
            case 0xE2 where isClosingQuote(at: i): i += 3
            case 0xC2 where i + 1 < end && text[i + 1] == 0xBB: i += 2
            case 0xC2 where isSpacedGuillemet(at: i): i += 4
            case 0xE3
            where i + 2 < end && text[i + 1] == 0x80 && [0x8D, 0x8F].contains(text[i + 2]):
                i += 3
            case 0xEF where i + 2 < end && text[i + 1] == 0xBC && text[i + 2] == 0x89: i += 3
            case 0x20 where i + 2 < end && text[i + 1] == 0xC2 && text[i + 2] == 0xBB: i += 3
            default: return i
            }
        }
        return i
    }

    /// `”` and `’`; also `“` and `‘` before a space, as in German.
    private func isClosingQuote(at i: Int) -> Bool {
        guard isQuote(at: i) else { return false }
        let opens = text[i + 2] == 0x9C || text[i + 2] == 0x98
        return !opens || i + 3 == end || text[i + 3] <= 0x20
    }

    /// A no-break space and `»`, as in French.
    private func isSpacedGuillemet(at i: Int) -> Bool {
        i + 3 < end && text[i + 1] == 0xA0 && text[i + 2] == 0xC2 && text[i + 3] == 0xBB
    }

    /// After opening quotes, brackets and dashes.
    func openersEnd(from start: Int) -> Int {
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

    func isDash(at i: Int) -> Bool {
        i + 2 < end && text[i + 1] == 0x80 && (0x90...0x95).contains(text[i + 2])
    }

    /// After white space of any width.
    func spaceEnd(from start: Int) -> Int {
        var i = start
        while i < end {
            if text[i] <= 0x20 {
                i += 1
            } else if text[i] == 0xC2, i + 1 < end, text[i + 1] == 0xA0 {
                i += 2
            } else if i + 2 < end, isWideSpace(text[i], text[i + 1], text[i + 2]) {
                i += 3
            } else {
                break
            }
        }
        return i
    }

    private func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): true
        default: false
        }
    }
}
