/// A reading position in a stretch of UTF-8 text, for the small hand parsers of lines.
///
/// A `take` moves over what it names and tells whether it was there; a failed one moves nothing.
struct ByteCursor {
    let bytes: [UInt8]
    /// The first byte that is not read any more.
    let end: Int
    var position: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        position = range.lowerBound
    }

    var isAtEnd: Bool { position >= end }
    var next: UInt8? { position < end ? bytes[position] : nil }

    func byte(after offset: Int) -> UInt8? {
        position + offset < end ? bytes[position + offset] : nil
    }

    @discardableResult
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    @discardableResult
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let encoded = UTF8.encode(character), next == encoded.first,
            bytes[position..<end].starts(with: encoded)
        else { return false }
        position += encoded.count
        return true
    }

    /// Spaces, tabs, line breaks and the no-break and thin spaces; tells whether there was one.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        let start = position
        while let length = spaceLength { position += length }
        return position > start
    }

    private var spaceLength: Int? {
        switch next {
        case 0x20, 0x09, 0x0A, 0x0D: 1
        case 0xC2 where byte(after: 1) == 0xA0: 2
        case 0xE2 where byte(after: 1) == 0x80:
            switch byte(after: 2) {
            case .some(0x80...0x8B), 0xAF: 3
            default: nil
            }
        default: nil
        }
    }

    /// The letters here (ASCII or not), as a range that may be empty.
    mutating func takeLetters() -> Range<Int> {
        let start = position
        while let byte = next, byte.beginsLetter || (position > start && byte.isContinuation) {
            position += 1
        }
        return start..<position
    }

    /// A number of at most so many digits that no digit follows.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var length = 0
        while let byte = byte(after: length), byte.isDigit {
            guard length < digits.upperBound else { return nil }
            value = value * 10 + Int(byte - 0x30)
            length += 1
        }
        guard digits.contains(length) else { return nil }
        position += length
        return value
    }

    /// One dash of any length, or several hyphens.
    @discardableResult
    mutating func takeDash() -> Bool {
        if take(0x2D) {
            while take(0x2D) {}
            return true
        }
        guard next == 0xE2 else { return false }
        let isDash =
            switch (byte(after: 1), byte(after: 2)) {
            case (0x80, .some(0x90...0x95)), (0x88, 0x92): true
            default: false
            }
        if isDash { position += 3 }
        return isDash
    }

    /// The short word of letters here, ASCII-lowered; nil, and nothing taken, if there is none.
    mutating func takeWord() -> ShortWord? {
        let start = position
        guard let word = ShortWord(bytes, takeLetters()) else {
            position = start
            return nil
        }
        return word
    }

    /// The word of letters here, of any length; see `ShortWord(folding:)`.
    mutating func takeAnyWord() -> ShortWord? {
        let letters = takeLetters()
        return letters.isEmpty ? nil : ShortWord(folding: bytes, letters)
    }

    /// The ASCII-lowered text of a range.
    func lowered(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map(\.lowered), as: UTF8.self)
    }
}
