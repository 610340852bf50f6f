import Testing

/// Ordinary articles that look like several to a careless reader.
@Suite struct SingleArticleTests {
    @Test(arguments: cases)
    func staysOne(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
    }

    static let cases = [
        PageCase("one line", "Fiji joined the forum in 1971", ["Fiji joined the | -"]),
        PageCase("half a copyright sign", "José of Fiji spoke.", ["José of Fiji | -"]),
        PageCase("half of it in Cyrillic", "Щербак visited Fiji.", ["Щербак visited Fiji. | -"]),
        PageCase("one sentence", "Fiji joined the forum in 1971.", ["Fiji joined the | -"]),
        PageCase("headline and text", "Fiji signs treaty\n\n{a}\n\n{b}", ["Fiji signs treaty | -"]),
        PageCase("text alone", "{a}\n\n{b}\n\n{c}", ["The ministers of | -"]),
        PageCase("nothing", "", []),
        PageCase("white space", " \n\n\u{A0}\n", []),
        PageCase(
            "furniture alone", "Tag Archives: Fiji\n\nLeave a comment\n\nOlder posts", []),
        PageCase(
            "subheads",
            """
            Fiji signs fishing treaty

            SUVA, May 3, 2018 (Herald) — {a}

            A long way

            {b}

            No end in sight

            {c}

            What comes next?

            {d}
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "questions as subheads",
            """
            Explainer: the island forum

            What is the forum of island states?

            {a}

            Who are its members at present?

            {b}

            Why did they fall out last year?

            {c}
            """, ["Explainer: the island | -"]),
        PageCase(
            "a caption within",
            """
            Fiji signs fishing treaty

            {a}

            Ministers shake hands after the signing in Suva on Tuesday

            {b}

            Photo: Ana Silva / Herald

            {c}
            """, ["Fiji signs fishing | -"]),
        PageCase(
            "advertising and sharing buttons",
            """
            Skip to content
            Menu

            Fiji signs fishing treaty

            Share
            {a}

            Advertisement

            No end in sight

            {b}

            Sign up for our newsletter

            {c}

            Related articles

            Leave a comment
            """, ["Fiji signs fishing | -"]),
        PageCase(
            "a copyright line and a comment link at the end",
            """
            {a}

            {b}

            (Copyright 2018 Herald Holdings Limited, a registered company. All rights reserved.)

            Leave a comment
            """, ["The ministers of | 2018 explicit"]),
        PageCase(
            "a rule between parts",
            """
            Fiji signs fishing treaty

            {a}

            ***

            {b}

            ***

            {c}
            """, ["Fiji signs fishing | -"]),
        PageCase(
            "a chronicle of days",
            """
            The treaty from day to day

            {a}

            3 May 2018

            {b}

            4 May 2018

            {c}
            """, ["The treaty from | -"]),
        PageCase(
            "an interview",
            """
            “We need friends”: an interview with the minister

            {a}

            Why did you sign?

            {b}

            What will it cost?

            {c}
            """, ["“We need friends”: | -"]),
        PageCase(
            "a list",
            """
            What the treaty says

            {a}

            - Ships may enter all ports
            - Catches are shared by halves
            - Disputes go to the forum

            {b}
            """, ["What the treaty | -"]),
        PageCase(
            "an address within the text",
            """
            Fiji signs fishing treaty

            {a}

            https://herald.example/treaty

            No end in sight

            {b}
            """, ["Fiji signs fishing | -"]),
        PageCase(
            "headline, introduction and dateline",
            """
            Fiji signs fishing treaty

            Deal ends ten years of talks

            SUVA, May 3 2018 (Herald) — {a}

            {b}
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "date above the headline",
            "May 3, 2018\n\nFiji signs fishing treaty\n\n{a}\n\n{b}",
            ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "a quotation cut off",
            """
            Fiji signs fishing treaty

            {a}

            “We had hoped for more, of course, and yet nobody could say that...”

            The silence after it

            {b}
            """, ["Fiji signs fishing | -"]),
        PageCase(
            "citations whose years tell the present",
            """
            Fiji signs fishing treaty

            {a} The port was closed (Herald, December 5, 2017) and opened again (Times, February \
            19). In January 2018 the minister flew home.
            """, ["Fiji signs fishing | 2018 content"]),
        PageCase(
            "a weekday with a full date",
            "Fiji signs fishing treaty\n\nOn Tuesday, May 3, 2022, the two met. {a}",
            ["Fiji signs fishing | 2022-05 content"]),
    ]
}
