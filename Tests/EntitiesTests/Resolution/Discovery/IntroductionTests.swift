import Knowledge
import Testing

@testable import Entities

/// One article a line: acronyms that it explains, in either order and in several wordings.
@Suite struct IntroductionTests {
    /// Texts in which FNM is the short name of the Full Name Movement.
    @Test(arguments: [
        "The Full Name Movement (FNM) met. FNM left.",
        "The Full Name Movement (the FNM) met. FNM left.",
        "FNM (the Full Name Movement) met. FNM left.",
        "The FNM, or Full Name Movement, met. FNM left.",
        "FNM, short for Full Name Movement, met. FNM left.",
        "FNM, which stands for Full Name Movement, met. FNM left.",
        "The Full Name Movement, known as the FNM, met. FNM left.",
        "The Full Name Movement, also known as FNM, met. FNM left.",
        "The Full Name Movement, better known by its acronym FNM, met. FNM left.",
        "The Full Name Movement (known as FNM) met. FNM left.",
        "The Full Name Movement, abbreviated FNM, met. FNM left.",
        "FNM left. Later the Full Name Movement (FNM) met.",
    ])
    func orders(_ text: String) throws {
        let reading = try SmallDictionary.read(text)
        #expect(reading.mentions.count == 3)
        let ids = reading.mentions.map { reading.entity(of: $0)?.id.rawValue }
        #expect(ids.allSatisfy { $0 == "~full-name-movement" })
        #expect(reading.discovered.map(\.shortName) == ["FNM"])
    }

    @Test(arguments: [
        // Acronyms that are spoken as words.
        (
            "The Full Justice Movement (Fujum) met. Fujum left.",
            "Full Justice Movement=~full-justice-movement"
        ),
        (
            "The Justice and Equality Movement (Jem) met. Jem left.",
            "Justice and Equality Movement=~justice-and-equality-movement, "
                + "Jem=~justice-and-equality-movement, Jem=~justice-and-equality-movement"
        ),
        // Initials of another language.
        (
            "The Blue Labour Party (PCT) met. PCT left.",
            "Blue Labour Party=~blue-labour-party, PCT=~blue-labour-party, PCT=~blue-labour-party"
        ),
        (
            "The Blue Labour Party, known by its Latvian acronym PCT, met. PCT left.",
            "Blue Labour Party=~blue-labour-party, Latvian=latvia, PCT=~blue-labour-party, "
                + "PCT=~blue-labour-party"
        ),
        // A known body under another acronym or name.
        (
            "The Southern Defence Alliance (ADS) met. ADS left.",
            "Southern Defence Alliance=sda, ADS=sda, ADS=sda"
        ),
        (
            "The Defence Alliance of the South (SDA) met.",
            "Defence Alliance of the South=sda, SDA=sda"
        ),
        (
            "The Southern Defensive Alliance (SDA) met. SDA left.",
            "Southern Defensive Alliance=sda, SDA=sda, SDA=sda"
        ),
        // Another body with the acronym of a known one.
        (
            "The Sahel Development Association (SDA) met. SDA left.",
            "Sahel Development Association=~sahel-development-association, SDA=~sahel-development-association, SDA=~sahel-development-association"
        ),
        // No explanation.
        ("The OPEC, or SDA, met.", "OPEC=opec, SDA=sda"),
        ("Net Domestic Product (NDP) fell.", ""),
        ("Anna Liepa (LAT) won.", "Anna Liepa=anna-liepa"),
    ])
    func others(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }
}
