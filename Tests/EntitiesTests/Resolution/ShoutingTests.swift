import Testing

@testable import Entities

/// Acronyms that are English words too, among capitals.
@Suite struct ShoutingTests {
    @Test(arguments: [
        ("WHO IS IN THE LINE", ""),
        ("WHO WARNS LATVIA", "WHO=who, LATVIA=latvia"),
        ("WHO WARNS LATVIA OF US AND OTHERS", "LATVIA=latvia"),
        ("WHO IS IN\nTHE LINE", "WHO=who"),
        ("\"WHO DO THEY THINK THEY ASK?\" he cried.", ""),
        ("He cried: \"NOBODY EVER ASKED US!\"", ""),
        ("The WHO and SDA met.", "WHO=who, SDA=sda"),
        ("SDA, OPEC, WHO met.", "SDA=sda, OPEC=opec, WHO=who"),
        ("WHO\nRIGA, 5 May", "WHO=who, RIGA=riga"),
        ("RIGA WARNS TAJIKISTAN", "RIGA=latvia, TAJIKISTAN=tajikistan"),
    ])
    func capitals(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).summary == expected)
    }
}
