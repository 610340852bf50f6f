import Knowledge
import Testing

@Suite struct PartialDateTests {
    /// A date with its first and last possible day; it prints as it was read.
    @Test(arguments: [
        ("2012", "2012-01-01", "2012-12-31"), ("0001", "0001-01-01", "0001-12-31"),
        ("9999", "9999-01-01", "9999-12-31"), ("2012-02", "2012-02-01", "2012-02-29"),
        ("2013-02", "2013-02-01", "2013-02-28"), ("2012-12", "2012-12-01", "2012-12-31"),
        ("2012-08-31", "2012-08-31", "2012-08-31"), ("199X", "1990-01-01", "1999-12-31"),
        ("001X", "0010-01-01", "0019-12-31"), ("2021-21", "2021-03-01", "2021-05-31"),
        ("2021-22", "2021-06-01", "2021-08-31"), ("2021-23", "2021-09-01", "2021-11-30"),
        ("2021-24", "2021-12-01", "2022-02-28"), ("2023-24", "2023-12-01", "2024-02-29"),
        ("2018~", "2018-01-01", "2018-12-31"), ("2018-05~", "2018-05-01", "2018-05-31"),
        ("199X~", "1990-01-01", "1999-12-31"), ("2012-08-31~", "2012-08-31", "2012-08-31"),
    ])
    func days(edtf: String, first: String, last: String) throws {
        let date = try #require(PartialDate(edtf: edtf))
        #expect(date.edtf == edtf)
        #expect(date.first.iso8601 == first)
        #expect(date.last.iso8601 == last)
        #expect(date.isApproximate == edtf.hasSuffix("~"))
    }

    @Test(arguments: [
        "", "~", "12", "201", "20120", "2012-", "2012-1", "2012-13", "2012-00", "2012-20",
        "2012-25", "2012-02-30", "2012-2-3", "2012-02-3", "2012/02", "2012-02-031", "0000", "X",
        "19XX", "201x", "2012~~", "-2012", "2012-08-31T00:00", " 2012", "2O12", "000X", "９０１２",
    ])
    func noDate(text: String) {
        #expect(PartialDate(edtf: text) == nil)
    }

    @Test(arguments: [
        ("2012-08-31", PartialDate.Precision.month, "2012-08"), ("2012-08-31", .year, "2012"),
        ("2012-08-31", .decade, "201X"), ("2012-08", .year, "2012"), ("2012", .month, "2012"),
        ("2012-08", .day, "2012-08"), ("2021-21", .month, "2021-21"), ("2021-21", .year, "2021"),
        ("2012-08~", .year, "2012~"), ("199X", .year, "199X"), ("2012-08-31", .day, "2012-08-31"),
    ])
    func truncated(edtf: String, precision: PartialDate.Precision, expected: String) throws {
        let date = try #require(PartialDate(edtf: edtf))
        #expect(date.truncated(to: precision).edtf == expected)
    }

    @Test func ordersByFirstDayThenTheFinerThenTheExact() {
        let order = ["199X", "1999", "2012-01-01", "2012-01", "2012", "2012~", "201X", "2012-08"]
        let dates = order.compactMap { PartialDate(edtf: $0) }
        let sorted = ["199X", "1999", "201X", "2012-01-01", "2012-01", "2012", "2012~", "2012-08"]
        #expect(dates.sorted().map(\.edtf) == sorted)
    }

    @Test func aDayKnowsItself() {
        let day = CalendarDay(number: 12_345)
        #expect(PartialDate(day).first == day)
        #expect(PartialDate(day).precision == .day)
    }

    @Test func initialisersRejectWhatNoCalendarHas() {
        #expect(PartialDate(year: 0) == nil)
        #expect(PartialDate(year: 10_000) == nil)
        #expect(PartialDate(decade: 1995) == nil)
        #expect(PartialDate(year: 2012, month: 13) == nil)
        #expect(PartialDate(year: 2012, season: 20) == nil)
        #expect(PartialDate(year: 2013, month: 2, day: 29) == nil)
    }
}
