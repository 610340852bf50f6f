import Corpus
import Knowledge
import Testing

/// What each article's date rests on.
@Suite struct PublicationDateTests {
    @Test(arguments: explicit + issues + contents + neighbours + undated)
    func basis(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
    }

    static let explicit = [
        PageCase(
            "the date of the line beats that of the change",
            "Fiji votes\nUpdated: 4 May 2018\nPublished: 3 May 2018\n\n{a}",
            ["Fiji votes | 2018-05-03 explicit"]),
        PageCase(
            "a change alone is better than nothing",
            "Fiji votes\nLast updated: 4 May 2018\n\n{a}", ["Fiji votes | 2018-05-04 explicit"]),
        PageCase(
            "an ambiguous date, told by the dateline's",
            "Fiji votes\n03/05/2018\n\nSUVA, 25.04.2018 (Herald) — {a}",
            ["Fiji votes | 2018-05-03 explicit"]),
        PageCase(
            "two orders on one page decide nothing",
            """
            Fiji signs fishing treaty
            03/05/2018

            {a}

            Tonga opens its port
            25/04/2018

            {b}

            Samoa votes in April
            04/26/2018

            {c}
            """,
            [
                "Fiji signs fishing | 2018 explicit", "Tonga opens its | 2018-04-25 explicit",
                "Samoa votes in | 2018-04-26 explicit",
            ]),
        PageCase(
            "an impossible day is no date",
            "Fiji signs treaty\n31 June 2018\n\n{a}", ["Fiji signs treaty | -"]),
        PageCase(
            "the address tells it",
            "Fiji signs treaty\n\n{a}\n\nhttps://herald.example/20180503/fiji.html",
            ["Fiji signs treaty | 2018-05-03 explicit"]),
    ]

    static let issues = [
        PageCase(
            "a fortnightly, the year changes between issues",
            """
            Fiji signs treaty

            DEC. 28 (Herald) — {a}

            — This story was first published in issue 52 of the fortnightly Herald.

            Tonga opens port

            JAN. 9 (Herald) — {b}

            — This story was first published in issue 53 of the fortnightly Herald on Jan. 12 2019

            """,
            [
                "Fiji signs treaty | 2018-12-28 issue-number",
                "Tonga opens port | 2019-01-09 issue-number",
            ]),
        PageCase(
            "missing issues between two that are dated",
            """
            Fiji signs treaty

            MARCH 3 (Herald) — {a}

            — This story was first published in issue 100 of the Herald on March 5 2018

            Tonga opens port

            JUNE 20 (Herald) — {b}

            — This story was first published in issue 115 of the Herald.

            Samoa votes

            NOV. 2 (Herald) — {c}

            — This story was first published in issue 130 of the Herald on Nov. 5 2018
            """,
            [
                "Fiji signs treaty | 2018-03-03 issue-number",
                "Tonga opens port | 2018-06-20 issue-number",
                "Samoa votes | 2018-11-02 issue-number",
            ]),
        PageCase(
            "no printed day: the month of a dated issue",
            """
            Fiji signs treaty

            SUVA (Herald) — {a}

            — This story was first published in issue 100 of the weekly Herald on March 5 2018

            Tonga opens port

            APIA (Herald) — {b}

            — This story was first published in issue 101 of the weekly Herald.
            """,
            ["Fiji signs treaty | 2018-03-05 explicit", "Tonga opens port | 2018 issue-number"]),
        PageCase(
            "the issue that the page is",
            """
            The Herald
            Vol. 3, Issue 12, 4 May 2018

            Fiji signs fishing treaty
            By Ana Silva

            {a}

            Tonga opens its port
            By Jon Lee

            {b}
            """,
            ["Fiji signs fishing | 2018-05-04 explicit", "Tonga opens its | 2018-05-04 explicit"]),
    ]

    static let contents = [
        PageCase(
            "a weekday with a full date gives the month",
            "Fiji signs treaty\n\nOn Thursday, 3 May 2018, the two met. {a}",
            ["Fiji signs treaty | 2018-05 content"]),
        PageCase(
            "this year in brackets",
            "Fiji signs treaty\n\nIt will vote this year (2018). {a}",
            ["Fiji signs treaty | 2018 content"]),
    ]

    static let neighbours = [
        PageCase(
            "several undated ones between two of a year",
            """
            Fiji signs treaty

            MAY 3 2018 (Herald) — {a}

            Tonga opens port

            APIA (Herald) — {b}

            Samoa votes

            APIA (Herald) — {c}

            Palau hosts radar

            MAY 1 2018 (Herald) — {d}
            """,
            [
                "Fiji signs treaty | 2018-05-03 explicit", "Tonga opens port | 2018 neighbour",
                "Samoa votes | 2018 neighbour", "Palau hosts radar | 2018-05-01 explicit",
            ]),
        PageCase(
            "both sides must agree, and there must be two",
            """
            Fiji signs treaty

            APIA (Herald) — {a}

            Tonga opens port

            JAN. 3 2019 (Herald) — {b}

            Samoa votes

            APIA (Herald) — {c}

            Palau hosts radar

            DEC. 29 2018 (Herald) — {d}
            """,
            [
                "Fiji signs treaty | -", "Tonga opens port | 2019-01-03 explicit",
                "Samoa votes | -", "Palau hosts radar | 2018-12-29 explicit",
            ]),
    ]

    static let undated = [
        PageCase(
            "dates in the text are not the article's",
            "Fiji signs treaty\n\nThe first one was signed on 3 May 1971 in Suva. {a}",
            ["Fiji signs treaty | -"]),
        PageCase(
            "a copyright line of the page is that of its reprint",
            """
            Fiji signs treaty

            APIA (Herald) — {a}

            Tonga opens port

            APIA (Herald) — {b}

            Samoa votes

            APIA (Herald) — {c}

            © 2024 The Herald
            """,
            ["Fiji signs treaty | -", "Tonga opens port | -", "Samoa votes | -"]),
    ]
}
