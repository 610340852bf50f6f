extension FileScorer {
    /// How far from the gold's an article may begin and be the same one.
    private static let tolerance = 200

    /// Matches each article of the gold, in order, with the nearest one that is left of the
    /// system's.
    mutating func compare(
        articles found: [SystemArticle], with wanted: [(number: Int, article: GoldArticle)]
    ) {
        var left = found
        for (number, article) in wanted {
            let name = "\(place(number)) \(article.title.nonEmpty ?? "(no title)")"
            let starts = left.map { abs($0.start - article.range.lowerBound) }
            guard let distance = starts.min(), distance <= Self.tolerance,
                let nearest = starts.firstIndex(of: distance)
            else {
                score.boundaries.missed += 1
                score.datedArticles.missed += 1
                score.note(.articleMissed, at: name)
                continue
            }
            score.boundaries.right += 1
            score.boundaries.found += 1
            compareDate(of: left.remove(at: nearest), with: article, name: name)
        }
        for article in left {
            score.boundaries.wrong += 1
            score.datedArticles.wrong += 1
            score.note(.articleTooMany, at: "\(gold.label)@\(article.start)")
        }
    }

    private mutating func compareDate(
        of found: SystemArticle, with wanted: GoldArticle, name: String
    ) {
        if ([wanted.published] + wanted.otherDates).contains(found.published) {
            score.datedArticles.right += 1
            score.datedArticles.found += 1
        } else {
            score.datedArticles.wrong += 1
            score.datedArticles.missed += 1
            score.note(
                .date, at: name,
                "\(found.published ?? "None") for \(wanted.published ?? "None")")
        }
    }
}
