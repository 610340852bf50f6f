/// Compares what a system read with gold.
///
///     let gold = try Gold(folder: "gold")
///     let score = Scorer(gold).score(try ExtractLines.articles(inFile: "out.ndjson"))
///     print(score.report.text)
public struct Scorer: Sendable {
    private let gold: Gold
    private let options: ScoringOptions

    /// A scorer for one gold.
    public init(_ gold: Gold, options: ScoringOptions = ScoringOptions()) {
        self.gold = gold
        self.options = options
    }

    /// Scores the articles of a system; those of files that the gold does not have count for
    /// nothing. O(m · n) in the mentions of a file.
    public func score(_ articles: [SystemArticle]) -> Score {
        var names = gold.names
        names.learn(from: articles)
        let byStem = Dictionary(grouping: articles, by: \.stem)
        var score = Score()
        for (file, text) in gold.files {
            var scorer = FileScorer(
                file, text: text, articles: byStem[SourceStem(path: file.source)] ?? [],
                names: names, options: options, score: score)
            score = scorer.scored()
        }
        return score
    }
}

/// What counts.
public struct ScoringOptions: Sendable {
    /// Whether articles that the gold marks as copies are left out.
    public var skipsDuplicates = false
    /// Whether also what the gold marks as neither needed nor wrong is needed.
    public var needsEverything = false

    /// Copies count, and what is marked so is not needed.
    public init() {}
}
