extension Pair {
    /// Pairs that are two stories.
    static let others: [Pair] = [
        Pair(
            "one form, another state", brief,
            replacing: [
                "Fiji": "Samoa", "Suva": "Apia", "SUVA": "APIA", "Semi Korovou": "Tala Leota",
            ]),
        Pair(
            "one form, another state and day", brief,
            replacing: ["Fiji": "Tonga", "Thursday": "Friday", "May 3": "May 4", "ninth": "tenth"]),
        Pair("one form, nothing but the state", brief, replacing: ["Fiji": "Samoa"]),
        Pair(
            "one form, other numbers on another day", brief,
            replacing: ["May 3": "May 10", "ninth": "tenth", "ten years": "two years"]),
        market("1,930", "12.5", "Tuesday", against: ("1,918", "4.2", "Wednesday")),
        market("1,930", "12.5", "Tuesday", against: ("1,941", "11.3", "Tuesday")),
        casualties("Twelve", "Monday", "Karsu", against: ("Seven", "Friday", "Belova")),
        casualties("12", "Monday", "Karsu", against: ("7", "Friday", "Karsu")),
        match("Dordoi", "Alga", "3-1", against: ("Neftchi", "Abdysh", "2-0")),
        match("Dordoi", "Alga", "3-1", against: ("Alga", "Neftchi", "2-2")),
        weekly("16 March", "14", "9", against: ("23 March", "11", "8")),
        weekly("16 March", "14", "9", against: ("22 June", "31", "2")),
        Pair(
            "two reports of one statement",
            "Ministers speak out\n\nMinsk hosted an unusual meeting on Sunday. Reporters waited outside for nine hours before the doors opened.\n\n"
                + statement,
            "Alliance calls for calm\n\nAfter a week of shooting the alliance has broken its silence. Analysts had expected sharper words from the seven.\n\n"
                + statement),
        Pair(
            "a long article and one of its paragraphs",
            "Canal dispute\n\n" + paragraphs(background)[0],
            report + "\n\n" + background),
        Pair(
            "a brief inside a long article", brief,
            report + "\n\n" + background + "\n\n"
                + paragraphs(brief)[1].replacing("SUVA, May 3, 2018 (Herald) — ", with: "")),
        Pair(
            "a follow-up with the same background", report + "\n\n" + background,
            """
            Guards trade fire again

            BATKEN, June 17, 2019 (Valley News) — Shots were heard near the canal on Monday for \
            the first time since the talks. A shepherd was wounded, the hospital said, and the \
            market in the old town stayed shut until noon. Toklu blamed a patrol that had lost \
            its way in the fog, while Sarvan called for an inquiry by both prosecutors.


            """ + background),
        Pair(
            "the same headline, another text", brief,
            """
            Fiji signs fishing treaty

            SUVA, May 3, 2018 (Tribune) — After years of haggling over quotas the islands have an \
            agreement. At a ceremony by the harbour the minister put his name under a paper that \
            many boat owners dislike. They fear that foreign fleets will be let in sooner.
            """),
        Pair(
            "the same topic", report,
            """
            Neighbours fail to settle border

            BATKEN, June 11, 2019 (Courier) — Two days of negotiations brought no result, \
            officials of both countries said on Tuesday. Maps were exchanged, but the course of \
            the frontier remains open. A further round is planned for next month, according to \
            deputy premier Salimov.
            """),
        Pair(
            "much alike, months apart", report,
            replacing: [
                "June 11, 2019": "October 8, 2019", "in July": "in November",
                "Tuesday": "Wednesday",
            ]),
        Pair(
            "too short to tell", "Fiji signed the treaty in May, the office said.",
            "Fiji signed the treaty in June, the office said."),
    ]

    private static func market(
        _ a: (String), _ b: String, _ c: String, against other: (String, String, String)
    ) -> Pair {
        func text(_ price: String, _ change: String, _ day: String) -> String {
            """
            Gold price report

            Gold traded at \(price) dollars an ounce in Almaty on \(day), a change of \(change) \
            dollars from the day before. Dealers said that demand for jewellery was steady and \
            that most buyers were waiting for the decision of the central bank.
            """
        }
        return Pair(
            "prices of \(c) and \(other.2)", text(a, b, c), text(other.0, other.1, other.2))
    }

    private static func casualties(
        _ a: String, _ b: String, _ c: String, against other: (String, String, String)
    ) -> Pair {
        func text(_ count: String, _ day: String, _ place: String) -> String {
            """
            Soldiers killed in ambush

            \(count) soldiers were killed on \(day) when gunmen attacked a patrol near \(place), \
            the defence ministry said in a statement. Nobody has claimed responsibility for the \
            attack. The army has been fighting armed groups in the region for many years.
            """
        }
        return Pair(
            "\(a) and \(other.0) soldiers", text(a, b, c), text(other.0, other.1, other.2))
    }

    private static func match(
        _ a: String, _ b: String, _ c: String, against other: (String, String, String)
    ) -> Pair {
        func text(_ home: String, _ guest: String, _ score: String) -> String {
            """
            League results

            \(home) beat \(guest) by \(score) in the national league on Saturday evening in front \
            of a small crowd. The goals came early in the second half, after a first half in \
            which neither side found its rhythm. \(home) stays near the top of the table.
            """
        }
        return Pair("\(a) and \(other.0)", text(a, b, c), text(other.0, other.1, other.2))
    }

    private static func weekly(
        _ a: String, _ b: String, _ c: String, against other: (String, String, String)
    ) -> Pair {
        func text(_ date: String, _ violations: String, _ posts: String) -> String {
            """
            Weekly report of the monitoring mission

            In the week until \(date) the mission recorded \(violations) violations of the truce \
            along the line of contact, and monitors visited \(posts) posts on both sides. Access \
            was refused to them in several places. Civilians continued to cross at the bridge, \
            where queues were long in the mornings. The mission asks both sides to remove mines.
            """
        }
        return Pair(
            "weeks until \(a) and \(other.0)", text(a, b, c), text(other.0, other.1, other.2))
    }
}
