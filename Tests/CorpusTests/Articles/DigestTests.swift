import Testing

/// Digests and lists of the news of a day: many short items under few marks.
@Suite struct DigestTests {
    @Test(arguments: underDates + lists + frontMatter + whole)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
    }

    static let underDates = [
        PageCase(
            "the name of the digest, then a date above each item",
            """
            PACIFIC DIGEST

            3 May 2018

            Fiji signs treaty

            {a}

            1 June 2019

            Tonga opens its new port

            {b}

            {c}
            """,
            ["Fiji signs treaty | 2018-05-03 explicit", "Tonga opens its | 2019-06-01 explicit"]),
        PageCase(
            "weekdays and other orders of the date, no headlines",
            """
            Thursday, 3 May 2018

            {a}

            May 4, 2018 (Friday)

            {b}

            Posted on Saturday, 5th of May 2018

            {c}
            """,
            [
                "Thursday, 3 May | 2018-05-03 explicit", "May 4, 2018 | 2018-05-04 explicit",
                "Posted on Saturday, | 2018-05-05 explicit",
            ]),
        PageCase(
            "several items of one day",
            """
            Pacific Digest

            3 May 2018

            Fiji signs fishing treaty

            {a}

            Tonga opens its new port

            {b}

            4 May 2018

            Samoa votes in April

            {c}
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit",
                "Tonga opens its | 2018-05-03 explicit", "Samoa votes in | 2018-05-04 explicit",
            ]),
        PageCase(
            "several items of several paragraphs",
            """
            ## 3 May 2018

            Fiji signs fishing treaty with its neighbours

            {a}

            {b}

            Tonga opens its new port to foreign ships

            {b}

            {c}

            ## 4 May 2018

            Samoa votes for a new parliament in April

            {c}
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit",
                "Tonga opens its | 2018-05-03 explicit", "Samoa votes for | 2018-05-04 explicit",
            ]),
        PageCase(
            "subheads within a dated item",
            """
            3 May 2018

            Fiji signs fishing treaty with all of its neighbours

            {a}

            {d}

            A long way

            {b}

            4 May 2018

            Samoa votes for a new parliament after all

            {c}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Samoa votes for | 2018-05-04 explicit"]),
        PageCase(
            "a dateline without a year below the date of its day",
            """
            3 May 2018

            Fiji signs fishing treaty

            SUVA (Herald) — {a}

            Tonga opens its new port

            NUKU'ALOFA, May 2 (Herald) — {b}

            4 May 2018

            Samoa votes in April

            APIA (Herald) — {c}
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit",
                "Tonga opens its | 2018-05-02 explicit", "Samoa votes in | 2018-05-04 explicit",
            ]),
    ]

    static let lists = [
        PageCase(
            "numbered headlines over datelines",
            """
            1. Fiji signs fishing treaty
            SUVA, May 3, 2018 (Herald) — {a}

            2. Tonga opens its new port
            NUKU'ALOFA, May 4, 2018 (Herald) — {b}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-04 explicit"]),
        PageCase(
            "numbered items that begin with their dateline",
            """
            (1) SUVA, May 3, 2018 (Herald) — {a}

            (2) NUKU'ALOFA, May 4, 2018 (Herald) — {b}
            """,
            ["(1) SUVA, May | 2018-05-03 explicit", "(2) NUKU'ALOFA, May | 2018-05-04 explicit"]),
        PageCase(
            "bullets before headlines",
            """
            • Fiji signs fishing treaty
            SUVA, May 3, 2018 (Herald) — {a}

            • Tonga opens its new port
            NUKU'ALOFA, May 4, 2018 (Herald) — {b}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-04 explicit"]),
        PageCase(
            "bullets before datelines",
            """
            • SUVA, May 3, 2018 (Herald) — {a}
            • NUKU'ALOFA, May 4, 2018 (Herald) — {b}
            """,
            ["• SUVA, May | 2018-05-03 explicit", "• NUKU'ALOFA, May | 2018-05-04 explicit"]),
    ]

    static let frontMatter = [
        PageCase(
            "title and date before the text",
            """
            ---
            layout: post
            date: 2018-05-03T10:00:00Z
            title: "Fiji signs fishing treaty"
            ---

            {a}

            Tonga opens its new port

            May 1, 2018

            {b}
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "a date alone, the title as a heading",
            "---\npublished: 3 May 2018\nlastmod: 2019-01-01\n---\n# Fiji signs treaty\n\n{a}",
            ["Fiji signs treaty | 2018-05-03 explicit"]),
        PageCase(
            "rules that are none",
            "---\n\nFiji signs treaty\n\n{a}\n\n---\n\n{b}", ["Fiji signs treaty | -"]),
    ]

    static let whole = [
        PageCase(
            "a chronology in bullets",
            """
            Fiji and its fishing treaty

            {a}

            • 3 May 2018 – Fiji signs the treaty with its neighbours.
            • 4 May 2018 – Tonga signs it too, after a long debate.

            {b}
            """, ["Fiji and its | -"]),
        PageCase(
            "numbered reasons",
            """
            Three reasons for a fishing treaty

            1. Fish

            {a}

            2. Ships

            {b}

            3. Peace

            {c}
            """, ["Three reasons for | -"]),
        PageCase(
            "one date under the headline",
            """
            Fiji signs fishing treaty

            3 May 2018

            {a}

            {b}
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "a second date that tells of a change",
            """
            Fiji signs fishing treaty

            3 May 2018

            {a}

            {b}

            Updated 4 May 2018
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "the dates of a history",
            """
            A short history of the treaty

            {a}

            5 August 1971

            {b}

            1 May 2009

            {c}
            """, ["A short history | -"]),
        PageCase(
            "a date below an introduction",
            "Fiji signs fishing treaty\n\n{d}\n\n3 May 2018\n\n{a}\n\n{b}",
            ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "a day and month, the year in the copyright line",
            "Fiji signs fishing treaty\n\nSUVA, May 3 (Herald) — {a}\n\n© 2018 The Herald",
            ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "dates in running text",
            """
            Fiji signs fishing treaty

            On 3 May 2018 the treaty was signed. {a}

            On 5 May 2018 it was sent to parliament. {b}
            """, ["Fiji signs fishing | -"]),
    ]
}
