/// Cuts a text into words: the loop under `Words`.
///
/// Runs of ASCII letters are found by `LetterBits`; words with digits or other letters, and what
/// stands between words beyond a single space, are read byte by byte.
struct WordScanner {
    private let bits: LetterBits
    private let classes = ByteClass.table
    private let signs = Gap.ofSigns
    private let signsBeforeSpace = Gap.ofSignsBeforeSpace

    /// Prepares the scan of a text.
    init(_ text: borrowing Span<UInt8>) {
        bits = LetterBits(text)
    }

    /// Appends the next words of the text, as many as there is room for, and returns where it
    /// stopped. O(n) in bytes.
    ///
    /// Goes through them twice: first for where they are, then for how they read. Either loop is small
    /// enough for the processor's registers.
    func scan(
        _ text: borrowing Span<UInt8>, from position: Int, into words: inout OutputSpan<Word>
    ) -> Int {
        let first = words.count
        let end = findWords(in: text, from: position, into: &words)
        var found = words.mutableSpan
        for position in first..<found.count where unsafe found[unchecked: position].isUnread {
            // Inside: the loop ends with the words.
            unsafe read(&found[unchecked: position], of: text)
        }
        return end
    }

    /// Appends words with their places and gaps. Those of ASCII letters are yet to be read.
    private func findWords(
        in text: borrowing Span<UInt8>, from position: Int, into words: inout OutputSpan<Word>
    ) -> Int {
        var i = position
        var sign = i == 0 ? Gap.none : gapOfSign(text, at: i)
        var room = words.freeCapacity
        while i < text.count, room > 0 {
            // Most gaps are one sign before a letter.
            var letters = bits.letters(from: i &+ 1)
            if letters & 1 != 0, sign != .none {
                i &+= 1
            } else {
                sign = longGap(text, &i)
                if i == text.count { break }
                letters = bits.letters(from: i)
            }
            let start = i
            let run = (~letters).trailingZeroBitCount
            i &+= run
            let next = gapOfSign(text, at: i)
            if next != .none, run &- 1 < BitTable.reach &- 1, run != 2 || next != .hyphen {
                words.append(
                    Word(
                        start: UInt32(truncatingIfNeeded: start),
                        end: UInt32(truncatingIfNeeded: i),
                        hash: Word.unread, gap: sign, shape: .lower))
                sign = next
            } else {
                i = unusualWord(text, from: start, sign, into: &words)
                sign = gapOfSign(text, at: i)
            }
            room &-= 1
        }
        return i
    }

    /// Finds the hash and the shape of a word of ASCII letters.
    @inline(__always)
    private func read(_ word: inout Word, of text: borrowing Span<UInt8>) {
        let start = Int(word.start)
        let count = Int(word.end) &- start
        guard count <= 8, start &+ 8 <= text.count else { return readLong(&word, of: text) }
        // Inside the text, as has just been seen.
        let bytes = unsafe ByteLanes(uncheckedIn: text, at: start)
        var letters = LetterCount()
        letters.add(first: count, of: bytes, areFirst: true)
        var hash = WordHash()
        hash.add(bytes.lowercased(first: count))
        word.hash = hash.value
        word.shape = letters.shape
    }

    @inline(never)
    private func readLong(_ word: inout Word, of text: borrowing Span<UInt8>) {
        let end = Int(word.end)
        var index = Int(word.start)
        var letters = LetterCount()
        var hash = WordHash()
        while index < end {
            let count = min(8, end &- index)
            let bytes = ByteLanes(text, at: index)
            letters.add(first: count, of: bytes, areFirst: index == Int(word.start))
            hash.add(bytes.lowercased(first: count))
            index &+= 8
        }
        word.hash = hash.value
        word.shape = letters.shape
    }

    // MARK: Between words

    /// What an ASCII sign at an index is if a word begins behind it, a space at the end of the text;
    /// none for what may be of a word.
    @inline(__always)
    private func gapOfSign(_ text: borrowing Span<UInt8>, at index: Int) -> Gap {
        guard index < text.count else { return .space }
        return signs[Int(text[index])]
    }

    @inline(never)
    private func longGap(_ text: borrowing Span<UInt8>, _ index: inout Int) -> Gap {
        if bits.letters(from: index) & 0b111 == 0b100, text[index] < 0x80, index > 0,
            text[index + 1] == UInt8(ascii: " ")
        {
            index += 2
            return signsBeforeSpace[Int(text[index - 2])]
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
        var letters: [UInt8] = []
        letters.reserveCapacity(end - start)
        var position = start
        while position < end {
            let byte = text[position]
            if byte < 0x80 {
                if byte != UInt8(ascii: "-") { letters.append(Folding.asciiLowercase(byte)) }
                position += 1
            } else {
                let (scalar, length) = text.scalar(at: position)
                LetterTable.append(scalar, keepingCase: false, to: &letters)
                position += length
            }
        }
        return WordHash.of(letters)
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
