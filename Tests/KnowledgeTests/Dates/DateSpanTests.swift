import Knowledge
import Testing

@Suite struct DateSpanTests {
    /// EDTF with the bounds of its first day, then of its last; `-` where nothing bounds it.
    @Test(arguments: [
        ("1992", "1992-01-01 1992-12-31 - -"),
        ("2012-08", "2012-08-01 2012-08-31 - -"),
        ("2012-08-31", "2012-08-31 2012-08-31 - -"),
        ("1999/2006", "1999-01-01 1999-12-31 2006-01-01 2006-12-31"),
        ("2012-09-26/2012-09-30", "2012-09-26 2012-09-26 2012-09-30 2012-09-30"),
        ("[1992..1994]", "1992-01-01 1994-12-31 - -"),
        ("[1992..]", "1992-01-01 - - -"),
        ("[..1994]", "- 1994-12-31 - -"),
        ("[2012-08-20..2012-08-26]", "2012-08-20 2012-08-26 - -"),
        ("2006/..", "2006-01-01 2006-12-31 - -"),
        ("2006/", "2006-01-01 2006-12-31 - -"),
        ("../2019", "- - 2019-01-01 2019-12-31"),
        ("/2019", "- - 2019-01-01 2019-12-31"),
        ("2018~", "2018-01-01 2018-12-31 - -"),
        ("199X", "1990-01-01 1999-12-31 - -"),
        ("2021-21", "2021-03-01 2021-05-31 - -"),
        ("199X/..", "1990-01-01 1999-12-31 - -"),
        ("2018~/2020-05", "2018-01-01 2018-12-31 2020-05-01 2020-05-31"),
    ])
    func bounds(edtf: String, expected: String) throws {
        let span = try #require(DateSpan(edtf: edtf))
        #expect(span.edtf == edtf)
        let bounds = [span.earliest, span.latest, span.untilEarliest, span.untilLatest]
        #expect(bounds.map { $0?.iso8601 ?? "-" }.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        "", "/", "../..", "..", "[..]", "[1992]", "[1992..1994", "1992..1994", "1992/1994/1996",
        "[1992...1994]", "[1992,1994]", "1992/x", "x/1992", "[/1992]", "[]", "[1992..1994]x",
        "../", "/..",
    ])
    func noSpan(text: String) {
        #expect(DateSpan(edtf: text) == nil)
    }

    /// Every combination of ends prints and reads back.
    @Test func roundTrip() {
        let dates = ["1992", "2012-08", "2012-08-31", "199X", "2021-24", "2018~"]
            .compactMap { PartialDate(edtf: $0) }
        let ends = dates.map(DateSpan.Endpoint.date) + [.open, .unknown]
        let optional = dates.map(Optional.some) + [nil]
        var spans = dates.map(DateSpan.on)
        for a in ends {
            for b in ends where a.date ?? b.date != nil { spans.append(.period(a, b)) }
        }
        for a in optional {
            for b in optional where a ?? b != nil { spans.append(.moment(from: a, to: b)) }
        }
        #expect(spans.count == 6 + 60 + 48)
        for span in spans { #expect(DateSpan(edtf: span.edtf) == span) }
    }
}
