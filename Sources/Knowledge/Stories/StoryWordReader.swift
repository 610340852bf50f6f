/// Reads the words of sentences and folds them.
///
/// Nearly all bytes are ASCII letters: these are folded and hashed as they are passed.
struct StoryWordReader {
    /// The folded words of all sentences with a space after each.
    private(set) var folded: [UInt8] = []
    /// Hash of all words in their order.
    private(set) var mark: UInt64 = 0

    init(reserving capacity: Int) { folded.reserveCapacity(capacity) }

    /// Appends the words of a sentence.
    mutating func read(_ sentence: TextRange, of text: Span<UInt8>, into words: inout [StoryWord]) {
        let end = Int(sentence.end)
        var position = Int(sentence.start)
        var isFirst = true
        while true {
            while position < end, let length = Self.gapLength(text[position]) {
                position += length
            }
            guard position < end else { return }
            let (start, first) = (folded.count, position)
            position = read(wordFrom: position, to: end, of: text)
            guard folded.count > start else { continue }
            words.append(
                StoryWord(
                    hash: hash, range: start..<folded.count,
                    isCapitalised: isCapitalised(text, first..<position), beginsSentence: isFirst))
            folded.append(0x20)
            mark = StoryWord.mix(mark ^ hash)
            isFirst = false
        }
    }

    /// The hash of the word read last.
    private var hash: UInt64 = 0

    /// Appends a folded word and tells where it ends. Inside a number a point or comma belongs to it.
    private mutating func read(wordFrom start: Int, to end: Int, of text: Span<UInt8>) -> Int {
        let place = folded.count
        var position = append(lettersFrom: start, to: end, of: text)
        // Nearly all words end here, hashed as they were folded.
        if position == end || position > start && !Self.mayGoOn(text, at: position, end) {
            return position
        }
        var hasOthers = false
        while position < end {
            let byte = text[position]
            if Self.isWordByte(byte) {
                position = append(lettersFrom: position, to: end, of: text)
                continue
            }
            if byte >= 0x80, Self.gapLength(byte) == nil {
                if let letters = Self.plainLetters(text, at: position, end) {
                    folded += letters
                    position += 2
                    continue
                }
                hasOthers = true
            } else if !Self.joinsDigits(text, at: position, end) {
                break
            }
            position += 1
        }
        if hasOthers {
            folded.removeSubrange(place...)
            let word = String(decoding: text.bytes(start..<position), as: UTF8.self)
            folded += NameKey(word).folded.utf8.lazy.filter { $0 != 0x20 }
        }
        hash = StoryWord.hash(folded.span, place..<folded.count)
        return position
    }

    /// Whether a word may go on with what is no ASCII letter or digit.
    private static func mayGoOn(_ text: Span<UInt8>, at i: Int, _ end: Int) -> Bool {
        text[i] >= 0x80 ? gapLength(text[i]) == nil : joinsDigits(text, at: i, end)
    }

    /// Appends ASCII letters and digits in one step, hashes them and tells where they end.
    private mutating func append(
        lettersFrom start: Int, to end: Int, of text: Span<UInt8>
    ) -> Int {
        var position = start
        while position < end, Self.isWordByte(text[position]) { position += 1 }
        var state = StoryWord.HashState()
        folded.append(addingCapacity: position - start) { room in
            for i in start..<position {
                // Digits have the bit by which small letters differ from capitals.
                let byte = text[i] | 0x20
                state.add(byte)
                room.append(byte)
            }
        }
        hash = state.value
        return position
    }

    /// What a Latin letter with an accent folds to, by itself as in any word: looked up, since
    /// `NameKey` takes a thousand times as long and every tenth name has one.
    private static func plainLetters(_ text: Span<UInt8>, at i: Int, _ end: Int) -> [UInt8]? {
        guard i + 1 < end, 0xC3...0xC9 ~= text[i] else { return nil }
        return accented[Int(text[i] & 0x1F) << 6 | Int(text[i + 1] & 0x3F) - firstAccented]
    }

    private static let firstAccented = 0xC0

    private static let accented: [[UInt8]] = (firstAccented..<0x280).map { value in
        let letter = Unicode.Scalar(UInt16(value)).map { String(Character($0)) } ?? ""
        return NameKey(letter).folded.utf8.filter { $0 != 0x20 }
    }

    private func isCapitalised(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        if text[word.lowerBound] < 0x80 { return Self.isCapital(text[word.lowerBound]) }
        let word = String(decoding: text.bytes(word), as: UTF8.self)
        return word.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The length of what stands between words, nil within a word: all ASCII but letters and
    /// digits, the signs of Latin-1 (C2) and the general punctuation and symbols (E2).
    private static func gapLength(_ byte: UInt8) -> Int? {
        if isWordByte(byte) { return nil }
        return switch byte {
        case ..<0x80: 1
        case 0xC2: 2
        case 0xE2: 3
        default: nil
        }
    }

    private static func joinsDigits(_ text: Span<UInt8>, at i: Int, _ end: Int) -> Bool {
        (text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: ".")) && i + 1 < end
            && isDigit(text[i - 1]) && isDigit(text[i + 1])
    }

    /// ASCII letters and digits.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || isDigit(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}

extension Span<UInt8> {
    /// A copy of some bytes.
    fileprivate func bytes(_ range: Range<Int>) -> [UInt8] { range.map { self[$0] } }
}
