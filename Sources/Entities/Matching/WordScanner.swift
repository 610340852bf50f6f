/// The loop under `Words`: classifies each byte once, hashes words as it goes.
struct WordScanner {
    private let classes = ByteClass.table
    private let hashed = WordHash.table
    private var gap = Gap.none
    private var newlines = 2  // the text begins like a paragraph

    /// Appends the words of a text.
    mutating func scan(_ text: borrowing Span<UInt8>, into words: inout [Word]) {
        gap = .paragraph
        var i = 0
        while i < text.count {
            switch classes[Int(text[i])] {
            case ByteClass.other.rawValue:
                separate(by: text[i])
                i += 1
            case ByteClass.beyondASCII.rawValue:
                let (scalar, length) = Self.scalar(text, at: i)
                if case .separator(let byte) = ScalarClass.of(scalar) {
                    separate(by: byte)
                    i += length
                } else {
                    i = word(text, from: i, into: &words)
                }
            default:
                i = word(text, from: i, into: &words)
            }
        }
    }

    private mutating func separate(by byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"): newlines += 1
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
        default: newlines = 0
        }
        let isBlank = byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
        gap = gap.followed(by: isBlank ? UInt8(ascii: " ") : byte, newlines: newlines)
    }

    /// Reads the word that begins at `start` and returns where it ends.
    private mutating func word(
        _ text: borrowing Span<UInt8>, from start: Int, into words: inout [Word]
    ) -> Int {
        var i = start
        var hash = WordHash.seed
        var tail: UInt32 = 0
        var uppers = 0
        var letters = 0
        while i < text.count {
            let byte = text[i]
            let kind = classes[Int(byte)]
            if kind == ByteClass.other.rawValue {
                guard isHyphenOfCo(text, at: i, from: start) else { break }
                i += 1
                continue
            }
            if kind == ByteClass.beyondASCII.rawValue {
                return wordBeyondASCII(text, from: start, into: &words)
            }
            uppers += kind == ByteClass.upper.rawValue ? 1 : 0
            letters += kind == ByteClass.digit.rawValue ? 0 : 1
            hash = WordHash.step(hash, hashed[Int(byte)])
            tail = tail << 8 | UInt32(byte | 0x20)
            i += 1
        }
        if WordHash.isRespelt(tail) {
            let key = Folding.key(of: Self.bytes(text, start, i), keepingCase: false)
            hash = WordHash.state(of: key)
        }
        let startsUpper = classes[Int(text[start])] == ByteClass.upper.rawValue
        append(
            start, i, WordHash.finish(hash),
            Self.shape(startsUpper: startsUpper, uppers: uppers, letters: letters), to: &words)
        return i
    }

    /// Whether a word goes on across a hyphen, which folding takes out: Co-operation, co-ordinator.
    private func isHyphenOfCo(
        _ text: borrowing Span<UInt8>, at hyphen: Int, from start: Int
    ) -> Bool {
        text[hyphen] == UInt8(ascii: "-") && hyphen == start + 2 && hyphen + 1 < text.count
            && text[start] | 0x20 == UInt8(ascii: "c")
            && text[start + 1] | 0x20 == UInt8(ascii: "o")
            && text[hyphen + 1] | 0x20 == UInt8(ascii: "o")
    }

    /// The same for a word with letters beyond ASCII: folded first, then hashed.
    private mutating func wordBeyondASCII(
        _ text: borrowing Span<UInt8>, from start: Int, into words: inout [Word]
    ) -> Int {
        var i = start
        var uppers = 0
        var letters = 0
        var startsUpper = false
        while i < text.count {
            let kind = classes[Int(text[i])]
            if kind == ByteClass.other.rawValue { break }
            var length = 1
            var isUpper = kind == ByteClass.upper.rawValue
            var isLetter = kind != ByteClass.digit.rawValue
            if kind == ByteClass.beyondASCII.rawValue {
                let scalar: UInt32
                (scalar, length) = Self.scalar(text, at: i)
                guard case .letter = ScalarClass.of(scalar) else { break }
                isUpper = LetterTable.isUppercase(scalar)
                isLetter = !LetterTable.isCombining(scalar)
            }
            if i == start { startsUpper = isUpper }
            uppers += isUpper ? 1 : 0
            letters += isLetter ? 1 : 0
            i += length
        }
        let key = Folding.key(of: Self.bytes(text, start, i), keepingCase: false)
        append(
            start, i, WordHash.finish(WordHash.state(of: key)),
            Self.shape(startsUpper: startsUpper, uppers: uppers, letters: letters), to: &words)
        return i
    }

    private mutating func append(
        _ start: Int, _ end: Int, _ hash: UInt32, _ shape: WordShape, to words: inout [Word]
    ) {
        words.append(
            Word(start: UInt32(start), end: UInt32(end), hash: hash, gap: gap, shape: shape))
        gap = .none
        newlines = 0
    }

    private static func shape(startsUpper: Bool, uppers: Int, letters: Int) -> WordShape {
        if letters == 0 { return .number }
        if uppers == 0 { return .lower }
        if uppers == letters { return .capitals }
        return startsUpper && uppers == 1 ? .capitalised : .mixed
    }

    private static func bytes(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        for i in start..<end { bytes.append(text[i]) }
        return bytes
    }

    /// The scalar that begins at a lead byte, and its length; text is well-formed UTF-8.
    private static func scalar(
        _ text: borrowing Span<UInt8>, at index: Int
    ) -> (scalar: UInt32, length: Int) {
        let lead = text[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard length > 1, index + length <= text.count else { return (0xFFFD, 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for k in 1..<length { scalar = scalar << 6 | UInt32(text[index + k] & 0x3F) }
        return (scalar, length)
    }
}

/// The hash of folded words; letters that spellings exchange (s, z, c) count as one.
enum WordHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Byte to hashed byte: lower case, and z and c as s.
    static let table: [UInt8] = (0...255).map { value in
        let lower = Folding.asciiLowercase(UInt8(value))
        return lower == UInt8(ascii: "z") || lower == UInt8(ascii: "c") ? UInt8(ascii: "s") : lower
    }

    static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 {
        (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// 32 well-mixed bits, never 0.
    static func finish(_ state: UInt64) -> UInt32 {
        let mixed = (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
        return UInt32(truncatingIfNeeded: mixed >> 32) | 1
    }

    /// The state after a folded word.
    static func state(of key: some Sequence<UInt8>) -> UInt64 {
        key.reduce(seed) { step($0, table[Int($1)]) }
    }

    /// The hash of a sequence of words with one more behind it.
    static func joined(_ prefix: UInt32, _ word: UInt32) -> UInt32 {
        finish((UInt64(prefix) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// Whether the last four bytes, in lower case, are an ending that folding rewrites.
    static func isRespelt(_ tail: UInt32) -> Bool {
        tail & 0xFF_FFFF == 0x747265 || tail & 0xFF_FFFF == 0x6D6D65 || tail == 0x626F_7572
    }
}
