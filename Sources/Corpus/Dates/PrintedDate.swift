import Knowledge

/// A date as it stands in a text, perhaps without its year.
struct PrintedDate: Hashable {
    var year: Int?
    /// 1–12; nil in a year alone.
    var month: Int?
    /// 1–31; nil where only the month is printed.
    var day: Int?
    /// The two figures before the year where the date is printed in figures.
    var figures: DayAndMonthFigures?

    /// The date itself, nil without a year.
    var partial: PartialDate? { year.flatMap(inYear) }

    /// The date in a year that is known from elsewhere.
    func inYear(_ year: Int) -> PartialDate? {
        switch (month, day) {
        case (let month?, let day?): PartialDate(year: year, month: month, day: day)
        case (let month?, nil): PartialDate(year: year, month: month)
        default: PartialDate(year: year)
        }
    }

    /// Whether some calendar has it: no 31 June, and 29 February only in leap years.
    var isPossible: Bool { inYear(year ?? 2000) != nil }

    /// The date in the order that the page is known to use, if it left it open itself.
    func inOrder(_ order: DayAndMonthFigures.Order) -> PrintedDate {
        guard let figures, figures.order == nil else { return self }
        var date = self
        (date.day, date.month) =
            order == .dayFirst
            ? (figures.first, figures.second) : (figures.second, figures.first)
        return date.isPossible ? date : self
    }
}

/// The `03/05` of 03/05/2019, which may be a day in May or in March.
struct DayAndMonthFigures: Hashable {
    enum Order { case dayFirst, monthFirst }

    let first: Int
    let second: Int

    /// The order that the figures themselves tell; nil if both could be the month.
    var order: Order? {
        if first > 12 { return .dayFirst }
        return second > 12 ? .monthFirst : nil
    }
}
