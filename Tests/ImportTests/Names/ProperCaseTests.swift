import Testing

@testable import Import

/// Names in capitals, as they are printed.
@Suite struct ProperCaseTests {
    @Test(
        arguments: [
            ("HAMID KARZAI", "Hamid Karzai"), ("PETER MCENTEE", "Peter McEntee"),
            ("SEAN O'NEIL", "Sean O'Neil"), ("BAN KI-MOON", "Ban Ki-moon"),
            ("JEAN-CLAUDE PETIT", "Jean-Claude Petit"),
            ("BOUTROS BOUTROS-GHALI", "Boutros Boutros-Ghali"),
            ("OMAR AL GHAMDI", "Omar al-Ghamdi"), ("OMAR AL- GHAMDI", "Omar al-Ghamdi"),
            ("OMAR AL-GHAMDI", "Omar al-Ghamdi"), ("AL GORE", "Al Gore"),
            ("ANWAR AS SADAT", "Anwar as-Sadat"), ("ZIA UL HAQ", "Zia ul-Haq"),
            ("JAN VAN DER BERG", "Jan van der Berg"), ("ALI BIN SAID", "Ali bin Said"),
            ("ANA DE LA CRUZ", "Ana de la Cruz"), ("JOHN F. KENNEDY", "John F. Kennedy"),
            ("A.G. FARHADI", "A.G. Farhadi"), ("JOHN PAUL II", "John Paul II"),
            ("MANFRED WÖRNER", "Manfred Wörner"), ("RECEP ERDOĞAN", "Recep Erdoğan"),
            ("Already Done", "Already Done"), ("NG ENG HEN", "Ng Eng Hen"),
        ])
    func person(_ capitals: String, _ printed: String) {
        #expect(ProperCase.person(capitals) == printed)
    }

    @Test(
        arguments: [
            ("BANK OF CENTRAL ASIA", "Bank of Central Asia"), ("THE UN", "The UN"),
            ("LASHKAR-E-TAIBA", "Lashkar-e-Taiba"), ("PKK", "PKK"), ("U.N. FORCE", "U.N. Force"),
            ("CHILDREN'S FUND", "Children's Fund"),
            ("2ND OF JUNE MOVEMENT", "2nd of June Movement"),
            ("TKP/ML", "TKP/ML"), ("ACME LTD", "Acme Ltd"), ("RECONTRA 3-80", "Recontra 3-80"),
            ("ARMY (NORTH)", "Army (North)"), ("MOUVEMENT DE LA PAIX", "Mouvement de la Paix"),
        ])
    func title(_ capitals: String, _ printed: String) {
        #expect(ProperCase.title(capitals) == printed)
    }

    @Test(
        arguments: [
            ("WALTER J. STOESSEL, JR.", "Walter J. Stoessel Jr."), ("ANN LEE (ACTING)", "Ann Lee"),
            ("ANN LEE (1ST TIME", "Ann Lee"), ("JOSE \"PEPE\" LEE", "Jose Lee"),
        ])
    func personWithNotes(_ text: String, _ printed: String) {
        #expect(PersonalName(text).printed == printed)
    }

    @Test(
        arguments: [
            ("REAL IRISH ARMY (RIA)", "Real Irish Army", "RIA"), ("ORDER, THE", "The Order", nil),
            ("FARC", "FARC", nil), ("FALCON", "Falcon", nil),
            ("DEV SOL (KARATAS FACTION)", nil, nil),
        ] as [(String, String?, String?)])
    func organisation(_ text: String, _ name: String?, _ acronym: String?) {
        let parsed = OrganisationName(text)
        #expect(parsed?.name == name)
        #expect(parsed?.acronym == acronym)
    }
}
