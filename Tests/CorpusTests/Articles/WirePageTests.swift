import Testing

/// What agencies and ministries send out: printouts of wires, press releases, transcripts.
@Suite struct WirePageTests {
    @Test(arguments: wires + releases + mail)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let wires = [
        PageCase(
            "slug lines and -30-",
            """
            BC-FIJI-FISHING

            ▸Fiji signs fishing treaty

            SUVA, May 3, 2018 (Herald) -- {a}

            {b}

            -30-

            BC-TONGA-PORT

            ▸Tonga opens its new port

            NUKU'ALOFA, May 4, 2018 (Herald) -- {c}

            -30-
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-04 explicit"]),
        PageCase(
            "(END) below every story, no datelines",
            """
            ▸Peru and Chile settle border case

            {a}

            {b}

            (END)

            ▸Bolivia asks for sea access again

            {c}

            (END)
            """, ["Peru and Chile | -", "Bolivia asks for | -"]),
        PageCase(
            "hash marks and agency in brackets",
            """
            ▸KENYA BACKS BORDER FORCE

            NAIROBI (PANA) – {a}

            ####

            ▸UGANDA SENDS A BATTALION

            KAMPALA (PANA) – {b}

            ####
            """, ["KENYA BACKS BORDER | -", "UGANDA SENDS A | -"]),
        PageCase(
            "Enditem at the end of the last paragraph's line",
            """
            ▸Laos, Thailand reopen bridge

            VIENTIANE, May 3 (Xinhua) -- {a} Enditem

            ▸Cambodia joins river accord

            PHNOM PENH, May 4 (Xinhua) -- {b} Enditem
            """, ["Laos, Thailand reopen | -", "Cambodia joins river | -"]),
        PageCase(
            "NNNN and numbered takes",
            """
            ▸Senegal recalls its envoy

            DAKAR, 3 May 2018 (APS) - {a}

            NNNN

            ▸Gambia answers with a note

            BANJUL, 4 May 2018 (APS) - {b}

            NNNN
            """,
            [
                "Senegal recalls its | 2018-05-03 explicit",
                "Gambia answers with | 2018-05-04 explicit",
            ]),
        PageCase(
            "a time and number of the message above each headline",
            """
            ▸0312 GMT, 3 May 2018

            Oman hosts talks on Yemen

            MUSCAT (ONA) — {a}

            ▸1145 GMT, 3 May 2018

            Yemen parties agree on port

            ADEN (Saba) — {b}
            """,
            ["Oman hosts talks | 2018-05-03 explicit", "Yemen parties agree | 2018-05-03 explicit"]),
        PageCase(
            "bylines in two lines",
            """
            ▸Malta takes over presidency
            By ANA SILVA
            Associated Herald Writer

            VALLETTA, Malta (AH) — {a}

            {b}

            ▸Cyprus talks stall once more
            By JON LEE
            Associated Herald Writer

            NICOSIA, Cyprus (AH) — {c}
            """, ["Malta takes over | -", "Cyprus talks stall | -"]),
        PageCase(
            "Russian agency in Russian",
            """
            ▸Фиджи подписало договор о рыболовстве

            СУВА, 3 мая 2018 г. /ТАСС/. Министры двух стран подписали договор. Он вступит в силу осенью.

            ▸Тонга открыла новый порт

            НУКУАЛОФА, 4 мая 2018 г. /ТАСС/. Торговля между странами удвоилась. Порт принял первые суда.
            """,
            [
                "Фиджи подписало договор | 2018-05-03 explicit",
                "Тонга открыла новый | 2018-05-04 explicit",
            ]),
        PageCase(
            "French agency in French",
            """
            ▸Les Fidji signent un traité de pêche

            SUVA, 3 mai 2018 (AFP) - Les ministres des deux pays ont signé un traité. Il entrera en vigueur en août.

            ▸Les Tonga ouvrent leur nouveau port

            NUKU'ALOFA, 4 mai 2018 (AFP) - Le commerce a doublé depuis un an. Le port accueille des navires.
            """,
            ["Les Fidji signent | 2018-05-03 explicit", "Les Tonga ouvrent | 2018-05-04 explicit"]),
        PageCase(
            "Spanish agency in Spanish",
            """
            ▸Fiyi firma un tratado de pesca

            Suva, 3 may (EFE).- Los ministros de los dos países firmaron un tratado. Entrará en vigor en agosto.

            ▸Tonga abre su nuevo puerto

            Nukualofa, 4 may (EFE).- El comercio se ha duplicado desde hace un año. El puerto recibe barcos.
            """, ["Fiyi firma un | -", "Tonga abre su | -"]),
    ]

    static let releases = [
        PageCase(
            "a press release with a note about its sender",
            """
            FOR IMMEDIATE RELEASE

            May 3, 2018

            Island forum welcomes fishing treaty

            SUVA, Fiji – {a}

            {b}

            ###

            About the Island Forum

            The Island Forum is a body of eleven states. It was founded in 1971 and sits in Suva.

            Media contact:
            Ana Silva, press@forum.example
            """, ["Island forum welcomes | 2018-05-03 explicit"]),
        PageCase(
            "several releases, each with its number",
            """
            Press Release No. 12/2018
            ▸3 May 2018

            Ministry summons envoy of Tonga

            {a}

            Notes to editors

            {d}

            Press Release No. 13/2018
            ▸4 May 2018

            Minister to visit Samoa

            {b}
            """,
            [
                "Ministry summons envoy | 2018-05-03 explicit",
                "Minister to visit | 2018-05-04 explicit",
            ]),
        PageCase(
            "a ministry's list of statements with dates above",
            """
            Ministry of Foreign Affairs
            Statements

            03.05.2018
            Comment by the spokesman on the fishing treaty
            {a}

            28.04.2018
            On the visit of the Tongan minister
            {b}
            """,
            ["Comment by the | 2018-05-03 explicit", "On the visit | 2018-04-28 explicit"]),
        PageCase(
            "a transcript of a briefing",
            """
            Transcript: briefing by the spokesman of the forum

            May 3, 2018

            SPOKESMAN: {a}

            QUESTION: Will the treaty hold?

            SPOKESMAN: {b}

            QUESTION: And what about Tonga?

            SPOKESMAN: {c}

            (END OF TRANSCRIPT)
            """, ["Transcript: briefing by | 2018-05-03 explicit"]),
    ]

    static let mail = [
        PageCase(
            "a mailing-list digest",
            """
            Pacific-news Digest, Vol 12, Issue 4

            ----------------------------------------------------------------------

            Message: 1
            Date: Thu, 3 May 2018 10:15:00 +1200
            From: Ana Silva <ana@herald.example>
            Subject: Fiji signs fishing treaty

            {a}

            {b}

            ------------------------------

            Message: 2
            Date: Fri, 4 May 2018 08:00:00 +1300
            From: Jon Lee <jon@herald.example>
            Subject: Tonga opens its new port

            {c}

            ------------------------------

            End of Pacific-news Digest, Vol 12, Issue 4
            *******************************************
            """,
            ["Fiji signs fishing | 2018-05-03 explicit", "Tonga opens its | 2018-05-04 explicit"]),
        PageCase(
            "one forwarded letter",
            """
            From: Ana Silva <ana@herald.example>
            To: list@herald.example
            Date: Thu, 3 May 2018 10:15:00 +1200
            Subject: Fiji signs fishing treaty

            {a}

            {b}
            """, ["Fiji signs fishing | 2018-05-03 explicit"]),
    ]
}
