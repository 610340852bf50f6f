import Knowledge

/// Dates the articles of one page, each by the best basis it has.
struct PublicationDates {
    private let page: PageReading
    private let imprints: [ArticleImprint]
    private let calendar: IssueCalendar
    private let given: PartialDate?
    private let usesCopyright: Bool
    /// The date of the issue that the page is, printed above its first article.
    private let wholeIssue: PartialDate?

    /// The publications of the articles with these imprints, in order; nil where nothing tells.
    static func dates(
        of imprints: [ArticleImprint], on page: PageReading, firstArticle: Int = 0,
        given: PartialDate?
    ) -> [Publication?] {
        let dates = PublicationDates(page, imprints, firstArticle, given)
        return dates.fillingNeighbours(imprints.map(dates.ownDate))
    }

    private init(
        _ page: PageReading, _ imprints: [ArticleImprint], _ firstArticle: Int,
        _ given: PartialDate?
    ) {
        self.page = page
        self.imprints = imprints
        self.given = given
        calendar = IssueCalendar(page.paragraphs.compactMap(\.issue))
        wholeIssue = page.paragraphs[..<firstArticle].lazy.compactMap(\.issue?.date?.partial).first
        // One copyright line below many articles is that of the page, and of its last reprint.
        usesCopyright = imprints.count { $0.copyrightYear != nil } * 2 >= imprints.count
    }

    private func ownDate(_ imprint: ArticleImprint) -> Publication? {
        if let date = imprint.printed?.partial { return explicit(date) }
        if let number = imprint.issue?.number, imprint.issue?.date == nil || imprint.printed != nil,
            let date = calendar.date(of: imprint.printed, inIssue: number)
        {
            return Publication(date: date, basis: .issueNumber)
        }
        if let known = knownDate(imprint) {
            guard let printed = imprint.printed else { return explicit(known) }
            if known.precision == .year { return explicit(printed.inYear(known.year) ?? known) }
            return explicit(
                IssueCalendar.date(
                    of: printed, near: known.last, mayFollow: known.precision != .day
                )
                .flatMap { $0.year == known.year || known.precision == .day ? $0 : nil }
                    ?? known)
        }
        guard imprint.printed == nil, let text = imprint.text,
            let date = ContentDate.date(
                in: page.bytes, text: text, headline: imprint.headline)
        else { return nil }
        return Publication(date: date, basis: .content)
    }

    private func explicit(_ date: PartialDate) -> Publication {
        Publication(date: date, basis: .explicit)
    }

    /// A full date from elsewhere in the article, or what the user said.
    private func knownDate(_ imprint: ArticleImprint) -> PartialDate? {
        imprint.section?.partial ?? imprint.address?.partial ?? imprint.issue?.date?.partial
            ?? (usesCopyright ? imprint.copyrightYear.flatMap { PartialDate(year: $0) } : nil)
            ?? imprint.headlineDate?.partial ?? wholeIssue ?? given
    }

    /// Gives an undated article the year on which the dated ones on both sides agree.
    private func fillingNeighbours(_ dates: [Publication?]) -> [Publication?] {
        let yearsAfter = dates.reversed().reduce(into: [Int?]()) { years, date in
            years.append(date?.date.year ?? years.last.flatMap(\.self))
        }
        var before: Int?
        return zip(dates, yearsAfter.reversed()).map { date, after in
            before = date?.date.year ?? before
            guard date == nil, let before, before == after else { return date }
            return PartialDate(year: before).map { Publication(date: $0, basis: .neighbour) }
        }
    }
}
