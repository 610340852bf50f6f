import Testing

/// Pages as a crawler leaves them: articles between the remains of menus, forms and lists.
@Suite struct CrawledPageTests {
    @Test(arguments: blogs + sites + single + more)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let blogs = [
        PageCase(
            "posts under the dates of their days, with subheads and labels",
            """
            Islands Watch

            ▸Thursday, May 3, 2018

            Fiji signs fishing treaty

            {a}

            {b}

            Posted by Ana Silva at 10:15 AM No comments:

            Labels: Fiji, Tonga

            ▸Tonga opens its new port

            {c}

            The long way

            {d}

            Posted by Ana Silva at 8:00 AM 2 comments:

            Labels: Tonga

            ▸Wednesday, May 2, 2018

            Samoa votes in April

            {a}

            Posted by Ana Silva at 9:30 PM 1 comment:

            Labels: Samoa

            Older Posts Home

            Subscribe to: Posts (Atom)
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-03 explicit",
                "Samoa votes in | 2018-05-02 explicit",
            ]),
        PageCase(
            "posts with excerpts cut by brackets",
            """
            Category: Security

            ▸Fiji signs fishing treaty

            Ana Silva / 3 May 2018 / Leave a comment

            The ministers of the two states signed a treaty on fishing that had been in the […]

            ▸Tonga opens its new port

            Jon Lee / 1 May 2018 / 2 Comments

            Observers were surprised by the speed of the talks, which had stalled more […]

            Posts navigation

            1 2 … 14 Next
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "date and notes below each post",
            """
            ▸Fiji signs fishing treaty

            {a}

            May 3rd, 2018

            ▸Tonga opens its new port

            {b}

            {c}

            May 1st, 2018
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "whole posts with long subheads, each with its byline and date",
            """
            ▸The treaty that nobody wanted
            by Ana Silva
            May 3, 2018

            {a}

            Why the ministers signed it after all

            {b}

            What the neighbours will do about it

            {c}

            ▸The port that nobody needed
            by Jon Lee
            May 1, 2018

            {d}

            Who paid for the machines and the steel

            {a}
            """,
            ["The treaty that | 2018-05-03 explicit", "The port that | 2018-05-01 explicit"]),
    ]

    static let sites = [
        PageCase(
            "situation reports: country, headline, date and time",
            """
            Situation Reports

            ▸Fiji: Ministers Sign Fishing Treaty

            May 3, 2018 | 14:30 GMT

            {a}

            ▸Tonga: New Port Opens To Foreign Ships

            May 1, 2018 | 09:15 GMT

            {b}
            """,
            ["Fiji: Ministers Sign | 2018-05-03 explicit", "Tonga: New Port | 2018-05-01 explicit"]),
        PageCase(
            "weeks of days as sections",
            """
            The week in the Pacific

            ▸30 April – 6 May 2018

            {a}

            {b}

            ▸7–13 May 2018

            {c}

            ▸14–20 May 2018

            {d}
            """,
            [
                "30 April – | 2018-05-06 explicit", "7–13 May 2018 | 2018-05-13 explicit",
                "14–20 May 2018 | 2018-05-20 explicit",
            ]),
        PageCase(
            "statements with symbol, date and title",
            """
            ▸PIF/1245
            3 May 2018
            Forum Condemns Attack on Patrol Boat
            {a}
            {b}
            ▸PIF/1244
            28 April 2018
            Forum Extends Mission in Solomon Islands
            {c}
            """,
            [
                "Forum Condemns Attack | 2018-05-03 explicit",
                "Forum Extends Mission | 2018-04-28 explicit",
            ]),
        PageCase(
            "a press review with papers' names as labels",
            """
            Press review, 3 May 2018

            {a}

            The Herald writes: {b}

            The Times writes: {c}
            """, ["Press review, 3 | 2018-05-03 explicit"]),
        PageCase(
            "the writer's name and the date in two lines",
            """
            Latest from Pacific Institute

            ▸Fiji signs fishing treaty
            Ana Silva
            May 3, 2018

            {a}

            ▸Tonga opens its new port
            Jon Lee
            May 1, 2018

            {b}

            ▸Samoa votes in April
            Ana Silva
            April 28, 2018

            {c}
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit",
                "Samoa votes in | 2018-04-28 explicit",
            ]),
        PageCase(
            "a search page with addresses and dates in the teasers",
            """
            About 1,240 results

            ▸Fiji signs fishing treaty - Herald
            https://herald.example › world
            3 May 2018 — The ministers of the two states signed a treaty on fishing that had been ...

            ▸Tonga opens its new port - Times
            https://times.example › world
            1 May 2018 — Observers were surprised by the speed of the talks, which had stalled ...
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-01 explicit"]),
        PageCase(
            "a Chinese agency's list",
            """
            ▸斐济签署渔业条约
            2018年5月3日
            两国部长签署了渔业条约。条约将在两国议会同意后生效。多年谈判终于结束。

            ▸汤加新港口开放
            2018年5月1日
            自新港口开放以来，两国贸易翻了一番。大部分是鱼类和木材。
            """,
            ["斐济签署渔业条约 | 2018-05-03 explicit", "汤加新港口开放 | 2018-05-01 explicit"]),
    ]

    static let single = [
        PageCase(
            "months of a year in review",
            """
            ▸2018: the year in the Pacific

            {a}

            January

            {b}

            February

            {c}

            March

            {d}
            """, ["2018: the year | -"]),
        PageCase(
            "menus before and lists after",
            """
            Home
            News
            Opinion
            Sport
            Contact us

            ▸Fiji signs fishing treaty

            By Ana Silva - May 3, 2018

            {a}

            {b}

            Previous article
            Tonga opens its new port
            Next article
            Samoa votes in April

            RELATED ARTICLES

            Palau hosts radar station of the allies
            May 2, 2018

            Kiribati returns to the forum of islands
            April 30, 2018

            LEAVE A REPLY

            Please enter your comment!

            Please enter your name here
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "council report with standing heads",
            """
            ▸May 2018 Monthly Forecast: Solomon Islands

            Expected Council Action

            {a}

            Key Recent Developments

            {b}

            Human Rights-Related Developments

            {c}

            Key Issues and Options

            {d}
            """, ["May 2018 Monthly | -"]),
        PageCase(
            "a treaty body's page about itself",
            """
            ▸About the Island Forum

            {a}

            Members

            Fiji, Tonga, Samoa, Kiribati and Palau are members of the forum.

            History

            {b}

            Secretary-General

            {c}
            """, ["About the Island | -"]),
        PageCase(
            "an encyclopaedia article with its notes",
            """
            ▸Island Forum

            From an encyclopaedia of the seas

            {a}

            Contents

            1 History
            2 Members
            3 See also

            History[edit]

            {b}

            Members[edit]

            {c}

            References[edit]

            ^ "Forum meets in Suva". The Herald. 3 May 2018. Retrieved 4 May 2019.
            """, ["Island Forum | -"]),
        PageCase(
            "comments of readers after one article",
            """
            ▸Fiji signs fishing treaty

            3 May 2018

            {a}

            {b}

            Comments

            Abdou
            May 4, 2018 at 10:15 am

            They should have signed long ago, as everyone on the islands knew.

            Mariam
            May 5, 2018 at 8:00 pm

            And who pays for it now? Nobody has said so far.
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "dates of several statements within one report",
            """
            ▸Who said what about the treaty

            3 May 2018

            {a}

            Suva, 28 April: the minister calls it a gift.

            Apia, 30 April: the forum calls it a start.

            {b}
            """, ["Who said what | 2018-05-03 explicit"]),
    ]

    static let more = [
        PageCase(
            "a tag page of whole articles with datelines and subheads",
            """
            Posts tagged ‘Forum’

            ▸Forum leaders meet in Suva

            SUVA, May 3, 2018 (Herald) – {a}

            What was agreed

            {b}

            What was left out

            {c}

            Tags: Forum, Fiji | Comments Off on Forum leaders meet in Suva

            ▸Forum sends observers to Tonga

            NUKU'ALOFA, April 28, 2018 (Herald) – {d}

            A long way to go

            {a}

            Tags: Forum, Tonga | Comments Off on Forum sends observers to Tonga
            """,
            [
                "Forum leaders meet | 2018-05-03 explicit",
                "Forum sends observers | 2018-04-28 explicit",
            ]),
        PageCase(
            "headlines with the country before a dash, links below",
            """
            News

            ▸Fiji – Forum Leaders Meet In Suva (Herald)

            {a}

            {b}

            https://herald.example/2018/05/03/forum-leaders

            ▸Tonga – Observers Arrive For The Vote (Times)

            {c}

            https://times.example/2018/04/28/observers
            """,
            ["Fiji – Forum | 2018-05-03 explicit", "Tonga – Observers | 2018-04-28 explicit"]),
        PageCase(
            "one archive page with dates in brackets behind headlines",
            """
            Archive

            ▸Forum leaders meet in Suva (3 May 2018)

            {a}

            ▸Observers arrive in Tonga for the vote (28 April 2018)

            {b}

            ▸Samoa leaves the customs union of islands (20 April 2018)

            {c}
            """,
            [
                "Forum leaders meet | 2018-05-03 explicit",
                "Observers arrive in | 2018-04-28 explicit",
                "Samoa leaves the | 2018-04-20 explicit",
            ]),
        PageCase(
            "weekly of a paper: issue lines with another wording",
            """
            ▸Forum leaders meet in Suva

            MAY 3 (The Islander) — {a}

            ENDS

            — from issue 88 of The Islander, May 7 2018

            ▸Observers arrive in Tonga

            APRIL 28 (The Islander) — {b}

            ENDS

            — from issue 87 of The Islander
            """,
            [
                "Forum leaders meet | 2018-05-03 issue-number",
                "Observers arrive in | 2018-04-28 issue-number",
            ]),
        PageCase(
            "teasers with the date before the text",
            """
            Latest news

            ▸Forum leaders meet in Suva
            May 3, 2018 - {a}

            ▸Observers arrive in Tonga
            April 28, 2018 - {b}

            ▸Samoa leaves customs union
            April 20, 2018 - {c}
            """,
            [
                "Forum leaders meet | 2018-05-03 explicit",
                "Observers arrive in | 2018-04-28 explicit",
                "Samoa leaves customs | 2018-04-20 explicit",
            ]),
        PageCase(
            "a column of short items with bold leads",
            """
            ▸Islands this week

            3 May 2018

            **Fiji.** {a}

            **Tonga.** {b}

            **Samoa.** {c}
            """, ["Islands this week | 2018-05-03 explicit"]),
        PageCase(
            "an analysis with boxes, notes and a list of sources",
            """
            ▸The forum after the treaty

            Policy Brief No. 12

            Ana Silva

            {a}

            1. Introduction

            {b}

            2. The treaty and its critics

            {c}

            3. What should be done now

            {d}

            References

            Lee, J. (2014). The port of Tonga. Suva: Island Press.
            """, ["The forum after | -"]),
        PageCase(
            "a page of one article cut by advertisements and a second headline",
            """
            ▸Forum leaders meet in Suva

            May 3, 2018

            {a}

            ADVERTISEMENT

            {b}

            Don't miss: Observers arrive in Tonga for the vote

            {c}

            Share this article

            Forum leaders meet in Suva | Herald

            © 2018 Herald
            """, ["Forum leaders meet | 2018-05-03 explicit"]),
    ]
}
