import Knowledge

/// A date as it stands in a text, perhaps without its year.
struct PrintedDate: Hashable {
    var year: Int?
    /// 1–12; nil in a year alone.
    var month: Int?
    /// 1–31; nil where only the month is printed.
    var day: Int?

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
}
