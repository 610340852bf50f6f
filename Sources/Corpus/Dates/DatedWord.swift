/// A word or number of a text as far as dates are concerned.
struct DatedWord {
    /// In lower case.
    var word: ShortWord
    /// From 1900 to 2099.
    var year: Int?
    /// What stands before it since the last word, but for spaces; nil for nothing.
    var mark: UInt8?
    var endsName = false

    /// Whether a comma, bracket or dash sets it off from the word before.
    var isSetOff: Bool {
        switch mark {
        case 0x2C, 0x28, 0x2D, 0x93, 0x94: true
        default: false
        }
    }
    var beginsSentence: Bool { mark.map(Self.isStop) == true }
    var isMonth: Bool { MonthName.number(word) != nil }

    static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [DatedWord] {
        var words: [DatedWord] = []
        var cursor = ByteCursor(bytes, range)
        var mark: UInt8?
        var lastBegan = range.lowerBound
        var lastEnd = range.lowerBound
        while let byte = cursor.next {
            guard byte.beginsLetter || byte.isDigit else {
                // A full stop counts more than the quote that follows it; C2 A0 is a space.
                let isStop = mark.map(Self.isStop) == true
                if byte > 0x20, !isStop, byte != 0xC2, byte != 0xA0 { mark = byte }
                cursor.position += 1
                continue
            }
            let start = cursor.position
            while let byte = cursor.next, byte.beginsLetter || byte.isDigit || byte.isContinuation {
                cursor.position += 1
            }
            let year = year(bytes[start..<cursor.position])
            words.append(
                DatedWord(
                    word: ShortWord(folding: bytes, start..<cursor.position), year: year,
                    mark: mark,
                    endsName: year != nil && mark == 0x2D && start == lastEnd + 1
                        && bytes[lastBegan].isUpper))
            (lastBegan, lastEnd, mark) = (start, cursor.position, nil)
        }
        return words
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x21 || byte == 0x3F
    }

    private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count == 4, digits.allSatisfy(\.isDigit) else { return nil }
        let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1900..<2100).contains(year) ? year : nil
    }
}
