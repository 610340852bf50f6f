import Knowledge
import Testing

@testable import Entities

/// What is suggested for texts that a small dictionary reads.
@Suite struct SuggesterTests {
    private static let gazetteer = Result { try Gazetteer(reading: SmallDictionary.files) }

    private func suggestions(_ articles: [String]) throws -> [Suggestion] {
        var suggester = Suggester(try Self.gazetteer.get())
        for article in articles { suggester.read(try SmallDictionary.document(article)) }
        return suggester.suggestions()
    }

    /// `person Marta Kalnina, transport minister, latvia`
    private func summary(_ suggestion: Suggestion) -> String {
        let gain =
            switch suggestion.gain {
            case .entity(let kind, let sort?): sort == .organisation ? "\(kind)" : "\(sort)"
            case .entity(let kind, nil): "\(kind)"
            case .alias(let id, _): "\(id) ="
            }
        let acronyms = suggestion.acronyms.map { " (\($0))" }.joined()
        return [
            "\(gain) \(suggestion.name)\(acronyms)", suggestion.role, suggestion.state?.rawValue,
        ]
        .compactMap(\.self).joined(separator: ", ")
    }

    @Test(arguments: [
        (
            "The Latvian transport minister Marta Kalnina spoke. Kalnina left.",
            "person Marta Kalnina, transport minister, latvia"
        ),
        ("Talks with Boris Ulmanov, head of a board.", "person Boris Ulmanov, head"),
        ("He met Wanda Zubrowka in Riga.", "person Wanda Zubrowka"),
        (
            "He joined the Blue Harbour Party of Latvia.",
            "party Blue Harbour Party of Latvia, latvia"
        ),
        (
            "A spokesman of the Vizla Movement for Change left.",
            "organisation Vizla Movement for Change"
        ),
        ("He fled from Ansar Mora fighters.", "armedGroup Ansar Mora"),
        ("He read it in the Vizla Herald.", "media Vizla Herald"),
        ("He signed the Vizla Accord.", "treaty Vizla Accord"),
        ("The Tajik Border Service shot.", "organisation Tajik Border Service, tajikistan"),
        ("The head of the NRZT left.", "organisation NRZT"),
        ("They fought near Gorodok, Latvia.", "place Gorodok, latvia"),
        ("He lives in the Zarifshan valley.", "place Zarifshan"),
        ("He came to the Latvian town of Bolva.", "place Bolva, latvia"),
        ("Emile Rakhmonn spoke of it.", "emil-rahmon = Emile Rakhmonn"),
        ("He met Rahmon Emil.", "emil-rahmon = Rahmon Emil"),
        ("The Hill Workers' Party (HWPX) met.", "hwp = HWPX"),
        (
            "The Vizla Movement of Free Fishers met. The VMFF left.",
            "organisation Vizla Movement of Free Fishers (VMFF)"
        ),
    ])
    func guesses(_ text: String, _ expected: String) throws {
        let found = try suggestions([text]).map(summary)
        #expect(found == [expected], "\(found)")
    }

    @Test(
        arguments: [
            "In May he left on Monday.", "Winter came.", "MINISTERS MEET IN ZARIFSHAN",
            "Ministers Meet In Zarifshan", "However it rained.", "Observers left in winter.",
            "He met Emil Rahmon, and Rahmon left.", "The Frontier-2024 drill began.",
            "The Trans-Alpine project began.", "He met Sunni Muslims.", "Some PMCs left.",
            "The Foreign Ministry spoke.", "The Security Council met.", "He said: \"Never.\"",
        ])
    func nothing(_ text: String) throws {
        let found = try suggestions([text]).map(summary)
        #expect(found == [], "\(found)")
    }

    /// A word that begins a sentence is a name only where another sentence has it inside.
    @Test func sentenceStarts() throws {
        let text = "Bolva burns. Nobody lives in Bolva."
        #expect(try suggestions([text]).map(\.mentions) == [2])
        #expect(try suggestions(["Bolva burns."]).isEmpty)
    }

    /// Most stories first, then most mentions, then by name; copies are one story.
    @Test func ranking() throws {
        let articles = [
            "They fought near Gorodok and near Bolva, near Bolva.", "They fought near Gorodok.",
            "They fought near Akva.",
        ]
        let ranked = try suggestions(articles)
        #expect(ranked.map(\.name) == ["Gorodok", "Bolva", "Akva"])
        #expect(ranked.map(\.stories) == [2, 1, 1])
        #expect(ranked.map(\.mentions) == [2, 2, 1])
        #expect(try suggestions([articles[1], articles[1]]).map(\.stories) == [1])
    }

    /// The example is the sentence that tells most, with its place in code points.
    @Test func example() throws {
        let text = "Müller saw Marta Kalnina. The Latvian transport minister Marta Kalnina spoke."
        let example = try #require(try suggestions([text]).first { $0.role != nil }?.example)
        #expect(example.text == "The Latvian transport minister Marta Kalnina spoke.")
        #expect(example.range == 25..<77)
        #expect(example.source.path == "test.txt")
    }
}
