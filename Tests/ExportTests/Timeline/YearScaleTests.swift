import Knowledge
import Testing

@testable import Export

@Suite struct YearScaleTests {
    /// First day, last day → years named on an axis of 600 points.
    @Test(
        arguments: [
            ("2012-06-28", "2012-12-19", [2011, 2012, 2013, 2014, 2015]),
            (
                "1992-05-15", "2003",
                [1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000]
                    + [2001, 2002, 2003]
            ),
            ("1992-05-15", "2024", [1995, 2000, 2005, 2010, 2015, 2020]),
            ("1902", "2024", Array(stride(from: 1900, through: 2020, by: 10))),
            ("0009", "9999", [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]),
            ("9999", "9999", [9998, 9999, 10_000, 10_001, 10_002]),
            (nil, nil, [1999, 2000, 2001, 2002, 2003]),
        ] as [(String?, String?, [Int])])
    func ticks(_ first: String?, _ last: String?, _ expected: [Int]) {
        #expect(scale(first, last).ticks.map(\.year) == expected)
    }

    /// Years are about as wide as each other, and nothing stands outside.
    @Test func places() {
        let scale = scale("1992", "2024")
        let ticks = scale.ticks
        #expect(ticks.allSatisfy { (100...700).contains($0.x) })
        #expect(scale.x(CalendarDay(number: .min)) == 100)
        #expect(scale.end(of: CalendarDay(number: .max)) == 700)
        #expect(scale.x(scale.first) == 100)
        #expect(scale.end(of: scale.last) == 700)
        for (tick, next) in zip(ticks, ticks.dropFirst()) { #expect(next.x - tick.x > 40) }
    }

    @Test(arguments: [("2012", "2019", true), ("1992", "2024", false)])
    func months(_ first: String, _ last: String, _ expected: Bool) {
        #expect(scale(first, last).showsMonths == expected)
    }

    private func scale(_ first: String?, _ last: String?) -> YearScale {
        YearScale(
            from: first.flatMap { PartialDate(edtf: $0)?.first },
            to: last.flatMap { PartialDate(edtf: $0)?.last }, left: 100, right: 700)
    }
}
