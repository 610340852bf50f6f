extension SourceText {
    /// The range without a leading article and a final possessive, so that both ways of drawing a
    /// name's bounds agree.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = range.lowerBound + Self.articleLength(self[range])
        let rest = start..<Swift.max(start, range.upperBound)
        return start..<Swift.max(start, range.upperBound - Self.possessiveLength(self[rest]))
    }

    /// The length of a leading "the", "a" or "an" with the white space behind it.
    private static func articleLength(_ words: ArraySlice<Unicode.Scalar>) -> Int {
        let first = words.prefix { !$0.isBlank }
        let gap = words.dropFirst(first.count).prefix(while: \.isBlank)
        let spelling = String(String.UnicodeScalarView(first)).lowercased()
        guard ["the", "a", "an"].contains(spelling), !gap.isEmpty,
            words.count > first.count + gap.count
        else { return 0 }
        return first.count + gap.count
    }

    /// The length of a final `'s` or `'` behind a letter or digit.
    private static func possessiveLength(_ words: ArraySlice<Unicode.Scalar>) -> Int {
        let words = words.last == "\n" ? words.dropLast() : words
        for ending in words.last == "s" ? [2] : [1] {
            let (stem, tail) = (words.dropLast(ending), words.suffix(ending))
            guard let apostrophe = tail.first, let letter = stem.last else { continue }
            if ["'", "’"].contains(apostrophe), letter.isWordLetter { return ending }
        }
        return 0
    }
}

extension Unicode.Scalar {
    /// White space as regular expressions have it, with the old separators of files and records.
    fileprivate var isBlank: Bool {
        properties.isWhitespace || (0x1C...0x1F).contains(value)
    }

    /// A letter, a number or an underscore, as `\w` in regular expressions: no mark that combines.
    fileprivate var isWordLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            true
        default: self == "_" || properties.numericType != nil
        }
    }
}
