import Testing

/// Chronologies, profiles, interviews and other single articles full of what begins articles
/// elsewhere.
@Suite struct WholeArticleTests {
    @Test(arguments: chronologies + glossaries + interviews + sections + furniture)
    func staysOne(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let chronologies = [
        PageCase(
            "lines that begin with full dates and a hyphen",
            """
            The forum: fast facts

            Here is a look at the forum of island states, which sits in Suva.

            Timeline:

            September 14, 1960 - The first meeting is held by five founding members.

            1973-1974 - Two members withdraw their envoys over a quarrel about fish.

            March 18, 1974 - The members lift the ban on exports. Two of them refuse.

            November 2007 - Tonga rejoins after an absence of fifteen years.

            January 1, 2009 - Samoa suspends its membership.
            """, ["The forum: fast | -"]),
        PageCase(
            "a country profile with years and dates",
            """
            Fiji country profile

            {a}

            LEADER

            President: Ana Silva

            {b}

            TIMELINE

            1874 - The islands become a colony.

            1970 10 October - Independence.

            1987 14 May - A coup, followed by a second one in September.

            2006 5 December — The army takes over once more, the fourth time in twenty years.
            """, ["Fiji country profile | -"]),
        PageCase(
            "dates on lines of their own over many years",
            """
            Timeline of the island forum

            5 August 1971

            Seven states found the forum.

            17 October 1972

            The first trade office is opened in Suva.

            1 May 2009

            A member is suspended for the first time, after a coup.

            22 October 2014

            The suspension is lifted.
            """, ["Timeline of the | -"]),
        PageCase(
            "the same without a word that says so",
            """
            How the islands came together

            5 August 1971

            Seven states found the forum.

            17 October 1972

            The first trade office is opened in Suva.

            1 May 2009

            A member is suspended for the first time, after a coup.
            """, ["How the islands | -"]),
        PageCase(
            "days of one crisis, below an introduction",
            """
            Key dates in the coup

            SUVA, May 9, 2018 (Herald) — {a}

            May 3 — Soldiers surround the parliament in the early hours of the morning.

            May 4 — The president resigns and leaves for Tonga with his family.

            May 7 — The courts declare the new government unlawful.
            """, ["Key dates in | 2018-05-09 explicit"]),
        PageCase(
            "bold dates at the head of paragraphs",
            """
            The crisis from day to day

            **May 3, 2018** — Soldiers surround the parliament in the early hours of the morning.

            **May 4, 2018** — The president resigns and leaves for Tonga with his family.

            **May 7, 2018** — The courts declare the new government unlawful.
            """, ["The crisis from | -"]),
        PageCase(
            "a live page with times",
            """
            Live: voting in Samoa

            May 3, 2018

            14:30 — The first polling stations close in the east of the main island.

            15:10 — The commission speaks of a high turnout and of few complaints.

            16:00 — Counting has begun.
            """, ["Live: voting in | 2018-05-03 explicit"]),
        PageCase(
            "a list of summits with places and dates",
            """
            Summits of the forum

            {a}

            Suva, May 3, 2018

            Apia, May 4, 2017

            Tarawa, May 5, 2016

            {b}
            """, ["Summits of the | -"]),
    ]

    static let glossaries = [
        PageCase(
            "acronyms explained",
            """
            Who is who in the region

            {a}

            NATO — The alliance was formed in 1949 and is led from Brussels.

            ASEAN — The association has ten members and meets twice a year.

            ECOWAS — The bloc of West Africa, founded in Lagos in 1975.
            """, ["Who is who | -"]),
        PageCase(
            "one acronym between paragraphs",
            "What is in a name\n\n{a}\n\nNATO — The alliance was formed in 1949 and sits in Brussels.\n\n{b}",
            ["What is in | -"]),
        PageCase(
            "persons of a story",
            """
            The people behind the treaty

            {a}

            ANA SILVA — Minister of fisheries since 2014 and the one who wrote most of it.

            JON LEE — Envoy of Tonga, who said for years that it could not be done.
            """, ["The people behind | -"]),
        PageCase(
            "results in a table",
            """
            How Samoa voted

            {a}

            Party\tSeats\tShare
            Unity\t24\t41.2
            Harbour List\t12\t22.9
            Others\t3\t4.0

            {b}
            """, ["How Samoa voted | -"]),
    ]

    static let interviews = [
        PageCase(
            "Q and A",
            """
            Interview with the minister

            May 3, 2018

            {a}

            Q: Why did you sign?

            A: {b}

            Q: What will it cost?

            A: {c}
            """, ["Interview with the | 2018-05-03 explicit"]),
        PageCase(
            "names of speakers",
            """
            “We had no choice”

            {a}

            HERALD: Why did you sign?

            SILVA: {b}

            HERALD: And what if Tonga leaves?

            SILVA: {c}
            """, ["“We had no | -"]),
        PageCase(
            "questions as bold headings",
            """
            Five questions on the treaty

            {a}

            **1. What does it say about foreign ships?**

            {b}

            **2. Who will watch over the catch?**

            {c}

            **3. When does it come into force?**

            {d}
            """, ["Five questions on | -"]),
    ]

    static let sections = [
        PageCase(
            "a report with sections in Markdown",
            """
            # The fishing treaty of 2018

            {a}

            ## Background

            {b}

            ## What the treaty says

            {c}

            ## Outlook

            {d}
            """, ["The fishing treaty | -"]),
        PageCase(
            "long subheads in an analysis",
            """
            Why the islands signed at last

            SUVA, May 3, 2018 (Herald) — {a}

            {b}

            A treaty that nobody wanted to write

            {c}

            {d}

            What the neighbours have to gain

            {a}

            {b}
            """, ["Why the islands | 2018-05-03 explicit"]),
        PageCase(
            "capital subheads",
            """
            Why the islands signed at last

            {a}

            {b}

            THE LONG WAY

            {c}

            THE OTHER SIDE

            {d}
            """, ["Why the islands | -"]),
        PageCase(
            "a rule before the note on the author",
            """
            Why the islands signed at last

            {a}

            {b}

            ---

            Ana Silva is a fellow of the Institute for Islands. She writes here in her own name.
            """, ["Why the islands | -"]),
        PageCase(
            "pull quotes and captions",
            """
            Why the islands signed at last

            {a}

            “We had no choice but to sign it”

            {b}

            The new port of Suva, seen from the hill (Photo: Ana Silva)

            {c}

            Tweet this

            {d}
            """, ["Why the islands | -"]),
        PageCase(
            "hard-wrapped with indents",
            """
            FIJI SIGNS FISHING TREATY

               The ministers of the two states signed a treaty on fishing that
            had been in the making for years. It will come into force when both
            parliaments have agreed.
               Observers were surprised by the speed of the talks, which had
            stalled more than once since the government fell in the spring.
               Nobody would say what had changed, or who had paid for the work
            of the lawyers on both sides.
            """, ["FIJI SIGNS FISHING | -"]),
        PageCase(
            "a printed page with page breaks within the text",
            "Fiji signs treaty\n\n{a}\n\u{C}and so the talks went on for another year. {b}\n\u{C}{c}",
            ["Fiji signs treaty | -"]),
        PageCase(
            "documents quoted with their datelines",
            """
            The letter that began the war

            {a}

            “Suva, 3 May 1871. Sir, I have the honour to inform you that we shall not come.”

            {b}
            """, ["The letter that | -"]),
    ]

    static let furniture = [
        PageCase(
            "dates of other articles in a list of links",
            """
            Fiji signs fishing treaty

            May 3, 2018

            {a}

            {b}

            Related news

            Tonga opens its new port
            May 1, 2018

            Samoa votes in April
            April 29, 2018
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "who wrote and printed it",
            """
            Fiji signs fishing treaty

            By Ana Silva, Suva correspondent

            Published: 3 May 2018 | Last updated: 4 May 2018

            {a}

            {b}

            Reporting by Ana Silva; editing by Jon Lee

            The views expressed here are the author's own.

            © 2018 The Herald
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "a sentence that begins as furniture does",
            """
            Fiji signs fishing treaty

            Like us, they want peace.

            By then it was too late.

            Join us, they said.

            {a}
            """, ["Fiji signs fishing | -"]),
        PageCase(
            "a correction at the end",
            """
            Fiji signs fishing treaty

            SUVA, May 3, 2018 (Herald) — {a}

            {b}

            Correction, May 5, 2018: An earlier version of this article named the wrong ministry.
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
        PageCase(
            "a form feed at the end of the file",
            "Fiji signs treaty\r\n\r\n3 May 2018\r\n\r\n{a}\r\n\u{C}\r\n",
            ["Fiji signs treaty | 2018-05-03 explicit"]),
    ]
}

/// More single articles: as sites of all regions print them, with all that stands around.
@Suite struct PrintedArticleTests {
    @Test(arguments: cases)
    func staysOne(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let cases = [
        PageCase(
            "trail, kicker, headline, standfirst, byline, time, picture",
            """
            Home > World > Asia

            ANALYSIS

            ▸Nepal opens its border

            A deal with India ends five years of blockade

            By Ana Silva in Kathmandu

            3 May 2018, 14:30 GMT

            Trucks wait at the crossing of Birgunj, May 2018 [File: Jon Lee/Herald]

            {a}

            {b}

            Read also: Bhutan holds its first drill

            {c}

            Source: Herald and agencies
            """, ["Nepal opens its | 2018-05-03 explicit"]),
        PageCase(
            "key points and highlights above the text",
            """
            ▸Nepal opens its border

            - Five years of blockade end
            - India promises cheaper fuel
            - The opposition stays away

            KATHMANDU, May 3, 2018 (Herald) — {a}

            {b}
            """, ["Nepal opens its | 2018-05-03 explicit"]),
        PageCase(
            "a fact box at the end",
            """
            ▸Nepal opens its border

            {a}

            {b}

            FACT BOX

            Population: 29 million
            Capital: Kathmandu
            Member of the association since: 1985
            """, ["Nepal opens its | -"]),
        PageCase(
            "countries as subheads",
            """
            ▸What the neighbours say about the deal

            {a}

            India

            {b}

            China

            {c}

            Bhutan

            {d}
            """, ["What the neighbours | -"]),
        PageCase(
            "a speech with its place and day",
            """
            ▸Address by the foreign minister to the forum

            Suva, 3 May 2018

            Mr President, distinguished guests,

            {a}

            {b}

            Thank you.
            """, ["Address by the | 2018-05-03 explicit"]),
        PageCase(
            "a communiqué with numbered paragraphs",
            """
            ▸Joint communiqué of the fifth summit

            3 May 2018

            1. {a}

            2. {b}

            3. {c}

            Done at Suva, on this third day of May.
            """, ["Joint communiqué of | 2018-05-03 explicit"]),
        PageCase(
            "the treaty with its articles",
            """
            ▸Treaty on fishing between Fiji and Tonga

            Article 1

            {a}

            Article 2

            {b}

            Article 3

            {c}
            """, ["Treaty on fishing | -"]),
        PageCase(
            "a list of members with their years",
            """
            ▸Members of the forum

            {a}

            Fiji (1971)
            Tonga (1971)
            Samoa (1972)
            Kiribati (1977, left 2022, rejoined 2023)

            {b}
            """, ["Members of the | -"]),
        PageCase(
            "footnotes and references",
            """
            ▸The forum and its neighbours

            {a} [1]

            {b} [2]

            Notes

            [1] A. Silva, “Islands at sea”, Pacific Review, May 3, 2012.

            [2] J. Lee, The Port of Tonga (Suva 2014), p. 12.
            """, ["The forum and | -"]),
        PageCase(
            "parts numbered by Roman figures",
            """
            ▸The long peace

            I.

            {a}

            II.

            {b}

            III.

            {c}
            """, ["The long peace | -"]),
        PageCase(
            "years as subheads",
            """
            ▸How the forum grew

            1971

            {a}

            1985

            {b}

            2009

            {c}
            """, ["How the forum | -"]),
        PageCase(
            "an anonymous text of paragraphs with wide gaps",
            "▸{a}\n\n\n\n{b}\n\n\n\n{c}", ["The ministers of | -"]),
        PageCase(
            "a headline over two lines",
            """
            ▸Nepal opens its border to Indian trucks
            after five years of blockade

            KATHMANDU, May 3, 2018 (Herald) — {a}

            {b}
            """, ["Nepal opens its | 2018-05-03 explicit"]),
        PageCase(
            "a Russian article with its furniture",
            """
            ▸Непал открывает границу для грузовиков

            3 мая 2018 г., 14:30

            Министры встретились в четверг в столице. Нового они не решили.

            Что дальше

            Правительство хочет подождать. Оппозиция протестует против отсрочки.

            Поделиться
            """, ["Непал открывает границу | 2018-05-03 explicit"]),
        PageCase(
            "a Spanish article with its furniture",
            """
            ▸Nepal abre la frontera a los camiones

            Por Ana Silva

            Publicado el 3 de mayo de 2018 a las 14:30

            Los ministros se reunieron el jueves en la capital. No decidieron nada nuevo.

            Qué sigue ahora

            El gobierno quiere esperar. La oposición protesta contra el retraso.
            """, ["Nepal abre la | 2018-05-03 explicit"]),
    ]
}
