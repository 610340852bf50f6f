/// Cuts a page into paragraphs and says what each looks like.
///
/// A paragraph is a line, as pages copied from the web have it; on a page of hard-wrapped lines it
/// is what stands between blank lines. Single pass, O(n) in bytes.
enum PageParagraphs {
    static func read(_ page: [UInt8], from start: Int) -> [Paragraph] {
        let lines = PageLine.lines(of: page, from: start)
        let isWrapped = isWrapped(page, lines)
        var paragraphs: [Paragraph] = []
        var blankLines = 0
        var joinable = false
        for line in lines {
            guard !line.range.isEmpty else {
                blankLines += 1
                joinable = false
                continue
            }
            var paragraph = ParagraphKind.read(page, line.range)
            paragraph.blankLines = blankLines
            let isPlain =
                (paragraph.kind == .body || paragraph.kind == .heading) && paragraph.field == nil
            if isWrapped, joinable, isPlain, let last = paragraphs.last {
                let joined = last.range.lowerBound..<line.range.upperBound
                paragraphs[paragraphs.count - 1] = ParagraphKind.read(page, joined)
                paragraphs[paragraphs.count - 1].blankLines = last.blankLines
            } else {
                paragraphs.append(paragraph)
            }
            joinable =
                isPlain || paragraph.field?.meaning == .text || paragraph.kind == .dateline
                || paragraph.kind == .teaser
            blankLines = 0
        }
        return paragraphs
    }

    /// Whether the page was wrapped by hand: of the lines that another follows directly, most are
    /// of middling length and end within a sentence.
    private static func isWrapped(_ page: [UInt8], _ lines: [PageLine]) -> Bool {
        var followed = 0
        var wrapped = 0
        for (line, next) in zip(lines, lines.dropFirst())
        where !line.range.isEmpty && !next.range.isEmpty {
            followed += 1
            let last = page[line.range.upperBound - 1]
            let endsSentence = [0x2E, 0x21, 0x3F, 0x3A].contains(last)
            if (45...100).contains(line.range.count), !endsSentence { wrapped += 1 }
        }
        return followed >= 3 && wrapped * 10 >= followed * 6
    }
}

/// One line of a page, without the white space at its ends.
struct PageLine {
    let range: Range<Int>

    /// The lines in order; `\n`, `\r\n` and a lone `\r` end one.
    static func lines(of page: [UInt8], from start: Int, atMost limit: Int = .max) -> [PageLine] {
        var lines: [PageLine] = []
        var start = start
        for i in start..<page.count where page[i] == 0x0A || page[i] == 0x0D {
            if page[i] == 0x0A, i > 0, page[i - 1] == 0x0D {
                start = i + 1
                continue
            }
            append(page, start..<i, to: &lines)
            if lines.count >= limit { return lines }
            start = i + 1
        }
        if start < page.count { append(page, start..<page.count, to: &lines) }
        return lines
    }

    /// A form feed before a line is a line of its own: it ends a page of print.
    private static func append(_ page: [UInt8], _ line: Range<Int>, to lines: inout [PageLine]) {
        var start = line.lowerBound
        if start < line.upperBound, page[start] == 0x0C {
            lines.append(PageLine(range: start..<(start + 1)))
            start += 1
        }
        lines.append(PageLine(range: trimmed(page, start..<line.upperBound)))
    }

    private static func trimmed(_ page: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var cursor = ByteCursor(page, range)
        cursor.skipSpaces()
        var end = range.upperBound
        while end > cursor.position {
            if page[end - 1] <= 0x20 {
                end -= 1
            } else if end - 2 >= cursor.position, page[end - 2] == 0xC2, page[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return cursor.position..<end
    }
}
