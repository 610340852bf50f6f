import Knowledge

/// The state of cutting one sentence; its words, numbers and marks have a file each.
struct SentenceScanner {
    let text: [UInt8]
    let lexicon: Lexicon
    let end: Int
    var position: Int
    var tokens: [Token]
    var isInSingleQuotes = false
    private let firstToken: Int
    private var isBeforeFirstWord = true

    init(text: [UInt8], sentence: Range<Int>, lexicon: Lexicon, tokens: [Token]) {
        self.text = text
        self.lexicon = lexicon
        self.tokens = tokens
        firstToken = tokens.count
        position = sentence.lowerBound
        end = sentence.upperBound
    }

    mutating func scan() {
        while position < end {
            let byte = text[position]
            if byte.isASCIILetter {
                scanWord()
            } else if byte <= 0x20 {
                position += 1
            } else if byte.isASCIIDigit {
                scanNumber()
            } else if byte < 0x80 {
                scanMark(byte)
            } else {
                scanNonASCII()
            }
        }
    }

    /// The byte at `i`, 0 past the end of the sentence.
    @inline(__always)
    func byte(_ i: Int) -> UInt8 { i < end ? text[i] : 0 }

    /// Whether a letter or digit begins at `i`.
    func isWordByte(_ i: Int) -> Bool {
        let byte = byte(i)
        if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
        return byte >= 0xC0 && Glyph.nonASCII(text, at: i, end: end).glyph == .letter
    }

    /// Whether nothing but spaces and marks follows in the sentence.
    func isLast(from start: Int) -> Bool {
        var i = start
        while i < end {
            if isWordByte(i) { return false }
            i += 1
        }
        return true
    }

    /// Whether the token before ends where the next one begins.
    var isGlued: Bool {
        tokens.count > firstToken && Int(tokens[tokens.count - 1].range.end) == position
    }

    /// Appends the token from `position` to `newEnd` and goes there.
    mutating func emit(
        _ kind: Token.Kind, upTo newEnd: Int, form: WordID = .unknown, traits: Token.Traits = []
    ) {
        var traits = traits
        if isGlued { traits.insert(.glued) }
        let isWordOrNumber = kind.rawValue <= Token.Kind.suffixedNumber.rawValue
        if isWordOrNumber, isBeforeFirstWord {
            traits.insert(.initial)
            isBeforeFirstWord = false
        }
        let range = TextRange(position, newEnd)
        let isGuess = kind == .word && !form.isKnown
        tokens.append(
            Token(
                range: range, form: form, lemma: lexicon.lemma(of: form), kind: kind,
                inflections: isGuess
                    ? endingSuggests(range.indices) : lexicon.inflections(of: form),
                traits: traits))
        position = newEnd
    }

    /// Past or gerund for an unknown word in -ed or -ing with a vowel before.
    private func endingSuggests(_ word: Range<Int>) -> Inflections {
        let last = word.upperBound - 1
        guard word.count >= 5 else { return [] }
        let isPast = text[last] == UInt8(ascii: "d") && text[last - 1] == UInt8(ascii: "e")
        let isGerund =
            text[last] == UInt8(ascii: "g") && text[last - 1] == UInt8(ascii: "n")
            && text[last - 2] == UInt8(ascii: "i")
        guard isPast || isGerund else { return [] }
        let stem = text[word.lowerBound..<(isPast ? last - 1 : last - 2)]
        guard stem.contains(where: { ($0 | 0x20).isVowel }), stem.last != UInt8(ascii: "e") else {
            return []
        }
        return isPast ? [.past, .participle] : .gerund
    }
}
