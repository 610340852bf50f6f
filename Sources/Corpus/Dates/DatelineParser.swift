/// Reads a dateline part by part: places, dates and agencies in any order, then its end.
struct DatelineParser {
    private static let longest = 120

    private var cursor: ByteCursor
    private let start: Int
    private var placeWords = 0
    private var placeIsShouted = true
    private var date: PrintedDate?
    private var agency: Range<Int>?

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        cursor = ByteCursor(bytes, range)
        start = range.lowerBound
    }

    /// The dateline with which a paragraph begins, nil if there is none. After the mark of a list
    /// a date alone is none: it belongs to a chronology.
    static func parse(_ bytes: [UInt8], paragraph: Range<Int>) -> Dateline? {
        if let start = ListMark.end(in: bytes, paragraph) {
            var parser = DatelineParser(bytes, start..<paragraph.upperBound)
            let dateline = parser.parse()
            return parser.placeWords > 0 || parser.agency != nil ? dateline : nil
        }
        guard let first = paragraph.first,
            bytes[first].beginsLetter || bytes[first].isDigit || bytes[first] == 0x2A
        else { return nil }
        var parser = DatelineParser(bytes, paragraph)
        return parser.parse()
    }

    private mutating func parse() -> Dateline? {
        while cursor.position - start < Self.longest {
            let hadSpace = cursor.skipSpaces()
            let before = cursor.position
            if cursor.takeDash() {
                let isSingleHyphen = cursor.bytes[before] == 0x2D && cursor.position == before + 1
                guard !isSingleHyphen || hadSpace || agency != nil else { return nil }
                return finished(closesWithDash: true)
            }
            if date?.day != nil, placeWords > 0, cursor.take(0x3A) {
                guard cursor.skipSpaces(), !isLabel else { return nil }
                var dateline = finished(closesWithDash: true)
                dateline?.isWeak = true
                return dateline
            }
            if closesWithFullStop {
                cursor.position += 1
                var dateline = finished(closesWithDash: true)
                dateline?.isWeak = true
                return dateline
            }
            if let printed = DateExpression.take(&cursor) {
                guard date == nil else { return nil }
                date = printed
            } else if cursor.next == 0x28 {
                guard takeParentheses() else { return nil }
                if endsWithoutDash { return finished(closesWithDash: false) }
            } else if takeSlashedAgency() {
                cursor.take(0x2E)
                return finished(closesWithDash: false)
            } else if takeDateArticle() {
                continue
            } else if !takePlaceWord() {
                guard let byte = cursor.next, [0x2C, 0x2E, 0x2F, 0x2A].contains(byte) else {
                    return nil
                }
                cursor.position += 1
            }
        }
        return nil
    }

    /// The word between a place and its day: `Bamako, le 5 février 2014 –`, `Wien, den 3. Mai`.
    private mutating func takeDateArticle() -> Bool {
        var trial = cursor
        guard placeWords > 0, date == nil, let word = trial.takeWord(),
            Self.dateArticles.contains(word), trial.skipSpaces(), trial.next?.isDigit == true
        else { return false }
        cursor = trial
        return true
    }

    /// `(Agency)`, `(Agency, May 3)`, `(May 3)`.
    private mutating func takeParentheses() -> Bool {
        guard
            let length = cursor.bytes[cursor.position..<cursor.end].prefix(60)
                .firstIndex(of: 0x29).map({ $0 - cursor.position })
        else { return false }
        let content = (cursor.position + 1)..<(cursor.position + length)
        cursor.position += length + 1
        if let inner = DateExpression.first(in: cursor.bytes, content) {
            if date == nil { date = inner.date }
            let name = content.lowerBound..<inner.range.lowerBound
            agency = name.count > 3 ? trimmed(name) : agency
            return true
        }
        // "(allAfrica)", not "(see below)".
        guard agency == nil, let first = content.first, cursor.bytes[first].beginsLetter,
            !cursor.bytes[first].isLower || cursor.bytes[content].contains(where: \.isUpper)
        else { return false }
        agency = content
        return true
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, !cursor.bytes[end - 1].isLetter { end -= 1 }
        return range.lowerBound..<end
    }

    /// Some agencies write `NEW DELHI, May 3 (PTI) The minister …`.
    private var endsWithoutDash: Bool {
        guard date?.day != nil, agency != nil, placeWords > 0 else { return false }
        var after = cursor
        guard after.skipSpaces(), let next = after.next else { return false }
        return next.beginsLetter && !next.isLower
    }

    /// Some papers write `Vienna, 15 July 2015. The talks …`: a place, a whole date, a full stop.
    private var closesWithFullStop: Bool {
        guard date?.day != nil, date?.year != nil, placeWords > 0 else { return false }
        var after = cursor
        guard after.take(0x2E), after.skipSpaces(), let next = after.next else { return false }
        return (next.beginsLetter && !next.isLower) || [0x22, 0x27, 0xE2].contains(next)
    }

    /// `/TASS/`.
    private mutating func takeSlashedAgency() -> Bool {
        var trial = cursor
        guard placeWords > 0 || date != nil, trial.take(0x2F) else { return false }
        let name = trial.takeLetters()
        guard name.count >= 3, trial.take(0x2F) else { return false }
        cursor = trial
        agency = name
        return true
    }

    private mutating func takePlaceWord() -> Bool {
        var trial = cursor
        let wordStart = trial.position
        var letters = trial.takeLetters()
        guard !letters.isEmpty else { return false }
        while [0x2D, 0x27].contains(trial.next), trial.byte(after: 1)?.beginsLetter == true {
            trial.position += 1
            letters = wordStart..<trial.takeLetters().upperBound
        }
        let first = trial.bytes[wordStart]
        if first.isLower {
            guard placeWords > 0, let word = ShortWord(trial.bytes, letters),
                Self.smallWords.contains(word)
            else { return false }
        } else {
            placeWords += 1
            guard placeWords <= 7 else { return false }
            let isFirstPart = !cursor.bytes[start..<wordStart].contains(0x2C)
            if isFirstPart, trial.bytes[letters].contains(where: \.isLower) {
                placeIsShouted = false
            }
        }
        cursor = trial
        return true
    }

    private func finished(closesWithDash: Bool) -> Dateline? {
        var rest = cursor
        rest.skipSpaces()
        guard isPlausible(closesWithDash: closesWithDash), isSentence(from: rest.position) else {
            return nil
        }
        let hasComma = cursor.bytes[start..<cursor.position].contains(0x2C)
        let isWeak = agency == nil && (placeWords == 0 || (date == nil && !hasComma))
        return Dateline(range: start..<rest.position, date: date, agency: agency, isWeak: isWeak)
    }

    private func isPlausible(closesWithDash: Bool) -> Bool {
        if agency != nil { return placeWords > 0 || date != nil }
        guard closesWithDash else { return false }
        if date?.day != nil { return true }
        var rest = cursor
        rest.skipSpaces()
        return placeIsShouted && placeWords > 0 && cursor.position - start > 4
            && rest.next?.isLower == false && !isLabel
    }

    /// Whether it begins with a word such as "Update".
    private var isLabel: Bool {
        var first = ByteCursor(cursor.bytes, start..<cursor.end)
        return first.takeWord().map(Self.labels.contains) == true
    }

    /// Headlines hold dashes too; only running text has a dateline.
    private func isSentence(from position: Int) -> Bool {
        guard position < cursor.end else { return false }
        let text = cursor.bytes[position..<cursor.end]
        return text.count > 160
            || text.suffix(4).contains { [0x2E, 0x21, 0x3F].contains($0) }
    }

    private static let dateArticles: Set<ShortWord> = ["le", "den", "el", "em", "on", "il", "op"]
    private static let smallWords: Set<ShortWord> = ["and", "of", "the", "de", "al", "el"]

    private static let labels: Set<ShortWord> = [
        "update", "comment", "analysis", "breaking", "opinion", "exclusive", "photo", "photos",
        "video", "correction", "note", "editorial", "interview", "feature", "report", "ends",
    ]
}
