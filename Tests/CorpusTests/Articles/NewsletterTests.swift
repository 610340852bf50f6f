import Testing

/// Newsletters, briefs and "current events" lists, and articles kept apart by rules.
@Suite struct NewsletterTests {
    @Test(arguments: letters + events + rules)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let letters = [
        PageCase(
            "contents first, then the articles",
            """
            ANDEAN WEEKLY
            Issue 212, 4 May 2018

            In this issue:
            Peru and Chile settle border case
            Bolivia asks for sea access again

            ▸Peru and Chile settle border case

            {a}

            {b}

            Read more

            ▸Bolivia asks for sea access again

            {c}

            Read more

            To unsubscribe click here
            """,
            ["Peru and Chile | 2018-05-04 explicit", "Bolivia asks for | 2018-05-04 explicit"]),
        PageCase(
            "numbered items, each a headline and a paragraph",
            """
            News in brief

            ▸1. Peru and Chile settle border case

            {a}

            ▸2. Bolivia asks for sea access again

            {b}

            ▸3. Brazil calls a summit of the south

            {c}
            """, ["Peru and Chile | -", "Bolivia asks for | -", "Brazil calls a | -"]),
        PageCase(
            "bullets with headlines",
            """
            News in brief

            ▸• Peru and Chile settle border case

            {a}

            ▸• Bolivia asks for sea access again

            {b}

            ▸• Brazil calls a summit of the south

            {c}
            """, ["Peru and Chile | -", "Bolivia asks for | -", "Brazil calls a | -"]),
        PageCase(
            "regions as sections",
            """
            World briefing

            AMERICAS

            ▸Peru and Chile settle border case
            LIMA (Herald) — {a}

            ▸Bolivia asks for sea access again
            LA PAZ (Herald) — {b}

            AFRICA

            ▸Chad leaves the joint force
            N'DJAMENA (Herald) — {c}
            """, ["Peru and Chile | -", "Bolivia asks for | -", "Chad leaves the | -"]),
        PageCase(
            "the source in brackets closes each item",
            """
            Weekly digest

            ▸Peru and Chile settle border case

            {a} (Andina, May 3, 2018)

            ▸Bolivia asks for sea access again

            {b} (ABI, May 4, 2018)
            """, ["Peru and Chile | -", "Bolivia asks for | -"]),
        PageCase(
            "Markdown with a section for each article",
            """
            # Pacific Letter, May 2018

            ## Fiji signs fishing treaty

            *3 May 2018*

            {a}

            {b}

            ## Tonga opens its new port

            *4 May 2018*

            {c}
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-04 explicit"]),
        PageCase(
            "Markdown sections with sources as links",
            """
            # Pacific Letter

            ## Fiji signs fishing treaty with its neighbours

            {a}

            [Read more](https://herald.example/2018/05/03/fiji)

            ## Tonga opens its new port to foreign ships

            {c}

            [Read more](https://herald.example/2018/05/04/tonga)
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-04 explicit"]),
    ]

    static let events = [
        PageCase(
            "dates, categories and bullets",
            """
            Portal: Current events

            ▸May 3, 2018 (Thursday)

            Armed conflicts and attacks

            • Fighters attack a base in northern Mali and kill four soldiers. (Herald)

            • Chad says that it will leave the joint force. (Times)

            International relations

            • Peru and Chile sign a treaty about their border. (Herald)

            ▸May 4, 2018 (Friday)

            Politics and elections

            • Samoa elects a new parliament. (Herald)
            """,
            [
                "Armed conflicts and | 2018-05-03 explicit",
                "Politics and elections | 2018-05-04 explicit",
            ]),
        PageCase(
            "dates and items without bullets",
            """
            ▸3 May 2018
            Fighters attack a base in northern Mali and kill four soldiers. (Herald)
            Peru and Chile sign a treaty about their border. (Herald)
            ▸4 May 2018
            Samoa elects a new parliament. (Herald)
            ▸5 May 2018
            Tonga opens its new port. (Times)
            """,
            [
                "3 May 2018 | 2018-05-03 explicit", "4 May 2018 | 2018-05-04 explicit",
                "5 May 2018 | 2018-05-05 explicit",
            ]),
        PageCase(
            "days without a year under the name of the month",
            """
            May 2018

            ▸3 May

            {a}

            {b}

            ▸4 May

            {c}
            """, ["3 May The | 2018-05-03 explicit", "4 May The | 2018-05-04 explicit"]),
        PageCase(
            "one day alone",
            """
            Portal: Current events/2018 May 3

            May 3, 2018 (Thursday)

            Armed conflicts and attacks

            • Fighters attack a base in northern Mali and kill four soldiers. (Herald)

            International relations

            • Peru and Chile sign a treaty about their border. (Herald)
            """, ["Portal: Current events/2018 | 2018-05-03 explicit"]),
    ]

    static let rules = [
        PageCase(
            "spaced stars",
            "▸Fiji signs treaty\n\n{a}\n\n{b}\n\n* * *\n\n▸Tonga opens port\n\n{c}",
            ["Fiji signs treaty | -", "Tonga opens port | -"]),
        PageCase(
            "dashes",
            "▸Fiji signs treaty\n\n{a}\n\n---\n\n▸Tonga opens port\n\n{b}\n\n---\n\n▸Samoa votes\n\n{c}",
            ["Fiji signs treaty | -", "Tonga opens port | -", "Samoa votes | -"]),
        PageCase(
            "underscores without blank lines",
            "▸Fiji signs treaty\n{a}\n_____\n▸Tonga opens port\n{b}\n_____\n▸Samoa votes\n{c}",
            ["Fiji signs treaty | -", "Tonga opens port | -", "Samoa votes | -"]),
        PageCase(
            "equals signs",
            "▸Fiji signs treaty\n\n{a}\n\n=====\n\n▸Tonga opens port\n\n{b}\n\n=====\n\n▸Samoa votes\n\n{c}",
            ["Fiji signs treaty | -", "Tonga opens port | -", "Samoa votes | -"]),
        PageCase(
            "form feeds",
            "▸Fiji signs treaty\n\n{a}\n\n{b}\n\u{C}▸Tonga opens port\n\n{c}\n\u{C}▸Samoa votes\n\n{d}",
            ["Fiji signs treaty | -", "Tonga opens port | -", "Samoa votes | -"]),
        PageCase(
            "rules between items without headlines, each with its date",
            """
            ▸SUVA, May 3, 2018 — {a}

            ***

            ▸APIA, May 4, 2018 — {b}

            ***

            ▸NUKU'ALOFA, May 4, 2018 — {c}
            """,
            [
                "SUVA, May 3, | 2018-05-03 explicit", "APIA, May 4, | 2018-05-04 explicit",
                "NUKU'ALOFA, May 4, | 2018-05-04 explicit",
            ]),
        PageCase(
            "underlined headlines",
            """
            ▸Fiji signs fishing treaty
            =========================

            {a}

            ▸Tonga opens its new port
            ========================

            {b}

            ▸Samoa votes in April
            ====================

            {c}
            """, ["Fiji signs fishing | -", "Tonga opens its | -", "Samoa votes in | -"]),
    ]
}
