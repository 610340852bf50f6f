/// Cuts a text into words: the loop under `Words`.
///
/// Words of ASCII letters are found and read eight bytes at a time; words with digits or other
/// letters, and what stands between words beyond a sign or two, byte by byte.
struct WordScanner {
    private let classes = ByteClass.table
    private let signs = Gap.ofSigns
    private let signsBeforeSpace = Gap.ofSignsBeforeSpace

    /// Appends the next words of the text, as many as there is room for, and returns where it
    /// stopped. O(n) in bytes.
    func scan(
        _ text: borrowing Span<UInt8>, from position: Int, into words: inout OutputSpan<Word>
    ) -> Int {
        var i = position
        var sign = i == 0 ? Gap.none : gapOfSign(text, at: i)
        while i < text.count, !words.isFull {
            // Most gaps are one sign before a letter, or a sign and a space.
            var start = i &+ 1
            let bytes = lanes(text, at: start)
            var letters = LetterRun(bytes)
            if letters.isEmpty || sign == .none {
                var isSpaced = sign != .none && bytes.beginsWithSpace
                if isSpaced {
                    letters = LetterRun(lanes(text, at: start &+ 1))
                    isSpaced = !letters.isEmpty
                }
                if isSpaced {
                    sign = signsBeforeSpace[text[i]]
                    start &+= 1
                } else {
                    (sign, start) = longGap(text, from: i)
                    if start == text.count { return start }
                    letters = LetterRun(lanes(text, at: start))
                }
            }
            let word =
                letters.isFull
                ? longWord(text, from: start, behind: sign)
                : shortWord(letters, at: start, behind: sign)
            i = Int(word.end)
            sign = gapOfSign(text, at: i)
            if sign != .none, sign != .hyphen || i &- start != 2 {
                words.append(word)
            } else {
                i = unusualWord(text, from: start, word.gap, into: &words)
                sign = gapOfSign(text, at: i)
            }
        }
        return i
    }

    /// Eight bytes of a text, zeros behind its end.
    @inline(__always)
    private func lanes(_ text: borrowing Span<UInt8>, at index: Int) -> ByteLanes {
        // An index only grows from the beginning of the text on.
        index &+ 8 <= text.count
            ? unsafe ByteLanes(uncheckedIn: text, at: index) : ByteLanes(text, at: index)
    }

    // MARK: Words of ASCII letters

    /// A word of fewer than eight letters.
    @inline(__always)
    private func shortWord(_ letters: LetterRun, at start: Int, behind gap: Gap) -> Word {
        var hash = WordHash()
        hash.add(letters.lowercased)
        return Word(
            start: UInt32(truncatingIfNeeded: start),
            end: UInt32(truncatingIfNeeded: start &+ letters.count),
            hash: hash.value, gap: gap, shape: LetterCount(letters).shapeOfLetters)
    }

    /// A word that begins with eight letters.
    @inline(__always)
    private func longWord(
        _ text: borrowing Span<UInt8>, from start: Int, behind gap: Gap
    ) -> Word {
        var letters = LetterRun(lanes(text, at: start))
        var count = LetterCount(letters)
        var hash = WordHash()
        hash.add(letters.lowercased)
        var end = start &+ 8
        while letters.isFull {
            letters = LetterRun(lanes(text, at: end))
            if letters.isEmpty { break }
            count.add(letters)
            hash.add(letters.lowercased)
            end &+= letters.count
        }
        return Word(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
            hash: hash.value, gap: gap, shape: count.shapeOfLetters)
    }

    // MARK: Between words

    /// What an ASCII sign at an index is if a word begins behind it, a space at the end of the text;
    /// none for what may be of a word.
    @inline(__always)
    private func gapOfSign(_ text: borrowing Span<UInt8>, at index: Int) -> Gap {
        guard index < text.count else { return .space }
        return signs[text[index]]
    }

    /// What stands at an index and before the next word, and where that begins.
    @inline(never)
    private func longGap(
        _ text: borrowing Span<UInt8>, from start: Int
    ) -> (gap: Gap, end: Int) {
        // A text begins like a paragraph.
        var gap = start == 0 ? Gap.paragraph : .none
        var newlines = 0
        var index = start
        while index < text.count {
            let kind = classes[text[index]]
            if kind == ByteClass.other.rawValue {
                gap = gap.followed(by: text[index], newlines: &newlines)
                index += 1
            } else if kind == ByteClass.beyondASCII.rawValue {
                let (scalar, length) = text.scalar(at: index)
                guard case .separator(let byte) = ScalarClass.of(scalar) else { break }
                gap = gap.followed(by: byte, newlines: &newlines)
                index += length
            } else {
                break
            }
        }
        return (gap, index)
    }

    // MARK: Words of other than ASCII letters

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
            let kind = classes[text[end]]
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
        var hash = LetterHash()
        var position = start
        while position < end {
            let byte = text[position]
            if byte < 0x80 {
                if byte != UInt8(ascii: "-") { hash.add(byte) }
                position += 1
            } else {
                let (scalar, length) = text.scalar(at: position)
                LetterTable.add(scalar, to: &hash)
                position += length
            }
        }
        return hash.value
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
