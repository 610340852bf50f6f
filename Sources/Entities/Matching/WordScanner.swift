/// Cuts a text into words: the loop under `Words`.
///
/// Runs of ASCII letters are found by `LetterBits`; words with digits or other letters, and what
/// stands between words beyond a single space, are read byte by byte.
struct WordScanner {
    private let bits: LetterBits
    private let classes = ByteClass.table

    /// Prepares the scan of a text.
    init(_ text: borrowing Span<UInt8>) {
        bits = LetterBits(text)
    }

    /// Appends the next words of the text, as many as there is room for, and returns where it
    /// stopped. O(n) in bytes.
    func scan(
        _ text: borrowing Span<UInt8>, from position: Int, into words: inout OutputSpan<Word>
    ) -> Int {
        var i = position
        var room = words.freeCapacity
        while i < text.count, room > 0 {
            // Most gaps are one space.
            var gap = Gap.space
            var letters = bits.letters(from: i)
            if text[i] == UInt8(ascii: " "), letters & 2 != 0, i > 0 {
                letters &>>= 1
                i &+= 1
            } else {
                gap = longGap(text, &i)
                if i == text.count { break }
                letters = bits.letters(from: i)
            }
            let start = i
            // The window has lost a bit where a space stood before.
            let run = (~letters).trailingZeroBitCount
            i &+= run
            if run > 0, run < BitTable.reach - 1,
                i == text.count || text[i] == UInt8(ascii: " ")
                    || endsWord(text, at: i, from: start)
            {
                words.append(
                    Word(
                        start: UInt32(truncatingIfNeeded: start),
                        end: UInt32(truncatingIfNeeded: i),
                        hash: WordHash.of(text, from: start, to: i), gap: gap,
                        shape: bits.shape(from: start, count: run)))
            } else {
                i = unusualWord(text, from: start, gap, into: &words)
            }
            room &-= 1
        }
        return i
    }

    // MARK: Between words

    @inline(never)
    private func longGap(_ text: borrowing Span<UInt8>, _ index: inout Int) -> Gap {
        // One sign, or one and a space, before a letter.
        let behind = bits.letters(from: index)
        if index > 0, index + 2 < text.count, behind & 0b110 != 0, text[index] < 0x80 {
            if behind & 0b10 != 0 {
                index += 1
                return Gap.ofSigns[Int(text[index - 1])]
            }
            if behind & 1 == 0, text[index + 1] == UInt8(ascii: " ") {
                index += 2
                return Gap.ofSignsBeforeSpace[Int(text[index - 2])]
            }
        }
        // A text begins like a paragraph.
        var gap = index == 0 ? Gap.paragraph : .none
        var newlines = 0
        while index < text.count {
            let kind = classes[Int(text[index])]
            if kind == ByteClass.other.rawValue {
                gap = gap.followed(by: text[index], newlines: &newlines)
                index += 1
            } else if kind == ByteClass.beyondASCII.rawValue {
                let (scalar, length) = text.scalar(at: index)
                guard case .separator(let byte) = ScalarClass.of(scalar) else { return gap }
                gap = gap.followed(by: byte, newlines: &newlines)
                index += length
            } else {
                return gap
            }
        }
        return gap
    }

    // MARK: Words of other than ASCII letters

    /// Whether a word ends behind its ASCII letters, before a sign that is no space.
    private func endsWord(_ text: borrowing Span<UInt8>, at index: Int, from start: Int) -> Bool {
        switch classes[Int(text[index])] {
        case ByteClass.other.rawValue: !isHyphenOfCo(text, at: index, from: start)
        case ByteClass.beyondASCII.rawValue: !Self.isLetter(text, at: index)
        default: false
        }
    }

    /// Whether a word goes on across a hyphen, which folding takes out: Co-operation, co-ordinator.
    @inline(__always)
    private func isHyphenOfCo(
        _ text: borrowing Span<UInt8>, at hyphen: Int, from start: Int
    ) -> Bool {
        text[hyphen] == UInt8(ascii: "-") && hyphen == start + 2
            && hyphen + 1 < text.count
            && text[start] | 0x20 == UInt8(ascii: "c")
            && text[start + 1] | 0x20 == UInt8(ascii: "o")
            && text[hyphen + 1] | 0x20 == UInt8(ascii: "o")
    }

    /// Reads a word with digits, letters beyond ASCII, the hyphen of "co-op", or very many letters,
    /// and returns where it ends.
    @inline(never)
    private func unusualWord(
        _ text: borrowing Span<UInt8>, from start: Int, _ gap: Gap,
        into words: inout OutputSpan<Word>
    ) -> Int {
        var end = start
        var isPlain = true
        var letters = LetterCount()
        while end < text.count {
            let kind = classes[Int(text[end])]
            var length = 1
            if kind == ByteClass.other.rawValue {
                guard isHyphenOfCo(text, at: end, from: start) else { break }
                isPlain = false
            } else if kind == ByteClass.beyondASCII.rawValue {
                let scalar: UInt32
                (scalar, length) = text.scalar(at: end)
                guard case .letter = ScalarClass.of(scalar) else { break }
                isPlain = false
                if !LetterTable.isCombining(scalar) {
                    letters.add(isCapital: LetterTable.isUppercase(scalar), isFirst: end == start)
                }
            } else if kind != ByteClass.digit.rawValue {
                letters.add(isCapital: kind == ByteClass.upper.rawValue, isFirst: end == start)
            }
            end += length
        }
        words.append(
            Word(
                start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
                hash: isPlain
                    ? WordHash.of(text, from: start, to: end) : Self.foldedHash(text, start, end),
                gap: gap, shape: letters.shape))
        return end
    }

    private static func foldedHash(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int
    ) -> UInt32 {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(end - start)
        for position in start..<end { bytes.append(text[position]) }
        return WordHash.of(Folding.letters(of: bytes, keepingCase: false))
    }

    // MARK: Scalars

    /// Whether the scalar beyond ASCII that begins at an index is part of a word.
    private static func isLetter(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
        if case .letter = ScalarClass.of(text.scalar(at: index).scalar) { return true }
        return false
    }
}

extension Span<UInt8> {
    /// The scalar that begins at a lead byte, and its length; the text is well-formed UTF-8.
    func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = self[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard length > 1, index + length <= count else { return (0xFFFD, 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for k in 1..<length { scalar = scalar << 6 | UInt32(self[index + k] & 0x3F) }
        return (scalar, length)
    }
}
