/// Says what a paragraph looks like by itself, whatever stands around it.
enum ParagraphKind {
    /// Longer paragraphs are running text.
    private static let longestLine = 240

    static func read(_ page: [UInt8], _ range: Range<Int>) -> Paragraph {
        var paragraph = Paragraph(range: range, kind: .body)
        paragraph.field = FieldLine(page, line: range)
        guard range.count <= 320 else {
            paragraph.dateline = DatelineParser.parse(page, paragraph: range)
            paragraph.kind = paragraph.dateline != nil ? .dateline : longKind(page, range)
            return paragraph
        }
        let words = FoldedWords(page, range)
        paragraph.wordCount = words.words.count
        if let issue = IssueLine(page, line: range, words: words) {
            paragraph.kind = .issue
            paragraph.issue = issue
        } else if let publication = PublicationLine(page, line: range) {
            paragraph.kind = .date
            paragraph.publication = publication
        } else if let kind = furniture(page, range, words) {
            paragraph.kind = kind
        } else if CopyrightLine(page, line: range, words: words) != nil {
            paragraph.kind = .copyright
        } else if let dateline = DatelineParser.parse(page, paragraph: range) {
            paragraph.kind = .dateline
            paragraph.dateline = dateline
        } else if Byline.isOne(page, range, words) {
            paragraph.kind = .byline
        } else if endsCutOff(page, range), paragraph.wordCount > 6 {
            paragraph.kind = .teaser
        } else if isHeading(page, range, paragraph.wordCount) {
            paragraph.kind = .heading
        }
        return paragraph
    }

    private static func longKind(_ page: [UInt8], _ range: Range<Int>) -> Paragraph.Kind {
        endsCutOff(page, range) ? .teaser : .body
    }

    private static func furniture(
        _ page: [UInt8], _ range: Range<Int>, _ words: FoldedWords
    ) -> Paragraph.Kind? {
        if words.words.isEmpty || isRule(page, range) {
            let marks = page[range].filter { $0 == 0x23 }.count
            return marks >= 3 ? .end : .separator
        }
        if words.words.count == 1, words.words[0].number == 30, page[range.lowerBound] == 0x2D {
            return .end
        }
        if isPageNumbers(words) { return .navigation }
        if isAddress(page, range) || isLinkedPhrase(page, range) { return .link }
        if isSlug(page, range) || isShoutedField(page, range) { return .navigation }
        if PageFurniture.ends.matches(words), words.words.count <= 3 { return .end }
        if isDocumentCode(page, range) { return .end }
        if PageFurniture.credits.matches(words) || isSignOff(page, range, words) { return .credit }
        if PageFurniture.captionLeads.matches(words) { return .caption }
        guard words.words.count <= 14, !endsSentence(page, range) || words.words.count <= 8 else {
            return nil
        }
        if PageFurniture.labels.matches(words) { return .label }
        if PageFurniture.pageHeadings.matches(words) || PageFurniture.pageTitles.matches(words) {
            return .pageHeading
        }
        if PageFurniture.itemEnds.matches(words) { return .itemEnd }
        if PageFurniture.navigation.matches(words) { return .navigation }
        return isTrail(page, range) ? .navigation : nil
    }

    /// `Home › News › Africa`.
    private static func isTrail(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        let marks = page[range].indices.dropLast(2).count {
            page[$0] == 0xE2 && page[$0 + 1] == 0x80 && page[$0 + 2] == 0xBA
                || page[$0] == 0xC2 && page[$0 + 1] == 0xBB
                || page[$0] == 0x20 && page[$0 + 1] == 0x3E && page[$0 + 2] == 0x20
        }
        return marks >= 2
    }

    /// Stars, dashes and the like, without a letter or digit.
    private static func isRule(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        !page[range].contains { $0.isDigit || $0.beginsLetter }
    }

    /// `https://…` or `www.…`, perhaps in brackets or after one word such as "Source:".
    private static func isAddress(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        guard !page[range].contains(0x20) || page[range].prefix(12).contains(0x3A) else {
            return false
        }
        let parts = page[range].split(separator: 0x20)
        let isTrail = parts.dropFirst().first?.elementsEqual("›".utf8) == true
        guard parts.count <= 2 || isTrail, let part = isTrail ? parts.first : parts.last else {
            return false
        }
        let address = part.drop { !$0.isLetter }
        return address.starts(with: "http://".utf8) || address.starts(with: "https://".utf8)
            || address.starts(with: "www.".utf8)
    }

    /// `[Read more](https://herald.example/treaty)`.
    private static func isLinkedPhrase(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        guard page[range.lowerBound] == 0x5B, page[range.upperBound - 1] == 0x29,
            let close = page[range].firstIndex(of: 0x5D)
        else { return false }
        return page[close..<range.upperBound].starts(with: "](http".utf8)
    }

    /// `(AFP)`, `— Reuters`: up to three words with capitals.
    private static func isSignOff(
        _ page: [UInt8], _ range: Range<Int>, _ words: FoldedWords
    ) -> Bool {
        guard (1...3).contains(words.words.count) else { return false }
        var cursor = ByteCursor(page, range)
        var end = range.upperBound
        if cursor.take(0x28) {
            guard page[end - 1] == 0x29 else { return false }
            end -= 1
        } else {
            guard cursor.takeDash() else { return false }
        }
        cursor.skipSpaces()
        let name = cursor.position..<end
        return page[name].first?.isUpper == true && !page[name].contains(where: \.isDigit)
            && !endsSentence(page, name)
    }

    /// `1 2 … 14 Next`.
    private static func isPageNumbers(_ words: FoldedWords) -> Bool {
        words.words.contains { $0.number != nil }
            && words.words.allSatisfy { $0.number != nil || PageFurniture.pages.contains($0) }
    }

    /// `LANGUAGE: English`.
    private static func isShoutedField(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        let name = page[range].prefix { $0 != 0x3A }
        guard name.contains(where: \.isUpper), !name.contains(where: \.isLower) else {
            return false
        }
        return FieldLine(page, line: range).map { $0.meaning == .other && !$0.isCode } == true
    }

    /// `BC-FIJI-TREATY`: the name of a story on a wire.
    private static func isSlug(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        guard page[range].allSatisfy({ $0.isUpper || $0.isDigit || $0 == 0x2D }) else {
            return false
        }
        let parts = page[range].split(separator: 0x2D, omittingEmptySubsequences: false)
        return parts.count >= 3 && parts.allSatisfy { !$0.isEmpty }
    }

    /// `Document HRLD000020180503ee530001x`.
    private static func isDocumentCode(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        guard page[range].drop(while: { $0 == 0x20 }).starts(with: "Document ".utf8) else {
            return false
        }
        let parts = page[range].split(separator: 0x20)
        return parts.count == 2 && parts[1].count >= 10
            && parts[1].contains(where: \.isDigit) && parts[1].contains(where: \.isLetter)
    }

    /// Whether it ends in a full stop, question or exclamation mark, perhaps within quotes.
    static func endsSentence(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            switch page[end - 1] {
            case 0x22, 0x27, 0x29, 0x5D: end -= 1
            case 0x80...0xBF
            where end - 3 >= range.lowerBound && page[end - 3] == 0xE2
                && page[end - 2] == 0x80 && page[end - 1] != 0xA6:
                end -= 3
            case 0x2E, 0x21, 0x3F: return true
            default: return false
            }
        }
        return false
    }

    /// `....`, `…`, `[...]`, `(…)`; three full stops count as well.
    static func endsCutOff(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        var tail = page[range].suffix(24)
        for phrase in ["Read more", "read more", "Continue reading", "More"]
        where tail.suffix(phrase.utf8.count).elementsEqual(phrase.utf8) {
            tail = tail.dropLast(phrase.utf8.count)
        }
        while let last = tail.last, [0x20, 0x5D, 0x29, 0x3E].contains(last) { tail.removeLast() }
        return tail.suffix(3).elementsEqual("...".utf8)
            || tail.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
    }

    /// A line of 1 to 32 words that begins as a headline does and ends without a full stop.
    private static func isHeading(_ page: [UInt8], _ range: Range<Int>, _ words: Int) -> Bool {
        guard range.count <= longestLine, (1...32).contains(words) else { return false }
        let first = page[range.lowerBound]
        let last = page[range.upperBound - 1]
        guard !first.isLower, ![0x2C, 0x3B, 0x3A, 0x2D].contains(last), !isListItem(page, range)
        else { return false }
        guard SentenceSplitter.starts(in: page, paragraph: range).isEmpty else { return false }
        let isQuestion = page[range].suffix(4).contains { $0 == 0x3F || $0 == 0x21 }
        return !endsSentence(page, range) || isQuestion
    }

    /// `- item`, `• item`, `(a) item`; numbers may stand before headlines.
    private static func isListItem(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        !page[range.lowerBound].isDigit && ListMark.end(in: page, range) != nil
            || page[range.lowerBound] == 0x2D
    }
}
