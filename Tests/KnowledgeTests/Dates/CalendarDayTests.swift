import Knowledge
import Testing

@Suite struct CalendarDayTests {
    /// Every day of years 1 to 9999 in order: dates count up as a calendar does.
    @Test func everyDayFollowsTheOneBefore() {
        var number = CalendarDay(year: 1, month: 1, day: 1)?.number ?? 0
        var isInOrder = true
        for year in 1...9999 {
            for month in 1...12 {
                for day in 1...CalendarDay.dayCount(year: year, month: month) {
                    let parts = CalendarDay(number: number).components
                    isInOrder = isInOrder && parts == (year, month, day)
                    number += 1
                }
            }
        }
        #expect(isInOrder)
        #expect(CalendarDay(year: 9999, month: 12, day: 31)?.number == number - 1)
    }

    @Test(arguments: [
        (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 3, 1, 11_017),
        (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ])
    func number(year: Int, month: Int, day: Int, number: Int32) {
        #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
    }

    /// 0 is Monday.
    @Test(arguments: [
        ("1970-01-01", 3), ("2012-08-29", 2), ("2000-01-01", 5), ("1999-12-31", 4),
        ("1945-05-08", 1), ("2024-02-29", 3), ("1900-01-01", 0), ("0001-01-01", 0),
        ("9999-12-31", 4), ("1969-12-28", 6),
    ])
    func weekday(date: String, weekday: Int) {
        #expect(PartialDate(edtf: date)?.first.weekday == weekday)
    }

    @Test(arguments: [
        (2012, 29), (2013, 28), (1900, 28), (2000, 29), (2100, 28), (1600, 29), (4, 29), (1, 28),
    ])
    func february(year: Int, days: Int) {
        #expect(CalendarDay.dayCount(year: year, month: 2) == days)
        #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == (days == 29))
    }

    @Test(arguments: [
        (2012, 2, 30), (2012, 4, 31), (2012, 13, 1), (2012, 0, 1), (2012, 1, 0), (0, 1, 1),
        (10_000, 1, 1), (2012, 1, 32), (-1, 1, 1),
    ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test func staysWithinWhatItCanCount() {
        let day = CalendarDay(number: 0)
        #expect(day.advanced(by: .max).number == .max)
        #expect(day.advanced(by: .min).number == .min)
        #expect(PartialDate(CalendarDay(number: .max)).edtf == "9999-12-31")
        #expect(PartialDate(CalendarDay(number: .min)).edtf == "0001-01-01")
    }

    @Test func movesAndPrints() {
        let day = CalendarDay(year: 2012, month: 2, day: 28)
        #expect(day?.advanced(by: 2).iso8601 == "2012-03-01")
        #expect(day?.advanced(by: -59).iso8601 == "2011-12-31")
        #expect(CalendarDay(year: 7, month: 1, day: 9)?.iso8601 == "0007-01-09")
    }
}
