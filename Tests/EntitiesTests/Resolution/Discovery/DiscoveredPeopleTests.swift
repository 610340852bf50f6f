import Knowledge
import Testing

@testable import Entities

/// One article a line: who becomes a person although no dictionary has them, and who does not.
@Suite struct DiscoveredPeopleTests {
    @Test(
        "titles and relatives",
        arguments: [
            ("The activist Zelta Oxu was freed.", "Zelta Oxu=~zelta-oxu"),
            (
                "Gen. Zelta Oxu slept. Gen Vilna Prex slept.",
                "Zelta Oxu=~zelta-oxu, Vilna Prex=~vilna-prex"
            ),
            ("the president-elect Zelta Oxu", "Zelta Oxu=~zelta-oxu"),
            ("the minister of agriculture and fisheries Zelta Oxu", "Zelta Oxu=~zelta-oxu"),
            (
                "his brother Zelta Oxu, and her sister, Vilna Prex, slept",
                "Zelta Oxu=~zelta-oxu, Vilna Prex=~vilna-prex"
            ),
            (
                "ministers Zelta Oxu, Vilna Prex and Orm Teld met",
                "Zelta Oxu=~zelta-oxu, Vilna Prex=~vilna-prex, Orm Teld=~orm-teld"
            ),
            (
                "M. Jean Oxu and M. Karunax met Mr. Prex.",
                "Jean Oxu=~jean-oxu, M. Karunax=~m-karunax, Prex=~prex"
            ),
            (
                "The activist Jean Oxu met the activist Maria Prex. M. Oxu slept. M. Prex slept.",
                "Jean Oxu=~jean-oxu, Maria Prex=~maria-prex, Oxu=~jean-oxu, M. Prex=~m-prex"
            ),
        ])
    func titles(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }

    @Test(
        "given names tell those of one surname apart",
        arguments: [
            (
                "The activist Ana Oxu met her brother Tomas Oxu. Tomas slept, and Ana wept.",
                "Ana Oxu=~ana-oxu, Tomas Oxu=~tomas-oxu, Tomas=~tomas-oxu, Ana=~ana-oxu"
            ),
            (
                "Olaf Lind met his brother Tomas Lind. Olaf slept.",
                "Olaf Lind=olaf-lind, Tomas Lind=~tomas-lind, Olaf=olaf-lind"
            ),
            ("The activist Ana Oxu met. Ana wept.", "Ana Oxu=~ana-oxu"),
            (
                "The activist Ana Oxu met the activist Ana Maria Oxu. Ana wept.",
                "Ana Oxu=~ana-oxu, Ana Maria Oxu=~ana-maria-oxu"
            ),
        ])
    func givenNames(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }

    @Test(
        "descriptions behind the name",
        arguments: [
            ("It was Zelta Oxu, a 34-year-old teacher, who won.", "Zelta Oxu=~zelta-oxu"),
            ("We asked Zelta Oxu (born 1955).", "Zelta Oxu=~zelta-oxu"),
            ("We asked Zelta Oxu (1930–2010).", "Zelta Oxu=~zelta-oxu"),
            ("We asked Zelta Oxu, 54, for tea.", "Zelta Oxu=~zelta-oxu"),
            ("In Blue Horizon, the minister said no.", ""),
            ("In Zelta Oxu, the minister slept.", "Zelta Oxu=~zelta-oxu"),
        ])
    func descriptions(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }

    @Test(
        "saying, acting, signing",
        arguments: [
            ("\"No,\" said Zelta Oxu.", "Zelta Oxu=~zelta-oxu"),
            ("According to Zelta Oxu, it rains.", "Zelta Oxu=~zelta-oxu"),
            ("Zelta Oxu has also said so.", "Zelta Oxu=~zelta-oxu"),
            ("Zelta Oxu was sentenced to death.", "Zelta Oxu=~zelta-oxu"),
            (
                "By Anna Oxu in Riga and Zelta Prex in Atlanta\nIt rains.",
                "Anna Oxu=~anna-oxu, Riga=riga, Zelta Prex=~zelta-prex, Atlanta=atlanta"
            ),
            ("It rains.\nJane Oxu | The Daily\nIt pours.", "Jane Oxu=~jane-oxu"),
        ])
    func acts(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }

    @Test(
        "surnames",
        arguments: [
            (
                "Oxu slept. Later Zelta Oxu woke. Mr Oxu left.",
                "Oxu=~zelta-oxu, Zelta Oxu=~zelta-oxu, Oxu=~zelta-oxu"
            ),
            (
                "Zelta Oxu slept. The Oxus and Vilna Oxu woke.",
                "Zelta Oxu=~zelta-oxu, Vilna Oxu=~vilna-oxu"
            ),
            ("In Riga Mr Oxu slept. Oxu woke.", "Riga=riga, Oxu=~oxu, Oxu=~oxu"),
            (
                "Andrés Manuel López Obrado spoke. López Obrado left, Obrado slept.",
                "Andrés Manuel López Obrado=~andres-manuel-lopez-obrado, López Obrado=~andres-manuel-lopez-obrado, Obrado=~andres-manuel-lopez-obrado"
            ),
            (
                "Ana López de Oxua slept. Mrs López woke.",
                "Ana López de Oxua=~ana-lopez-de-oxua, López=~ana-lopez-de-oxua"
            ),
            ("Chen Wuling spoke. Mr Chen left.", "Chen Wuling=~chen-wuling, Chen=~chen-wuling"),
        ])
    func surnames(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }

    @Test(
        "names of the world",
        arguments: [
            "Abu Bakr al-Oxudi", "Abdel Fattah el-Oxi", "Mohammed bin Oxan", "Kim Jong-pil",
            "Nguyen Phu Oxong", "Le Hai Binh", "J. R. Oxu", "Jean-Marc Oxu", "Pieter van der Oxu",
            "Seán O'Oxu", "Angus McOxu", "Martin Luther King", "Oxu László", "Đorđe Oxuić",
            "Zelta Oxu Jr", "Pierre d'Oxu", "May Oxu-Bell", "Jordan Oxu", "Ma'ruf Oxu",
            "Mahn Win Khaing Than", "Miguel de la Oxu", "Анна Оксу",
        ])
    func worldwide(_ name: String) throws {
        let reading = try SmallDictionary.read("The teacher \(name) slept.")
        #expect(reading.mentions.map { reading.document.string($0.range) } == [name])
        #expect(reading.mentions.allSatisfy { $0.kind == .person })
    }

    @Test(
        "no persons",
        arguments: [
            "Last Tuesday Riga slept.", "We left on Monday May 5.",
            "It was founded by the Member Countries, namely Latvia.",
            "They met in Blue Horizon Street.",
            "The Zelta Oxu Foundation paid.", "the frigate Zelta Oxu sank",
            "the village of Zelta Oxu",
            "the Anna Oxu sank", "Zelta Oxu district is poor.", "the Zelta Oxu airport",
            "Operation Zelta Oxu began.", "Speaking Oxu was hard.", "Zelta Investments paid.",
            "Zelta Oxu & Sons paid.", "He read The Rise Of Zelta Oxu.",
            "Former Interior Ministry said so.",
            "Prime Minister of all.", "the Latvian Democratic Act", "New Zelta is far.",
        ])
    func lookAlikes(_ text: String) throws {
        let reading = try SmallDictionary.read(text)
        let people = reading.mentions.filter { $0.kind == .person }
        #expect(people.map { reading.document.string($0.range) } == [])
    }

    @Test(
        "the state a person belongs to",
        arguments: [
            ("Latvian transport minister Zelta Oxu slept.", "latvia"),
            ("Zelta Oxu, Latvia's transport minister, slept.", "latvia"),
            ("Zelta Oxu, president of Latvia, slept.", "latvia"),
            ("The teacher Zelta Oxu slept.", nil),
            ("Latvia slept. The teacher Zelta Oxu woke.", nil),
        ] as [(String, String?)])
    func states(_ text: String, _ state: String?) throws {
        let reading = try SmallDictionary.read(text)
        #expect(reading.discovered.map { $0.state?.rawValue } == [state])
    }

    @Test(
        "other full names of known people",
        arguments: [
            (
                "Emil Pavel Rahmon met. Pavel Emil Rahmon left.",
                "Emil Pavel Rahmon=emil-rahmon, Pavel Emil Rahmon=emil-rahmon"
            )
        ])
    func variants(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }
}
