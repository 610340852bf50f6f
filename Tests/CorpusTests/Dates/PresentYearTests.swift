import Testing

@testable import Corpus

/// Texts that are plain about their present, and texts that only seem to be.
@Suite struct PresentYearTests {
    @Test(arguments: [
        ("Fiji will vote this year (2018), the minister said.", 2018),
        ("Fiji will vote this year, 2018, the minister said.", 2018),
        ("Exports doubled last year, in 2017, and grew in 2016.", 2018),
        ("Exports doubled last year (2017).", 2018),
        ("The talks began today, May 3, 2018, in Suva.", 2018),
        ("The talks began today (3 May 2018) in Suva.", 2018),
        ("In the last five years (2013–2018), Fiji bought six boats.", 2018),
        ("Over the past 5 years (2013-2018), Fiji bought six boats.", 2018),
        ("Ships gather this week. The exercise Anchor-2018 is aimed at pirates.", 2018),
        ("“Crews of the Blue Anchor-2018 drill are gathering,” the navy said today.", 2018),
    ])
    func plain(text: String, year: Int) {
        #expect(find(text) == year)
    }

    @Test(arguments: [
        "Fiji will vote this year. In 2014 it did not.",
        "The plan will be carried out by the end of 2025. A start is made this year.",
        "This year, 2018 people left the islands.",
        "In 1998 he wrote: this year, 1998, is the last. He died in 2004.",
        "Last year, in 2017, exports fell; this year (2019) they grow.",
        "Over the past three years (2015–2017), Fiji bought six boats.",
        "The exercise Anchor-2018 was held in May. This year there is none.",
        "Fiji will host the exercise Anchor-2018 next year. This week its ships are in port.",
        "The strategy Vision-2030 is to be adopted this year.",
        "Today Fiji is an island. May 2018 was warm.",
        "",
    ])
    func doubtful(text: String) {
        #expect(find(text) == nil)
    }

    @Test(arguments: [
        (
            "Port to Open by End of Year", "The port will open by the end of 2018. It is large.",
            2018
        ),
        ("Port to open by year-end", "The port will open at the end of 2018.", 2018),
        ("Port to Open", "The port will open by the end of 2018. It is large.", nil),
        (
            "Port to Open by End of Year", "The port will open soon. By the end of 2025 it grows.",
            nil
        ),
    ])
    func headlines(headline: String, text: String, year: Int?) {
        #expect(find(text, headline: headline) == year)
    }

    private func find(_ text: String, headline: String = "") -> Int? {
        let bytes = Array((headline + text).utf8)
        let start = headline.utf8.count
        return PresentYear.year(in: bytes, text: start..<bytes.count, headline: 0..<start)
    }
}
