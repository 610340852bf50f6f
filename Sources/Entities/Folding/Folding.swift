import Knowledge

/// Brings words to the form in which two spellings of one name are equal.
///
/// Case and accents go; `Organisation` and `Organization`, `Centre` and `Center`, `Defence` and
/// `Defense`, `Labour` and `Labor`, `Programme` and `Program`, `Co-operation` and `Cooperation`
/// come together. Transliterations do
/// not: Rakhmon and Rahmon are two aliases.
enum Folding {
    /// The folded bytes of a text, white space and punctuation included as they are.
    static func key(of text: String) -> [UInt8] { key(of: text.utf8, keepingCase: false) }

    /// The folded words of a text with single spaces between: equal for names that match alike.
    static func words(of text: String, keepingCase: Bool) -> [UInt8] {
        let words = Words(Array(text.utf8))
        return Array(
            (0..<words.count).map { key(of: words.bytes($0), keepingCase: keepingCase) }
                .joined(separator: [UInt8(ascii: " ")]))
    }

    /// The folded bytes of one word.
    static func key(
        of word: some Collection<UInt8>, keepingCase: Bool
    ) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(word.count)
        append(word, keepingCase: keepingCase, to: &key)
        return key
    }

    /// Appends the folded bytes of one word.
    static func append(
        _ word: some Collection<UInt8>, keepingCase: Bool, to key: inout [UInt8]
    ) {
        let start = key.count
        appendLetters(of: word, keepingCase: keepingCase, to: &key)
        unifySpelling(&key, from: start)
    }

    /// A word without accents, spelt as it is.
    static func letters(of word: some Collection<UInt8>, keepingCase: Bool) -> [UInt8] {
        var key: [UInt8] = []
        appendLetters(of: word, keepingCase: keepingCase, to: &key)
        return key
    }

    private static func appendLetters(
        of word: some Collection<UInt8>, keepingCase: Bool, to key: inout [UInt8]
    ) {
        var rest = word.makeIterator()
        while let byte = rest.next() {
            if byte == UInt8(ascii: "-") { continue }
            if byte < 0x80 {
                key.append(keepingCase ? byte : asciiLowercase(byte))
            } else {
                let scalar = decode(lead: byte) { rest.next() }
                LetterTable.append(scalar, keepingCase: keepingCase, to: &key)
            }
        }
    }

    /// Whether a word has the letters of a key that stands somewhere among bytes, case and accents
    /// aside. It costs no memory, and says no of letters that are neither ASCII nor Latin.
    static func hasLetters(
        _ word: ArraySlice<UInt8>, of bytes: Table<UInt8>, at key: Range<Int>
    ) -> Bool {
        var place = key.lowerBound
        var rest = word.makeIterator()
        while let byte = rest.next() {
            if byte == UInt8(ascii: "-") { continue }
            var letter = asciiLowercase(byte)
            var second: UInt8 = 0
            if byte >= 0x80 {
                let scalar = decode(lead: byte) { rest.next() }
                guard let latin = LatinLetter.of(scalar) else { return false }
                (letter, second) = (latin.first, latin.second)
            }
            guard place < key.upperBound, bytes[place] == letter else { return false }
            place += 1
            if second != 0 {
                guard place < key.upperBound, bytes[place] == second else { return false }
                place += 1
            }
        }
        return place == key.upperBound
    }

    /// The lower-case form of an ASCII letter, other bytes as they are.
    static func asciiLowercase(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }

    /// The scalar that a lead byte and the bytes behind it stand for, in well-formed UTF-8.
    static func decode(lead: UInt8, _ next: () -> UInt8?) -> UInt32 {
        let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
        var scalar = UInt32(lead) & (0x3F >> UInt32(length))
        for _ in 0..<length { scalar = scalar << 6 | UInt32((next() ?? 0x80) & 0x3F) }
        return scalar
    }

    /// Brings British and American endings together in the word that begins at an index, in place;
    /// one key stands for both.
    private static func unifySpelling(_ key: inout [UInt8], from start: Int) {
        guard key.count - start >= 5 else { return }
        switch key[key.count - 1] {
        case UInt8(ascii: "e"):
            if ends(key, "tre".utf8) {
                key.replaceSubrange((key.count - 2)..., with: "er".utf8)
            } else if ends(key, "mme".utf8) {
                key.removeLast(2)
            } else if ends(key, "fence".utf8) {
                key[key.count - 2] = UInt8(ascii: "s")
            }
        case UInt8(ascii: "r"):
            if ends(key, "bour".utf8) { key.replaceSubrange((key.count - 2)..., with: "r".utf8) }
        default: break
        }
        guard key.count - start >= 5 else { return }  // "somme" is "som" by now
        for i in start + 2..<key.count - 2 where key[i] == UInt8(ascii: "i") {
            guard key[i + 1] == UInt8(ascii: "s") else { continue }
            if "aei".utf8.contains(key[i + 2]) { key[i + 1] = UInt8(ascii: "z") }
        }
    }

    private static func ends(_ key: [UInt8], _ ending: String.UTF8View) -> Bool {
        key.suffix(ending.count).elementsEqual(ending)
    }
}
