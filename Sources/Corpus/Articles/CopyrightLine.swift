/// Who owns an article and since when, as a line of its own says.
///
///     © 2019 The Gazette. All rights reserved.      Copyright owned by the Gazette
///     (Copyright 2015 Gazette Holdings Limited, a registered company. All rights reserved.)
struct CopyrightLine {
    private static let longest = 320

    let year: Int?
    /// The owner's name.
    let owner: Range<Int>?

    init?(_ bytes: [UInt8], line: Range<Int>) {
        self.init(bytes, line: line, words: FoldedWords(bytes, line))
    }

    /// A line whose words are folded already.
    init?(_ bytes: [UInt8], line: Range<Int>, words: FoldedWords) {
        guard line.count <= Self.longest,
            Self.isSigned(bytes, line)
                || words.words.contains(where: Self.signs.contains),
            Self.isOne(bytes, line)
        else { return nil }
        var cursor = ByteCursor(bytes, line)
        var year: Int?
        var owner: Range<Int>?
        while !cursor.isAtEnd, owner == nil {
            let start = cursor.position
            if let number = cursor.takeNumber(digits: 4...4) {
                year = year ?? ((1800...2200).contains(number) ? number : nil)
                continue
            }
            let word = cursor.takeLetters()
            if word.isEmpty {
                cursor.position += 1
            } else if Self.isArticle(bytes, word, before: cursor)
                || !Self.smallWords.contains(cursor.lowered(word))
            {
                owner = Self.name(bytes, start..<line.upperBound)
            }
        }
        self.year = year ?? DateExpression.first(in: bytes, line)?.date.year
        self.owner = owner
    }

    /// Whether a word is the "The" of a name.
    private static func isArticle(
        _ bytes: [UInt8], _ word: Range<Int>, before cursor: ByteCursor
    ) -> Bool {
        var rest = cursor
        rest.skipSpaces()
        return bytes[word].elementsEqual("The".utf8) && rest.next?.isUpper == true
    }

    /// Whether the line begins with ©, perhaps behind a bracket or dash.
    private static func isSigned(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        hasSign(bytes[line].prefix(8))
    }

    /// Whether the bytes hold a ©; one of its two alone is also half of é or Щ.
    private static func hasSign(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == (0xC2, 0xA9) }
    }

    private static func isOne(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let start = bytes[line].drop { !$0.isLetter && $0 < 0x80 }
        let isSigned = isSigned(bytes, line)
        let words = FoldedWords(
            bytes, start.startIndex..<min(line.upperBound, line.lowerBound + 160))
        if words.contains(allRightsReserved) { return words.words.count <= 45 }
        guard let first = words.words.first else { return false }
        if isSigned { return true }
        if first == "c" { return words.words.dropFirst().first?.number != nil }
        guard first == "copyright", let second = words.words.dropFirst().first else {
            return first == "copyright"
        }
        return hasSign(bytes[line]) || second.number != nil
            || ["by", "owned", "c", "the", ":"].contains(second)
    }

    /// A name up to the first mark that ends it.
    private static func name(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var end = range.lowerBound
        while end < range.upperBound {
            let byte = bytes[end]
            if [0x2C, 0x3B, 0x7C, 0x28, 0x29].contains(byte) { break }
            if byte == 0x2E, end + 1 == range.upperBound || bytes[end + 1] == 0x20 { break }
            if byte == 0xE2, end + 1 < range.upperBound, bytes[end + 1] == 0x80,
                end + 2 < range.upperBound, bytes[end + 2] < 0x98
            {
                break
            }
            if byte == 0x2D, bytes[end - 1] == 0x20 { break }
            end += 1
        }
        while end > range.lowerBound, bytes[end - 1] <= 0x20 || bytes[end - 1] >= 0xA0 {
            guard bytes[end - 1] <= 0x20 else { break }
            end -= 1
        }
        let name = range.lowerBound..<(rightsStart(bytes, range.lowerBound..<end) ?? end)
        let words = FoldedWords(bytes, name)
        return words.words.isEmpty || words.words.count > 10 || words.contains(rightsReserved)
            ? nil : name
    }

    /// Where "All rights reserved" begins, without the spaces before.
    private static func rightsStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let rights = Array("all rights".utf8)
        let lowered = bytes[range].map(\.lowered)
        let start = lowered.indices.first { $0 > 0 && lowered[$0...].starts(with: rights) }
        return start.map { range.lowerBound + $0 - 1 }
    }

    private static let smallWords: Set<String> = [
        "copyright", "c", "by", "owned", "the", "all", "rights", "reserved", "of", "is",
        "material", "content",
    ]

    /// Without one of these, or the sign itself, a line is none.
    private static let signs: [ShortWord] = ["copyright", "reserved", "c"]
    private static let allRightsReserved: [ShortWord] = ["all", "rights", "reserved"]
    private static let rightsReserved: [ShortWord] = ["rights", "reserved"]
}
