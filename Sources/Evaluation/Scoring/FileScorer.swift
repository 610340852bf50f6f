import Knowledge

/// Compares the articles of one file with its gold, all in code points of the file.
struct FileScorer {
    let gold: GoldFile
    let text: SourceText?
    let names: NameTable
    let options: ScoringOptions
    var score: Score
    /// The system's articles that are no copies to be left out.
    private let articles: [SystemArticle]
    /// Numbers of the gold's articles to be left out.
    private let leftOut: Set<Int>

    init(
        _ gold: GoldFile, text: SourceText?, articles: [SystemArticle], names: NameTable,
        options: ScoringOptions, score: Score
    ) {
        self.gold = gold
        self.text = text
        self.articles = articles
        self.names = names
        self.options = options
        self.score = score
        let numbers = gold.articles.indices.filter { gold.articles[$0].isDuplicate }
        leftOut = options.skipsDuplicates ? Set(numbers.map { $0 + 1 }) : []
    }

    /// The score with this file's figures and errors.
    mutating func scored() -> Score {
        let numbered = gold.articles.enumerated().map { (number: $0 + 1, article: $1) }
        compare(
            articles: articles.filter { !isLeftOut($0.start) },
            with: numbered.filter { !leftOut.contains($0.number) })
        compare(mentions: foundMentions(), with: wantedMentions())
        compareClaims()
        return score
    }

    /// The gold article in which an offset lies, counted from 1; nil between articles.
    func articleNumber(at offset: Int) -> Int? {
        gold.articles.firstIndex { $0.range.contains(offset) }.map { $0 + 1 }
    }

    /// An article in lists of errors: `001.2`.
    func place(_ number: Int?) -> String {
        "\(gold.label).\(number.map(String.init) ?? "None")"
    }

    private func isLeftOut(_ offset: Int) -> Bool {
        articleNumber(at: offset).map(leftOut.contains) ?? false
    }
}

// MARK: - What is compared

extension FileScorer {
    private func wantedMentions() -> [WantedMention] {
        gold.mentions.filter { !isLeftOut($0.range.lowerBound) }.map { mention in
            WantedMention(
                range: trimmed(mention.range), mention: mention,
                isNeeded: options.needsEverything || !mention.isDontCare)
        }
    }

    /// The mentions inside the gold's articles, each place once. A description ("the alliance") is
    /// no mention in the gold and counts for nothing.
    private mutating func foundMentions() -> [FoundMention] {
        var seen: Set<Range<Int>> = []
        var found: [FoundMention] = []
        for article in articles {
            for mention in article.mentions where mention.form != "description" {
                let range = mention.range.moved(by: article.start)
                if isMisplaced(mention, at: range) { score.misplacedMentions += 1 }
                let bounds = trimmed(range)
                guard let number = articleNumber(at: bounds.lowerBound),
                    !leftOut.contains(number), seen.insert(bounds).inserted
                else { continue }
                found.append(FoundMention(range: bounds, mention: mention))
            }
        }
        return found
    }

    private mutating func compareClaims() {
        let wanted = Dictionary(
            grouping: gold.claims.map { ComparedClaim($0, names: names) },
            by: { articleNumber(at: $0.evidence.lowerBound) })
        var found: [Int?: [ComparedClaim]] = [:]
        for article in articles {
            for claim in article.claims {
                let compared = ComparedClaim(claim, articleStart: article.start, names: names)
                guard Self.vocabulary.contains(claim.relation) else {
                    score.unknownRelations += 1
                    continue
                }
                found[articleNumber(at: compared.evidence.lowerBound), default: []].append(compared)
            }
        }
        let numbers = Set(wanted.keys).union(found.keys)
        for number in numbers.sorted(by: { place($0) < place($1) })
        where !(number.map(leftOut.contains) ?? false) {
            compare(claims: found[number] ?? [], with: wanted[number] ?? [], at: place(number))
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> { text?.trimmed(range) ?? range }

    private func isMisplaced(_ mention: AnnotatedMention, at range: Range<Int>) -> Bool {
        guard let text, let words = mention.text else { return false }
        return !text[range].elementsEqual(words.unicodeScalars)
    }

    private static let vocabulary = Set(RelationKind.allCases.map(\.rawValue))
}
