extension Pair {
    /// Pairs that are one story.
    static let copies: [Pair] = [
        Pair("another agency", brief, replacing: ["SUVA, May 3, 2018 (Herald)": "SUVA (TPN)"]),
        Pair("without a dateline", brief, replacing: ["SUVA, May 3, 2018 (Herald) — ": ""]),
        Pair("an agency at the end", brief, brief + "\n\nReporting by the Herald in Suva"),
        Pair(
            "another headline", brief,
            replacing: ["Fiji signs fishing treaty": "Ninth state joins Pacific tuna pact"]),
        Pair("no headline", brief, replacing: ["Fiji signs fishing treaty\n\n": ""]),
        Pair("two words edited", brief, replacing: ["agreement": "accord", "protect": "save"]),
        Pair(
            "three words edited", brief,
            replacing: ["agreement": "accord", "protect": "save", "must still": "has yet to"]),
        Pair("a word left out", brief, replacing: [" still": ""]),
        Pair("a typo corrected", brief, replacing: ["Korovou": "Korovu"]),
        Pair("a typo in a common word", brief, replacing: ["agreement": "agreemnt"]),
        Pair("an accent", brief, replacing: ["Korovou": "Kórovou"]),
        Pair("straight quotes and hyphens", report, replacing: ["\"": "”", "Ak-Tash": "Ak‑Tash"]),
        Pair("non-breaking spaces", brief, replacing: ["ten years": "ten\u{A0}years"]),
        Pair(
            "British and American", report,
            replacing: ["kilometres": "kilometers"]),
        Pair("units", report, replacing: ["970 kilometres": "600 miles"]),
        Pair(
            "a quotation reworded", report,
            replacing: [
                "Nobody wants to see a day like that again": "No one wants such a day to come back"
            ]),
        Pair(
            "a quotation left out", report,
            replacing: [
                "\"Nobody wants to see a day like that again,\" Salimov said. \"We have agreed that patrols will carry no heavy weapons.\"\n\n":
                    ""
            ]),
        Pair("a year corrected", report, replacing: ["in 2004": "in 2005"]),
        Pair("a name spelt otherwise", report, replacing: ["Salimov": "Saleemov"]),
        Pair("cut after two paragraphs", report, first(2, of: report)),
        Pair("cut after three paragraphs", report, first(3, of: report)),
        Pair("a teaser", report + "\n\n" + background, first(2, of: report)),
        Pair(
            "an intro", report,
            "Valley correspondent\n\n"
                + "Our partner paper in Batken has followed the talks from the first day on and sends this.\n\n"
                + paragraphs(report).dropFirst().joined(separator: "\n\n")),
        Pair(
            "furniture", report, report + "\n\nFollow us on our channel\n\nGet the Valley News app"),
        Pair(
            "furniture of two papers", report + "\n\nFollow the Valley News on Telegram for more",
            report + "\n\nSubscribe to the Batken Weekly and get a free calendar for next year"),
        Pair("printed three days later", report, replacing: ["June 11": "June 14"]),
        Pair("reprinted a year later", report, replacing: ["June 11, 2019": "June 11, 2020"]),
        Pair("grown with the same headline", first(2, of: report), report + "\n\n" + background),
        Pair(
            "a new lead under the same headline", report,
            replacing: [
                "Delegations from":
                    "Three more villages were empty on Tuesday night as people fled to the hills. Delegations from",
                "BATKEN, June 11, 2019 (Valley News)": "BATKEN, June 11, 2019 (Valley News)",
            ]),
        Pair("a number updated under the same headline", brief, replacing: ["ninth": "tenth"]),
        Pair(
            "a paragraph more", report,
            report + "\n\nThe president of Toklu is expected in Minsk on Friday, his office said."),
        Pair(
            "sentences of two papers behind a brief",
            brief + " Read more on our new site in English, Fijian and Hindi.",
            brief + " There is other news from the islands every morning in the Tribune letter."),
        Pair(
            "an intro before a brief", brief,
            brief.replacing(
                "Fiji signed the",
                with:
                    "Our partner in the islands sends us this report about tuna and those who catch it. Fiji signed the"
            )),
        Pair(
            "an update of the number killed", ambush("Twelve", at: "Karsu"),
            ambush("Fifteen", at: "Karsu")),
        Pair(
            "an office added to a name", report,
            replacing: ["Salimov said": "Deputy prime minister Salimov said"]),
        Pair(
            "two edits in a brief and a new headline", brief,
            replacing: [
                "Fiji signs fishing treaty": "Pacific states protect their tuna",
                "protect tuna": "save tuna", "must still": "has yet to",
            ]),
        Pair(
            "a thousands separator", report.replacing("970", with: "1,970"),
            report.replacing("970", with: "1970")),
    ]

    /// A report of an ambush on 4 February.
    static func ambush(_ count: String, at place: String) -> String {
        """
        Soldiers killed in ambush

        KARSU, Feb. 4, 2019 (Valley News) — \(count) soldiers were killed on Monday when gunmen \
        attacked a patrol near \(place), the defence ministry said in a statement. Nobody has \
        claimed responsibility for the attack. The army has been fighting armed groups in the \
        region for many years.
        """
    }
}
