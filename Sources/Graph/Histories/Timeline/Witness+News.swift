import Knowledge

extension Change.Witness {
    /// Days that news may be old on the day of publication.
    private static let ageOfNews = 31

    /// What a story tells as the news of the day it tells, where it also gives the date of it, of
    /// that date: a headline in the present tense of what happened on Friday (rule 2).
    ///
    /// O(n²) in the claims about one membership.
    static func datingNews(_ witnesses: [Self]) -> [Self] {
        witnesses.map { news in
            guard news.isNews else { return news }
            let dated = witnesses.filter { $0.isEvent(of: news) }
            guard let event = dated.max(by: { $0.days.last < $1.days.last }) else { return news }
            return Self(claim: news.claim, event: news.event, date: event.date, days: event.days)
        }
    }

    private var isNews: Bool { claim.statement.date?.basis == .dateline }

    /// Whether it gives the date of what the same story tells as news.
    private func isEvent(of news: Self) -> Bool {
        claim.story == news.claim.story && event == news.event && !isNews
            && days.lieBefore(news.days)
            && news.days.first <= days.last.advanced(by: Self.ageOfNews)
    }
}
