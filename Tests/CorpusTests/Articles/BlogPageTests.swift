import Testing

/// Tag pages, archives and blogs of news sites.
@Suite struct BlogPageTests {
    @Test(arguments: posts + lists + languages)
    func articles(page: PageCase) throws {
        let found = try page.found()
        #expect(found.articles == page.articles)
        #expect(found.starts == page.starts)
    }

    static let posts = [
        PageCase(
            "Posted by someone on a day",
            """
            ▸Chad leaves the joint force
            Posted by admin on May 3, 2018

            {a}

            {b}

            ▸Niger asks for time
            Posted by admin on May 1, 2018

            {c}
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "author, date and number of comments in one line",
            """
            ▸Chad leaves the joint force
            By Ana Silva | May 3, 2018 | 4 Comments

            {a}

            ▸Niger asks for time
            By Jon Lee | May 1, 2018 | No Comments

            {c}
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "published and updated",
            """
            ▸Chad leaves the joint force
            Published: 3 May 2018, 14:30
            Updated: 4 May 2018, 08:10

            {a}

            {b}

            ▸Niger asks for time
            Published: 1 May 2018, 09:00
            Updated: 1 May 2018, 11:45

            {c}
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "category above, date and author below, tags at the foot",
            """
            AFRICA

            ▸Chad leaves the joint force

            May 3, 2018 by Ana Silva

            {a}

            {b}

            Tags: Chad, Sahel

            SECURITY

            ▸Niger asks for time

            May 1, 2018 by Jon Lee

            {c}

            {d}

            Tags: Niger, Sahel
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "date in figures above the headline, sharing below",
            """
            ▸2018/05/03

            Chad leaves the joint force

            {a}

            Share Tweet Email

            ▸2018/05/01

            Niger asks for time

            {c}

            Share Tweet Email
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "filed under",
            """
            ▸Chad leaves the joint force
            May 3rd, 2018

            {a}

            Filed under: Africa, Security | Permalink

            ▸Niger asks for time
            May 1st, 2018

            {c}

            Filed under: Africa | Permalink
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "a picture with its credit between headline and text",
            """
            ▸Chad leaves the joint force

            03 May 2018

            Photo: Ana Silva / Herald

            {a}

            ▸Niger asks for time

            01 May 2018

            Photo: Jon Lee / Herald

            {c}
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "figures, day first, told by another date of the page",
            """
            ▸Chad leaves the joint force
            03/05/2018

            {a}

            ▸Niger asks for time
            25/04/2018

            {c}
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-04-25 explicit"]),
        PageCase(
            "figures, month first, told by another date of the page",
            """
            ▸Chad leaves the joint force
            05/03/2018

            {a}

            ▸Niger asks for time
            04/25/2018

            {c}
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-04-25 explicit"]),
        PageCase(
            "carriage returns, tabs, no-break and trailing spaces",
            "▸Chad leaves the joint force \r\n\tMay\u{A0}3,\u{A0}2018\t\r\n\r\n{a}  \r\n\r\n"
                + "{b}\r\n\r\n\u{A0}▸Niger asks for time\t\r\nMay 1, 2018\u{A0}\r\n\r\n{c}\r\n",
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "readers' comments under each post",
            """
            ▸Chad leaves the joint force
            May 3, 2018

            {a}

            2 Comments

            Abdou says:
            May 4, 2018 at 10:15 am
            They should have left long ago, as everyone knew.

            Mariam says:
            May 5, 2018 at 8:00 pm
            And who pays for it now? Nobody has said so far.

            ▸Niger asks for time
            May 1, 2018

            {c}

            1 Comment

            Abdou says:
            May 2, 2018 at 9:15 am
            Time for what, I wonder.
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
    ]

    static let lists = [
        PageCase(
            "a tag page with dates before teasers",
            """
            Tag: Sahel

            ▸Chad leaves the joint force
            May 3, 2018
            {t}
            Read More »

            ▸Niger asks for time
            May 1, 2018
            {t}
            Read More »

            1 2 3 … 14 Next »
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "headlines that begin as furniture does",
            """
            Latest news

            ▸Like US, Britain lists the group as terrorist
            May 3, 2018

            {a}

            ▸Follow us or leave, Chad tells its neighbours
            May 2, 2018

            {b}

            ▸By default, Niger keeps its seat
            May 1, 2018

            {c}

            ▸More aid for Mali agreed in Brussels
            April 30, 2018

            {d}
            """,
            [
                "Like US, Britain | 2018-05-03 explicit", "Follow us or | 2018-05-02 explicit",
                "By default, Niger | 2018-05-01 explicit", "More aid for | 2018-04-30 explicit",
            ]),
        PageCase(
            "an archive by months",
            """
            Archives for May 2018

            ▸Chad leaves the joint force

            {a}

            Posted on 3 May 2018 in Africa

            ▸Niger asks for time

            {c}

            Posted on 1 May 2018 in Africa
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "no blank lines at all",
            """
            Category: Africa
            ▸Chad leaves the joint force
            3 May 2018
            {a}
            {b}
            ▸Niger asks for time
            1 May 2018
            {c}
            {d}
            """,
            ["Chad leaves the | 2018-05-03 explicit", "Niger asks for | 2018-05-01 explicit"]),
        PageCase(
            "page numbers at the foot of printed pages",
            """
            ▸CHAD LEAVES THE JOINT FORCE

            N'DJAMENA, May 3, 2018 (Herald) — {a}

            Page 1 of 2

            {b}

            ▸NIGER ASKS FOR TIME

            NIAMEY, May 1, 2018 (Herald) — {c}

            Page 2 of 2
            """,
            ["CHAD LEAVES THE | 2018-05-03 explicit", "NIGER ASKS FOR | 2018-05-01 explicit"]),
    ]

    static let languages = [
        PageCase(
            "French",
            """
            ▸Le Tchad quitte la force conjointe
            Publié le 3 mai 2018 à 14h30

            Les ministres se sont réunis jeudi dans la capitale. Ils n'ont rien décidé de nouveau.

            Lire la suite

            ▸Le Niger demande du temps
            Publié le 1er mai 2018 à 9h00

            Le gouvernement veut attendre. L'opposition proteste contre ce retard sans raison.

            Lire la suite
            """,
            ["Le Tchad quitte | 2018-05-03 explicit", "Le Niger demande | 2018-05-01 explicit"]),
        PageCase(
            "Spanish",
            """
            ▸Chad abandona la fuerza conjunta
            3 de mayo de 2018

            Los ministros se reunieron el jueves en la capital. No decidieron nada nuevo.

            Leer más

            ▸Níger pide tiempo
            1 de mayo de 2018

            El gobierno quiere esperar. La oposición protesta contra el retraso.

            Leer más
            """,
            ["Chad abandona la | 2018-05-03 explicit", "Níger pide tiempo | 2018-05-01 explicit"]),
        PageCase(
            "German",
            """
            ▸Tschad verlässt die gemeinsame Truppe
            3. Mai 2018

            Die Minister trafen sich am Donnerstag in der Hauptstadt. Sie beschlossen nichts Neues.

            Weiterlesen

            ▸Niger bittet um Zeit
            1. März 2018

            Die Regierung will warten. Die Opposition protestiert gegen die Verzögerung.

            Weiterlesen
            """,
            ["Tschad verlässt die | 2018-05-03 explicit", "Niger bittet um | 2018-03-01 explicit"]),
        PageCase(
            "Russian",
            """
            ▸Чад покидает совместные силы
            3 мая 2018 г., 14:30

            Министры встретились в четверг в столице. Нового они не решили.

            Читать далее

            ▸Нигер просит времени
            1 мая 2018 г., 09:00

            Правительство хочет подождать. Оппозиция протестует против отсрочки.

            Читать далее
            """,
            [
                "Чад покидает совместные | 2018-05-03 explicit",
                "Нигер просит времени | 2018-05-01 explicit",
            ]),
        PageCase(
            "Turkish",
            """
            ▸Çad ortak güçten ayrılıyor
            3 Mayıs 2018 Perşembe 14:30

            Bakanlar perşembe günü başkentte buluştu. Yeni bir karar alınmadı.

            Devamını oku

            ▸Nijer süre istiyor
            1 Şubat 2018 Perşembe 09:00

            Hükümet beklemek istiyor. Muhalefet gecikmeyi protesto ediyor.

            Devamını oku
            """,
            ["Çad ortak güçten | 2018-05-03 explicit", "Nijer süre istiyor | 2018-02-01 explicit"]),
        PageCase(
            "Portuguese",
            """
            ▸Chade deixa a força conjunta
            3 de maio de 2018 às 14h30

            Os ministros reuniram-se na quinta-feira na capital. Nada de novo foi decidido.

            ▸Níger pede tempo
            1 de março de 2018 às 9h00

            O governo quer esperar. A oposição protesta contra o atraso.
            """,
            ["Chade deixa a | 2018-05-03 explicit", "Níger pede tempo | 2018-03-01 explicit"]),
        PageCase(
            "Indonesian",
            """
            ▸Chad keluar dari pasukan gabungan
            Kamis, 3 Mei 2018 | 14:30 WIB

            Para menteri bertemu pada hari Kamis di ibu kota. Tidak ada keputusan baru.

            ▸Niger minta waktu
            Selasa, 1 Agustus 2018 | 09:00 WIB

            Pemerintah ingin menunggu. Oposisi memprotes penundaan itu.
            """,
            ["Chad keluar dari | 2018-05-03 explicit", "Niger minta waktu | 2018-08-01 explicit"]),
    ]
}
