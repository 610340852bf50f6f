import Testing

@Suite struct ArchivePageTests {
    @Test(arguments: datelines + closings + listings + labels + dateLines + sites)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
    }

    static let datelines = [
        PageCase(
            "day, agency and dash below each headline",
            """
            Tag Archives: Fiji

            Fiji signs fishing treaty

            MAY 3 2018 (The Herald) — {a}

            Tonga opens its new port

            MAY 1 2018 (The Herald) – {b}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "place and date, several paragraphs, subheads that split nothing",
            """
            Fiji signs fishing treaty

            SUVA, May 3, 2018 (Herald) — {a}

            A long way

            {b}

            What comes next

            {c}

            Tonga opens its new port

            NUKU'ALOFA, May 1, 2018 (Herald) — {b}

            {d}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "an introduction between headline and dateline",
            """
            Comment: Fiji at sea

            Small islands need large friends, writes Ana Silva.

            MAY 3 2018 (Herald) — {a}

            {b}

            Comment: Tonga ashore

            Ports are promises, writes Ana Silva.

            MAY 1 2018 (Herald) — {c}
            """,
            [
                "Comment: Fiji at | 2018-05-03 explicit",
                "Comment: Tonga ashore | 2018-05-01 explicit",
            ]
        ),
        PageCase(
            "a digest of datelines without headlines",
            """
            SUVA, May 3, 2018 (Herald) — {a}

            NUKU'ALOFA, May 4, 2018 (Herald) — {b}

            APIA, May 4, 2018 (Herald) — {c}
            """,
            [
                "SUVA, May 3, | 2018-05-03 explicit", "NUKU'ALOFA, May 4, | 2018-05-04 explicit",
                "APIA, May 4, | 2018-05-04 explicit",
            ]),
        PageCase(
            "headline and dateline without blank lines",
            """
            Fiji signs fishing treaty
            SUVA (Herald) — {a}
            {b}
            Tonga opens its new port
            NUKU'ALOFA (Herald) — {c}
            """, ["Fiji signs fishing | -", "Tonga opens its | -"]),
        PageCase(
            "hard-wrapped lines as in old mailing lists",
            """
            FIJI SIGNS FISHING TREATY

            SUVA, May 3, 2018 (Herald) -- The ministers of the two states signed
            a treaty on fishing that had been in the making for years. It will
            come into force when both parliaments have agreed to it and when the
            seals have been put to the paper.

            TONGA OPENS ITS NEW PORT

            NUKU'ALOFA, May 4, 2018 (Herald) -- Trade between the two has doubled
            since the new port was opened. Most of it is fish, timber and all of
            the machines that the islands need for their fields and their boats.
            """,
            ["FIJI SIGNS FISHING | 2018-05-03 explicit", "TONGA OPENS ITS | 2018-05-04 explicit"]),
        PageCase(
            "bylines between headline and dateline",
            """
            Fiji signs fishing treaty
            By Ana Silva

            SUVA (Herald) — {a}

            Tonga opens its new port
            By Jon Lee

            NUKU'ALOFA (Herald) — {c}
            """, ["Fiji signs fishing | -", "Tonga opens its | -"]),
        PageCase(
            "a range of days, and a day before the place",
            """
            Fiji signs fishing treaty

            SUVA, JULY 3/5 2017 (Herald) — {a}

            Tonga opens its new port

            SEPT. 15 2015, NUKU'ALOFA (Herald) — {c}
            """,
            ["Fiji signs fishing | 2017-07-05 explicit", "Tonga opens its | 2015-09-15 explicit"]),
        PageCase(
            "Russian agencies",
            """
            Fiji signs fishing treaty

            SUVA, May 3. /PACIF/. {a}

            Tonga opens its new port

            APIA. May 4 (Pacifax) - {c}
            """, ["Fiji signs fishing | -", "Tonga opens its | -"]),
    ]

    static let closings = [
        PageCase(
            "ENDS and the issue, whose date gives the year",
            """
            Fiji signs fishing treaty

            DEC. 29 (Herald) — {a}
            ENDS

            — This story was first published in issue 212 of the weekly Herald on Jan. 4 2019

            Tonga opens its new port

            DEC. 20 (Herald) — {b}
            ENDS

            — This story was first published in issue 211 of the weekly Herald.
            """,
            [
                "Fiji signs fishing | 2018-12-29 issue-number",
                "Tonga opens its | 2018-12-20 issue-number",
            ]),
        PageCase(
            "copyright and issue lines with full dates",
            """
            Fiji signs fishing treaty

            {a}

            Copyright ©The Herald — all rights reserved

            (News report from Issue No. 212, published on Jan. 4 2019)

            Tonga opens its new port

            {b}

            Copyright ©The Herald — all rights reserved

            (News report from Issue No. 205, published on Nov. 12 2018)
            """,
            ["Fiji signs fishing | 2019-01-04 explicit", "Tonga opens its | 2018-11-12 explicit"]),
        PageCase(
            "copyright lines with years",
            """
            Fiji signs fishing treaty

            {a}

            © 2018 The Herald. All rights reserved.

            Tonga opens its new port

            {b}

            © 2017 The Herald. All rights reserved.
            """, ["Fiji signs fishing | 2018 explicit", "Tonga opens its | 2017 explicit"]),
        PageCase(
            "rules of stars",
            """
            Fiji signs fishing treaty

            {a}

            * * *

            Tonga opens its new port

            {b}

            * * *

            Samoa votes

            {c}
            """, ["Fiji signs fishing | -", "Tonga opens its | -", "Samoa votes | -"]),
        PageCase(
            "hash marks as wire services end a story",
            """
            Fiji signs fishing treaty

            {a}

            ###

            Tonga opens its new port

            {b}

            ###
            """, ["Fiji signs fishing | -", "Tonga opens its | -"]),
        PageCase(
            "addresses with dates",
            """
            Fiji signs fishing treaty

            {a}

            https://herald.example/2018/5/3/fiji-signs

            Tonga opens its new port

            {b}

            https://herald.example/2018/05/tonga-opens
            """, ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05 explicit"]),
        PageCase(
            "the headline again as a link",
            """
            Fiji – Fishing treaty signed after years of talks (Herald)

            {a}

            Fishing treaty signed after years of talks (herald.example)

            Tonga – New port opens to much applause (Times)

            {b}

            New port opens to much applause | The Times
            """, ["Fiji – Fishing | -", "Tonga – New | -"]),
        PageCase(
            "originally published elsewhere",
            """
            Fiji signs fishing treaty

            {a}

            This article was first published by The Herald on 3 May 2018.

            Tonga opens its new port

            {b}

            Originally published in The Herald, 4 May 2018.
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-04 explicit"]),
    ]

    static let listings = [
        PageCase(
            "headline and text, flattened, under a count",
            """
            Viewing results 1 - 3 of 22

            Fiji Signs Fishing Treaty With Tonga

            {a} {b}

            Tonga Opens Port

            {b} {c}

            Samoa to Hold Elections in April Despite Storm

            APIA (Herald) — {c}
            """, ["Fiji Signs Fishing | -", "Tonga Opens Port | -", "Samoa to Hold | -"]),
        PageCase(
            "headline and text without any furniture",
            """
            Fiji signs fishing treaty with Tonga after talks

            {a}

            Tonga opens the largest port of the region

            {b}

            Samoa holds elections in April despite storm damage

            {c}

            Palau joins the forum of island states again

            {d}
            """,
            [
                "Fiji signs fishing | -", "Tonga opens the | -", "Samoa holds elections | -",
                "Palau joins the | -",
            ]
        ),
        PageCase(
            "teasers",
            """
            Fiji signs fishing treaty

            {t}

            Tonga opens its new port

            {t}

            Samoa votes in April

            {t}
            """, ["Fiji signs fishing | -", "Tonga opens its | -", "Samoa votes in | -"]),
        PageCase(
            "teasers with links to read more",
            """
            Fiji signs fishing treaty
            {a}
            Read more
            Tonga opens its new port
            {b}
            Read more
            Samoa votes in April
            {c}
            Read more
            """, ["Fiji signs fishing | -", "Tonga opens its | -", "Samoa votes in | -"]),
        PageCase(
            "search results",
            """
            Search results for: fishing

            3 results

            Fiji signs fishing treaty with neighbours

            {t}

            Tonga opens its new fishing port

            {t}

            Next page
            """, ["Fiji signs fishing | -", "Tonga opens its | -"]),
        PageCase(
            "headlines without text are links",
            """
            Fiji signs fishing treaty

            {a}

            {b}

            © 2018 The Herald

            Related articles

            Tonga opens its new port

            Samoa votes in April

            Leave a comment
            """, ["Fiji signs fishing | 2018 explicit"]),
    ]

    static let labels = [
        PageCase(
            "a word for category and its value",
            """
            Category
            News

            Fiji signs fishing treaty

            {a}

            Category
            Opinion

            Tonga should open its port

            {b}

            {c}
            """, ["Fiji signs fishing | -", "Tonga should open | -"]),
        PageCase(
            "the same in German",
            """
            Kategorie
            Analyse

            Fiji signs fishing treaty

            {a}

            Kategorie
            Analyse

            Tonga opens its new port

            {b}
            """, ["Fiji signs fishing | -", "Tonga opens its | -"]),
        PageCase(
            "a column's name above each headline",
            """
            World

            Fiji signs fishing treaty

            {a}

            World

            Tonga opens its new port

            {b}

            World

            Samoa votes in April

            {c}
            """, ["Fiji signs fishing | -", "Tonga opens its | -", "Samoa votes in | -"]),
        PageCase(
            "posted in, leave a comment",
            """
            Category Archives: Pacific

            Fiji signs fishing treaty

            Posted on May 3, 2018 by admin

            {a}

            Posted in Pacific | Leave a comment

            Tonga opens its new port

            Posted on May 1, 2018 by admin

            {b}

            Posted in Pacific | 2 Comments

            Older posts
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
    ]

    static let dateLines = [
        PageCase(
            "the date below the headline",
            """
            Fiji signs fishing treaty
            3 May 2018

            {a}

            Tonga opens its new port
            1 May 2018

            {b}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "the date above the headline",
            """
            May 3, 2018

            Fiji signs fishing treaty

            {a}

            May 1, 2018

            Tonga opens its new port

            {b}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "the date at the foot",
            """
            Fiji signs fishing treaty

            {a}

            Posted on May 3, 2018

            Tonga opens its new port

            {b}

            Posted on May 1, 2018
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "author and date in one line",
            """
            Fiji signs fishing treaty
            By Ana Silva | May 3, 2018

            {a}

            {b}

            Tonga opens its new port
            By Jon Lee | May 1, 2018

            {c}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "ISO dates with a time",
            """
            Fiji signs fishing treaty
            Published: 2018-05-03 14:30 GMT
            {a}
            Tonga opens its new port
            Published: 2018-05-01 09:10 GMT
            {b}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "figures that may be read in two ways",
            """
            Fiji signs fishing treaty
            03/05/2018

            {a}

            Tonga opens its new port
            25/04/2018

            {b}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-04-25 explicit"]),
        PageCase(
            "an undated article between two of one year",
            """
            Fiji signs fishing treaty

            SUVA, May 3, 2018 (Herald) — {a}

            Tonga opens its new port

            NUKU'ALOFA (Herald) — {b}

            Samoa votes in April

            APIA, April 25, 2018 (Herald) — {c}
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018 neighbour",
                "Samoa votes in | 2018-04-25 explicit",
            ]),
    ]

    static let sites = [
        PageCase(
            "a press database",
            """
            1 of 2 DOCUMENTS

            The Herald

            March 5, 2018 Monday

            Fiji signs fishing treaty

            BYLINE: Ana Silva

            SECTION: NEWS; Pg. 4

            LENGTH: 432 words

            DATELINE: SUVA

            {a}

            LOAD-DATE: March 6, 2018

            Copyright 2018 The Herald
            All Rights Reserved

            2 of 2 DOCUMENTS

            The Herald

            March 6, 2018 Tuesday

            Tonga opens its new port

            BYLINE: Jon Lee

            {b}

            Copyright 2018 The Herald
            All Rights Reserved
            """,
            ["Fiji signs fishing | 2018-03-05 explicit", "Tonga opens its | 2018-03-06 explicit"]),
        PageCase(
            "kicker, headline, teaser, author and date",
            """
            Tag: Forum

            Security

            Palau Asks For Radar

            {d}

            By Ana Silva

            March 03, 2023

            Oceania

            Why Kiribati Came Back

            After a year outside, Tarawa has rejoined the bloc. What changed?

            By Jon Lee

            February 24, 2023

            Load more
            """,
            ["Palau Asks For | 2023-03-03 explicit", "Why Kiribati Came | 2023-02-24 explicit"]),
        PageCase(
            "a news exchange",
            """
            Mali: Junta Quits Bloc
            28 JANUARY 2024
            The Herald (Bamako)
            Bamako — {a}

            {b}

            Niger: Neighbours Follow Mali
            29 JANUARY 2024
            The Herald (Niamey)
            Niamey — {c}
            """,
            [
                "Mali: Junta Quits | 2024-01-28 explicit",
                "Niger: Neighbours Follow | 2024-01-29 explicit",
            ]),
        PageCase(
            "Markdown",
            """
            # Fiji signs fishing treaty

            *SUVA, March 5, 2018 (Herald)* — {a}

            ## Background

            {b}

            # Tonga opens its new port

            NUKU'ALOFA, March 6, 2018 (Herald) — {c}
            """,
            ["Fiji signs fishing | 2018-03-05 explicit", "Tonga opens its | 2018-03-06 explicit"]),
        PageCase(
            "a blog with a trail, tags and a comment form",
            """
            Home › News › Pacific

            Fiji signs fishing treaty
            Ana Silva, 17 September 2023

            {a}

            Picture: the ministers of both states after the signing on Saturday (Herald)

            {b}

            Tags: Fiji, Tonga

            You may also like

            Tonga opens its new port

            Samoa votes in April

            Leave a Reply

            Your email address will not be published.

            © 2024 Island Watch
            """, ["Fiji signs fishing | 2023-09-17 explicit"]),
        PageCase(
            "publication, author and a long date",
            """
            Fiji Joins the Joint Force

            Publication: Ocean Monitor Volume: 18 Issue: 92

            By: Ana Silva

            June 9, 2021 04:35 PM Age: 2 years

            {a}

            Background

            {b}
            """, ["Fiji Joins the | 2021-06-09 explicit"]),
    ]
}
