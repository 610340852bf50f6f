import Testing

/// Pages that press databases and archives print, with a line for every field.
@Suite struct ExportPageTests {
    @Test(arguments: labelled + plain)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let labelled = [
        PageCase(
            "two-letter codes",
            """
            HD Fiji signs fishing treaty
            BY Ana Silva
            WC 512 words
            PD 3 May 2018
            SN The Herald
            LA English
            CY Copyright 2018. The Herald.
            LP
            {a}
            TD
            {b}
            AN
            Document HRLD000020180503ee530001x

            HD Tonga opens its new port
            WC 212 words
            PD 4 May 2018
            SN The Herald
            LA English
            LP
            {c}
            AN
            Document HRLD000020180504ee540002y
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit @ The Herald",
                "Tonga opens its | 2018-05-04 explicit @ The Herald",
            ]),
        PageCase(
            "fields in words between rules",
            """
            ____________________________________________________________

            Title: Fiji signs fishing treaty
            Author: Silva, Ana
            Publication title: The Herald
            Publication date: May 3, 2018
            Section: World
            Document type: News
            Full text: {a}

            {b}

            ____________________________________________________________

            Title: Tonga opens its new port
            Author: Lee, Jon
            Publication title: Island Times
            Publication date: May 4, 2018
            Section: World
            Document type: News
            Full text: {c}

            ____________________________________________________________
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit @ The Herald",
                "Tonga opens its | 2018-05-04 explicit @ Island Times",
            ]),
        PageCase(
            "headline, source and date as fields of a home-made collection",
            """
            Headline: Guinea closes border
            Source: Conakry Post
            Date: 2018-05-03

            {a}

            {b}

            Headline: Liberia reopens embassy
            Source: Monrovia Mail
            Date: 2018-05-04

            {c}
            """,
            [
                "Guinea closes border | 2018-05-03 explicit @ Conakry Post",
                "Liberia reopens embassy | 2018-05-04 explicit @ Monrovia Mail",
            ]),
        PageCase(
            "one document with its fields",
            """
            Title: Fiji signs fishing treaty
            Publisher: The Herald
            Published: 3 May 2018
            URL: https://herald.example/fiji-signs

            {a}

            {b}
            """, ["Fiji signs fishing | 2018-05-03 explicit @ The Herald"]),
    ]

    static let plain = [
        PageCase(
            "headline first, fields below, End of Document",
            """
            ▸Fiji signs fishing treaty
            The Herald
            May 3, 2018 Thursday

            Copyright 2018 The Herald All Rights Reserved

            Section: WORLD; Pg. 4
            Length: 512 words
            Byline: Ana Silva
            Body

            {a}

            {b}

            Load-Date: May 4, 2018

            End of Document

            ▸Tonga opens its new port
            The Herald
            May 4, 2018 Friday

            Copyright 2018 The Herald All Rights Reserved

            Section: WORLD; Pg. 5
            Length: 212 words
            Body

            {c}

            Load-Date: May 5, 2018

            End of Document
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit @ The Herald",
                "Tonga opens its | 2018-05-04 explicit @ The Herald",
            ]),
        PageCase(
            "words, date and paper in lines without labels, Document at the end",
            """
            ▸Fiji signs fishing treaty
            By Ana Silva
            512 words
            3 May 2018
            The Herald
            HRLD
            4
            English
            Copyright 2018. The Herald. All rights reserved.

            {a}

            {b}

            Document HRLD000020180503ee530001x

            ▸Tonga opens its new port
            212 words
            4 May 2018
            The Herald
            HRLD
            English
            Copyright 2018. The Herald. All rights reserved.

            {c}

            Document HRLD000020180504ee540002y
            """,
            [
                "Fiji signs fishing | 2018-05-03 explicit @ The Herald",
                "Tonga opens its | 2018-05-04 explicit @ The Herald",
            ]),
        PageCase(
            "capital labels and a load date",
            """
            2 of 20 DOCUMENTS

            Island Times (Apia)

            ▸May 3, 2018 Thursday

            Samoa votes in April

            LENGTH: 512 words

            DATELINE: APIA

            BODY:

            {a}

            {b}

            LOAD-DATE: May 4, 2018

            LANGUAGE: ENGLISH

            PUBLICATION-TYPE: Newspaper

            Copyright 2018 Island Times
            All Rights Reserved

            3 of 20 DOCUMENTS

            Island Times (Apia)

            ▸May 5, 2018 Saturday

            Palau hosts radar

            LENGTH: 112 words

            {c}

            LOAD-DATE: May 6, 2018

            Copyright 2018 Island Times
            All Rights Reserved
            """,
            [
                "Samoa votes in | 2018-05-03 explicit @ Island Times",
                "Palau hosts radar | 2018-05-05 explicit @ Island Times",
            ]),
    ]
}
