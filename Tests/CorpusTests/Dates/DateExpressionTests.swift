import Testing

@testable import Corpus

@Suite struct DateExpressionTests {
    @Test(
        arguments: [
            ("NOV. 29", nil, 11, 29), ("Nov 29, 2019", 2019, 11, 29),
            ("Nov. 29 2019", 2019, 11, 29),
            ("November 29th, 2019", 2019, 11, 29), ("29 November 2019", 2019, 11, 29),
            ("29th of November 2019", 2019, 11, 29), ("29 Nov.", nil, 11, 29),
            ("29-Nov-2019", 2019, 11, 29), ("JULY 3/5 2017", 2017, 7, 5),
            ("Sept. 14-15, 2015", 2015, 9, 15), ("14–15 September 2015", 2015, 9, 15),
            ("14 and 15 September 2015", 2015, 9, 15), ("Sept. 15 2015", 2015, 9, 15),
            ("JUNE\u{A0}10\u{A0}2015", 2015, 6, 10), ("Tuesday, May 3, 2022", 2022, 5, 3),
            ("Tue 3 May 2022", 2022, 5, 3), ("Feb 29, 2020", 2020, 2, 29), ("Feb. 29", nil, 2, 29),
            ("2019-11-29", 2019, 11, 29), ("2019/11/29", 2019, 11, 29),
            ("2019.11.29", 2019, 11, 29), ("29/11/2019", 2019, 11, 29),
            ("11/29/2019", 2019, 11, 29),
            ("29.11.2019", 2019, 11, 29), ("05/05/2019", 2019, 5, 5),
        ] as [(String, Int?, Int, Int)])
    func day(text: String, year: Int?, month: Int, day: Int) {
        #expect(read(text) == PrintedDate(year: year, month: month, day: day))
    }

    @Test(arguments: [
        ("November 2019", PrintedDate(year: 2019, month: 11)),
        ("Sept. 2015", PrintedDate(year: 2015, month: 9)),
        ("03/05/2019", PrintedDate(year: 2019)),
    ])
    func coarser(text: String, date: PrintedDate) {
        #expect(read(text) == date)
    }

    @Test(arguments: [
        "31 June 2019", "Feb 30", "Feb 29, 2019", "32 May", "May 0", "2019-13-01", "2019-02-30",
        "may leave", "March on", "Monday", "12", "2019", "13/14/2019", "1/2", "3 Maybe 2019",
    ])
    func none(text: String) {
        #expect(read(text) == nil)
    }

    private func read(_ text: String) -> PrintedDate? {
        let bytes = Array(text.utf8)
        var cursor = ByteCursor(bytes, bytes.indices)
        guard let date = DateExpression.take(&cursor) else { return nil }
        guard cursor.isAtEnd else { return nil }
        return PrintedDate(year: date.year, month: date.month, day: date.day)
    }
}
