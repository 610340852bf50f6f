import Testing

/// Lists of news as sites of all regions print them, told apart by a byline, a source or a gap.
@Suite struct ListingPageTests {
    @Test(arguments: heads + feet + gaps)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let heads = [
        PageCase(
            "continue reading and tags",
            """
            Tag Archives: Caricom

            ▸Haiti asks Caricom for police

            Posted on May 3, 2018 by Ana Silva

            {a} Continue reading →

            Posted in Caribbean | Tagged Caricom, Haiti | 2 Comments

            ▸Guyana hosts Caricom summit

            Posted on April 28, 2018 by Ana Silva

            {b} Continue reading →

            Posted in Caribbean | Tagged Caricom, Guyana | Leave a comment

            ← Older posts
            """,
            [
                "Haiti asks Caricom | 2018-05-03 explicit",
                "Guyana hosts Caricom | 2018-04-28 explicit",
            ]),
        PageCase(
            "a day and a time without a year above each headline",
            """
            WORLD
            ▸3 May, 14:30
            Nepal opens border to Indian trucks
            {a}
            WORLD
            ▸2 May, 09:15
            Bhutan holds its first drill
            {b}
            WORLD
            ▸1 May, 18:00
            Maldives return to the Commonwealth
            {c}
            """, ["Nepal opens border | -", "Bhutan holds its | -", "Maldives return to | -"]),
        PageCase(
            "bylines below headlines",
            """
            ▸Nepal opens border to Indian trucks
            By Ana Silva

            {a}

            {b}

            ▸Bhutan holds its first drill
            By Jon Lee

            {c}

            {d}
            """, ["Nepal opens border | -", "Bhutan holds its | -"]),
        PageCase(
            "bylines with professions, no blank lines",
            """
            ▸Nepal opens border to Indian trucks
            Ana Silva, Staff Writer
            {a}
            {b}
            ▸Bhutan holds its first drill
            Jon Lee, Staff Writer
            {c}
            {d}
            """, ["Nepal opens border | -", "Bhutan holds its | -"]),
        PageCase(
            "the source and dates of a relief site",
            """
            ▸Sudan: ceasefire monitors return
            Source
            Mission of the Union
            Posted
            3 May 2018

            {a}

            {b}

            ▸Chad: refugees cross the border
            Source
            Office for Refugees
            Posted
            1 May 2018

            {c}
            """,
            [
                "Sudan: ceasefire monitors | 2018-05-03 explicit",
                "Chad: refugees cross | 2018-05-01 explicit",
            ]),
        PageCase(
            "place and date before a colon",
            """
            ▸India and Nepal agree on dam

            New Delhi, May 3, 2018: {a}

            ▸Sri Lanka drops its port fee

            Colombo, May 4, 2018: {b}
            """,
            ["India and Nepal | 2018-05-03 explicit", "Sri Lanka drops | 2018-05-04 explicit"]),
        PageCase(
            "a feed as text",
            """
            ▸Nepal opens border to Indian trucks
            https://herald.example/world/nepal-trucks
            Thu, 03 May 2018 10:00:00 GMT
            {a}

            ▸Bhutan holds its first drill
            https://herald.example/world/bhutan-drill
            Wed, 02 May 2018 08:30:00 GMT
            {b}
            """,
            ["Nepal opens border | 2018-05-03 explicit", "Bhutan holds its | 2018-05-02 explicit"]),
        PageCase(
            "the site's name before the text",
            """
            ▸Nepal opens border to Indian trucks

            HIMALNEWS.COM – {a}

            ▸Bhutan holds its first drill

            HIMALNEWS.COM – {b}
            """, ["Nepal opens border | -", "Bhutan holds its | -"]),
        PageCase(
            "numbers before the articles",
            """
            Article 1 of 2

            ▸Nepal opens border to Indian trucks

            {a}

            {b}

            Article 2 of 2

            ▸Bhutan holds its first drill

            {c}
            """, ["Nepal opens border | -", "Bhutan holds its | -"]),
    ]

    static let feet = [
        PageCase(
            "the agency alone on the last line",
            """
            ▸Nepal opens border to Indian trucks

            {a}

            {b}

            — Reuters

            ▸Bhutan holds its first drill

            {c}

            — Bernama
            """, ["Nepal opens border | -", "Bhutan holds its | -"]),
        PageCase(
            "the agency in brackets on the last line",
            """
            ▸Nepal opens border to Indian trucks
            {a}
            {b}
            (AFP)
            ▸Bhutan holds its first drill
            {c}
            (AFP)
            ▸Maldives return to the Commonwealth
            {d}
            (PTI)
            """, ["Nepal opens border | -", "Bhutan holds its | -", "Maldives return to | -"]),
        PageCase(
            "the source below each item",
            """
            ▸Nepal opens border to Indian trucks

            {a}

            {b}

            Source: Himalayan Herald, 3 May 2018

            ▸Bhutan holds its first drill

            {c}

            Source: Thimphu Times, 2 May 2018
            """,
            ["Nepal opens border | 2018-05-03 explicit", "Bhutan holds its | 2018-05-02 explicit"]),
        PageCase(
            "the source without a date",
            """
            ▸Nepal opens border to Indian trucks

            {a}

            {b}

            Source: Himalayan Herald

            ▸Bhutan holds its first drill

            {c}

            Source: Thimphu Times
            """, ["Nepal opens border | -", "Bhutan holds its | -"]),
        PageCase(
            "writer and date at the foot",
            """
            ▸Nepal opens border to Indian trucks

            {a}

            {b}

            Ana Silva, 3 May 2018

            ▸Bhutan holds its first drill

            {c}

            Jon Lee, 2 May 2018
            """,
            ["Nepal opens border | 2018-05-03 explicit", "Bhutan holds its | 2018-05-02 explicit"]),
    ]

    static let gaps = [
        PageCase(
            "wide gaps before headlines",
            "▸Nepal opens border to trucks\n\n{a}\n\n{b}\n\n\n\n▸Bhutan holds first drill\n\n{c}\n\n{d}"
                + "\n\n\n\n▸Maldives return to Commonwealth\n\n{a}\n",
            ["Nepal opens border | -", "Bhutan holds first | -", "Maldives return to | -"]),
        PageCase(
            "blank lines between articles alone",
            """
            ▸Nepal opens border to Indian trucks
            {a}
            {b}

            ▸Bhutan holds its first drill
            {c}
            {d}

            ▸Maldives return to the Commonwealth
            {a}
            """, ["Nepal opens border | -", "Bhutan holds its | -", "Maldives return to | -"]),
        PageCase(
            "capital headlines and nothing else",
            """
            ▸NEPAL OPENS BORDER TO TRUCKS

            {a}

            {b}

            ▸BHUTAN HOLDS ITS FIRST DRILL

            {c}

            {d}
            """, ["NEPAL OPENS BORDER | -", "BHUTAN HOLDS ITS | -"]),
        PageCase(
            "bold headlines in Markdown",
            """
            **Nepal opens border to Indian trucks**

            {a}

            **Bhutan holds its first drill with neighbours**

            {c}

            **Maldives return to the Commonwealth after years**

            {d}
            """, ["Nepal opens border | -", "Bhutan holds its | -", "Maldives return to | -"]),
        PageCase(
            "several sections of Markdown without dates",
            """
            # Nepal opens border to Indian trucks

            {a}

            ## Background

            {b}

            # Bhutan holds its first drill

            {c}
            """, ["Nepal opens border | -", "Bhutan holds its | -"]),
        PageCase(
            "a digest with its own name above datelines",
            """
            News digest: the Himalayas

            ▸KATHMANDU, MAY 3 2018 (Herald) — {a}

            ▸THIMPHU, MAY 4 2018 (Herald) — {b}

            ▸MALE/May 5 (Herald) — {c}

            ▸COLOMBO, MAY 6 2018 (Herald) — {d}
            """,
            [
                "KATHMANDU, MAY 3 | 2018-05-03 explicit", "THIMPHU, MAY 4 | 2018-05-04 explicit",
                "MALE/May 5 (Herald) | 2018 neighbour", "COLOMBO, MAY 6 | 2018-05-06 explicit",
            ]),
    ]
}
