import Testing

@testable import Evaluation

@Suite struct EventYearTests {
    @Test(
        arguments: [
            ("2012", "2012", true), ("2012-08-31", "2012", true), ("../2019", "2019", true),
            ("2006/..", "2006", true), ("[1992..1994]", "1992", true), ("199X", "1994", true),
            ("199x", "1994", true), ("19XX", "1994", true), ("199X", "2004", false),
            ("2012", "2013", false), ("2012", nil, false), (nil, nil, true), ("", nil, true),
            ("19xx", nil, true), ("spring", nil, true), ("about 1999", "1999", true),
        ] as [(String?, String?, Bool)])
    func agreement(_ a: String?, _ b: String?, _ expected: Bool) {
        #expect(EventYear(edtf: a).agrees(with: EventYear(edtf: b)) == expected)
        #expect(EventYear(edtf: b).agrees(with: EventYear(edtf: a)) == expected)
    }
}
