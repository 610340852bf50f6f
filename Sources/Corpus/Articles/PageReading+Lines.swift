// Lines that are something else than they look like by themselves.
extension PageReading {
    /// A heading that only names the publisher given elsewhere on the page is no headline.
    mutating func markPublisherNames() {
        var names: Set<[ShortWord]> = []
        for paragraph in paragraphs {
            let name =
                paragraph.dateline?.agency ?? paragraph.namedPublisher
                ?? (paragraph.kind == .copyright
                    ? CopyrightLine(bytes, line: paragraph.range)?.owner : nil)
            if let name { names.insert(FoldedWords(bytes, name).words) }
        }
        guard !names.isEmpty else { return }
        let agencies = paragraphs.count { $0.dateline?.agency != nil }
        for i in paragraphs.indices where paragraphs[i].kind == .heading {
            // The one article of a page may be about the agency that wrote it.
            guard i > 0 || agencies >= 2 || names.count == 0 else { continue }
            if let name = Masthead.leadingName(bytes, paragraphs[i].range),
                names.contains(FoldedWords(bytes, name).words)
            {
                paragraphs[i].kind = .navigation
            }
        }
    }

    /// Reads `# …` and the rules directly below lines, which underline them.
    mutating func markLevels() {
        for i in paragraphs.indices where paragraphs[i].kind == .heading {
            let marks = bytes[paragraphs[i].range].prefix { $0 == 0x23 }.count
            if marks > 0 { paragraphs[i].level = marks }
            guard i + 1 < paragraphs.count, paragraphs[i + 1].kind == .separator,
                paragraphs[i + 1].blankLines == 0
            else { continue }
            let rule = bytes[paragraphs[i + 1].range.lowerBound]
            paragraphs[i].level = rule == 0x3D ? 1 : rule == 0x2D ? 2 : nil
            paragraphs[i + 1].kind = .navigation
        }
    }

    /// The line below a byline that says what the writer is.
    mutating func markBylineTails() {
        for i in paragraphs.indices.dropFirst()
        where paragraphs[i - 1].kind == .byline && paragraphs[i].kind == .heading {
            let isDirect = paragraphs[i].blankLines == 0 && paragraphs[i].wordCount <= 6
            let words = FoldedWords(bytes, paragraphs[i].range).words
            if isDirect, words.contains(where: PageFurniture.professions.contains) {
                paragraphs[i].kind = .byline
            }
        }
    }

    /// `• Headline` directly above a dateline is one, and so are several above one text each.
    mutating func markListedHeadlines() {
        var listed: [Int] = []
        for (i, next) in zip(paragraphs.indices, paragraphs.dropFirst())
        where paragraphs[i].kind == .body && next.isText {
            let range = paragraphs[i].range
            guard paragraphs[i].wordCount <= 32, !ParagraphKind.endsSentence(bytes, range),
                ListMark.end(in: bytes, range) != nil
            else { continue }
            if next.kind == .dateline {
                let isOneOfSeveral =
                    i > 0 && ListMark.end(in: bytes, paragraphs[i - 1].range) != nil
                if !isOneOfSeveral { paragraphs[i].kind = .heading }
            } else if ListMark.end(in: bytes, next.range) == nil {
                listed.append(i)
            }
        }
        guard listed.count >= 2 else { return }
        for i in listed { paragraphs[i].kind = .heading }
    }

    /// The line after "Category" is the name of one.
    mutating func markCategoryValues() {
        for i in paragraphs.indices.dropFirst() where paragraphs[i - 1].kind == .label {
            let isWord = PageFurniture.labels.matches(
                FoldedWords(bytes, paragraphs[i - 1].range))
            if isWord, paragraphs[i].kind == .heading, paragraphs[i].wordCount <= 6 {
                paragraphs[i].kind = .label
            }
        }
    }

    /// A short line that stands three times on a page is the name of a category or of a column,
    /// and a headline that comes again above its text an entry of the contents.
    mutating func markRepeatedLines() {
        var places: [[ShortWord]: [Int]] = [:]
        for i in paragraphs.indices where paragraphs[i].kind == .heading {
            places[FoldedWords(bytes, paragraphs[i].range).words, default: []].append(i)
        }
        for indices in places.values where indices.count >= 2 {
            if indices.count >= 3, paragraphs[indices[0]].wordCount <= 5 {
                for i in indices { paragraphs[i].kind = .label }
            } else if let last = indices.last, leadsToText(last) {
                for i in indices.dropLast() where !leadsToText(i) {
                    paragraphs[i].kind = .navigation
                }
            }
        }
    }

    /// What follows the end of a release about its sender belongs to it.
    mutating func markEpilogues() {
        var (isOver, hasText) = (false, false)
        for i in paragraphs.indices {
            hasText = hasText || paragraphs[i].isText
            switch paragraphs[i].kind {
            case .end: isOver = true
            case .heading, .body:
                let first = FoldedWords(bytes, paragraphs[i].range, atMost: 1)
                let words =
                    PageFurniture.epilogues.mayMatch(first)
                    ? FoldedWords(bytes, paragraphs[i].range) : first
                if PageFurniture.epilogues.matches(words) {
                    let isAbout = words.words.first == "about"
                    if isOver || (hasText && !isAbout && words.words.count <= 4) {
                        paragraphs[i].kind = .epilogue
                    }
                } else if paragraphs[i].kind == .heading {
                    isOver = false
                }
            case .date, .dateline, .label: isOver = false
            default: break
            }
        }
    }

    /// `News` or `Contents` within an article is no head of the page.
    mutating func markLatePageTitles() {
        guard let text = paragraphs.firstIndex(where: \.isText) else { return }
        for i in paragraphs.indices[text...] where paragraphs[i].kind == .pageHeading {
            if PageFurniture.pageTitles.matches(FoldedWords(bytes, paragraphs[i].range)) {
                paragraphs[i].kind = .navigation
            }
        }
    }

    /// Comments of readers, each with the name and the time above, are no part of the article.
    mutating func markComments() {
        var isComments = false
        for i in paragraphs.indices {
            switch paragraphs[i].kind {
            case .itemEnd:
                isComments =
                    PageFurniture.commentHeads.matches(FoldedWords(bytes, paragraphs[i].range))
                    && beginsComment(at: i + 1)
            case .heading where paragraphs[i].wordCount > 3, .dateline, .label, .pageHeading,
                .separator, .end:
                isComments = false
            default:
                if isComments {
                    paragraphs[i].kind = .navigation
                    paragraphs[i].publication = nil
                }
            }
        }
    }

    /// A name, perhaps with "says", and below it a date.
    private func beginsComment(at index: Int) -> Bool {
        guard index + 1 < paragraphs.count else { return false }
        let name = paragraphs[index]
        return (name.kind == .heading || name.kind == .body) && name.wordCount <= 4
            && paragraphs[index + 1].kind == .date
    }

    /// After the text of an item its headline is often repeated as a link to the original,
    /// sometimes with the name of the site behind.
    mutating func markEchoes() {
        var headlines: [[ShortWord]] = []
        var hasText = false
        for i in paragraphs.indices {
            let paragraph = paragraphs[i]
            if paragraph.isText { hasText = true }
            if paragraph.isPageFurniture { (headlines, hasText) = ([], false) }
            guard paragraph.kind == .heading, paragraph.wordCount >= 3 else { continue }
            let words = FoldedWords(bytes, paragraph.range).words
            if hasText, !leadsToText(i), headlines.contains(where: { isEcho(words, of: $0) }) {
                paragraphs[i].kind = .link
            } else {
                if hasText { (headlines, hasText) = ([], false) }
                headlines = headlines.suffix(7) + [words]
            }
        }
    }

    private func leadsToText(_ index: Int) -> Bool {
        guard index + 1 < paragraphs.count else { return false }
        let next = paragraphs[index + 1]
        return next.isText || next.kind == .date || next.kind == .byline
    }

    /// Whether both share four words in a row, or three that are most of the line.
    private func isEcho(_ words: [ShortWord], of headline: [ShortWord]) -> Bool {
        var longest = 0
        for start in words.indices {
            for other in headline.indices where headline[other] == words[start] {
                let run = zip(words[start...], headline[other...]).prefix { $0 == $1 }.count
                longest = max(longest, run)
            }
        }
        return longest >= 4 || (longest == 3 && words.count <= 5)
    }
}
