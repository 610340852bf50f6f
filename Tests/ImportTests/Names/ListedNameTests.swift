import Testing

@testable import Import

/// Names of registers, as they are printed.
@Suite struct ListedNameTests {
    @Test(
        arguments: [
            ("Anna Linde", "Anna Linde"), ("LINDE, Anna", "Anna Linde"),
            ("Linde, Jr.", "Linde Jr."),
            ("Anna  LINDE", "Anna Linde"), ("ANNA LINDE", "Anna Linde"), ("Ana Lindé", "Ana Lindé"),
            ("J.R. Linde", "J.R. Linde"), ("Анна Линде", nil),
            ("Anna Линде", nil), ("Anna 2", nil), ("...", nil), ("", nil),
        ] as [(String, String?)])
    func person(_ text: String, _ printed: String?) {
        #expect(ListedName.person(text) == printed)
    }

    @Test(
        arguments: [
            ("HILL FRONT OF NARA", "Hill Front of Nara"), ("Hill Front", "Hill Front"),
            ("NATO", "NATO"), ("Фронт", nil), ("24 TV", "24 TV"),
        ] as [(String, String?)])
    func organisation(_ text: String, _ printed: String?) {
        #expect(ListedName.organisation(text) == printed)
    }
}
