extension SentenceScanner {
    /// A mark of ASCII at `position`.
    mutating func scanMark(_ mark: UInt8) {
        switch mark {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): scanApostrophe(length: 1)
        case UInt8(ascii: "-"): scanHyphen(length: 1)
        case UInt8(ascii: "\""): emit(isOpening ? .quoteOpen : .quoteClose, upTo: position + 1)
        case UInt8(ascii: "."):
            var i = position
            while byte(i) == UInt8(ascii: ".") { i += 1 }
            emit(i - position > 1 ? .ellipsis : .period, upTo: i)
        default: emit(Self.kind(of: mark), upTo: position + 1)
        }
    }

    private static func kind(of mark: UInt8) -> Token.Kind {
        switch mark {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "?"): .question
        case UInt8(ascii: "!"): .exclamation
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .bracketOpen
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .bracketClose
        default: .symbol
        }
    }

    /// A character outside ASCII at `position`.
    mutating func scanNonASCII() {
        let (glyph, length) = Glyph.nonASCII(text, at: position, end: end)
        switch glyph {
        case .space: position += length
        case .letter: scanWord()
        case .apostrophe: scanApostrophe(length: length)
        case .hyphen: scanHyphen(length: length)
        case .dash: emit(.dash, upTo: position + length)
        case .quoteOpen: emit(.quoteOpen, upTo: position + length)
        case .quoteClose: emit(.quoteClose, upTo: position + length)
        case .ellipsis: emit(.ellipsis, upTo: position + length)
        case .symbol: emit(.symbol, upTo: position + length)
        }
    }

    /// A quotation mark opens at the start, after a space, a bracket or a dash.
    private var isOpening: Bool {
        guard isGlued, let last = tokens.last else { return true }
        return [.bracketOpen, .dash, .hyphen, .quoteOpen, .slash].contains(last.kind)
            && isWordByte(position + 1)
    }

    /// 's after a number or mark, the possessive of a plural, or a quotation mark.
    private mutating func scanApostrophe(length: Int) {
        let next = position + length
        if isGlued, byte(next) | 0x20 == UInt8(ascii: "s"), !isWordByte(next + 1) {
            emit(.word, upTo: next + 1, form: lexicon.possessive, traits: .clitic)
        } else if isGlued, let last = tokens.last, last.kind == .word, !isInSingleQuotes,
            byte(position - 1) | 0x20 == UInt8(ascii: "s")
        {
            emit(.word, upTo: next, form: lexicon.possessive, traits: .clitic)
        } else if isOpening {
            isInSingleQuotes = isWordByte(next)
            emit(.quoteOpen, upTo: next)
        } else {
            isInSingleQuotes = false
            emit(.quoteClose, upTo: next)
        }
    }

    /// A hyphen inside a word; with a space beside it, or doubled, a dash.
    private mutating func scanHyphen(length: Int) {
        var i = position + length
        while byte(i) == UInt8(ascii: "-") { i += 1 }
        let isInside = i == position + length && isGlued && i < end && byte(i) > 0x20
        emit(isInside ? .hyphen : .dash, upTo: i)
    }
}
