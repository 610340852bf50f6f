import Knowledge
import Testing

@testable import Entities

/// Several entities of one name: one article a line, with every mention and why it is that one.
@Suite struct HomonymTests {
    /// Ivan Berg is president of Latvia from 2021, Nils Berg of Uzbekistan heads the SDA.
    @Test(arguments: [
        // The title decides, before or after full names.
        ("Ivan Berg and Nils Berg met. President Berg left.", "Berg=ivan-berg title"),
        ("Nils Berg met Ivan Berg. Secretary-General Berg left.", "Berg=nils-berg title"),
        // The one named just before, and on from there.
        ("Nils Berg met. He slept. Berg left.", "Berg=nils-berg full_name"),
        (
            "Ivan Berg met. It was. It was. It was. Nils Berg slept. Berg left.",
            "Berg=nils-berg full_name"
        ),
        (
            "Ivan Berg met. It was. It was. It was. Nils Berg slept. Berg left. It was. Berg ate.",
            "Berg=nils-berg full_name, Berg=nils-berg full_name"
        ),
        ("Berg left. Nils Berg met. Latvia slept.", "Berg=nils-berg full_name"),
        // Both at once: whoever is in office, else nobody.
        ("Ivan Berg and Nils Berg met. Berg left.", "Berg=?"),
        ("Ivan Berg and Otto Berg met. Berg left.", "Berg=ivan-berg in_office"),
        ("Jan Lind and Olaf Lind met. Lind left.", "Lind=?"),
        // The only one so far, and on from there.
        (
            "Ivan Berg met. It was. It was. It was. Berg left. It was. It was. It was. Nils Berg "
                + "slept. It was. It was. It was. Berg ate.",
            "Berg=ivan-berg full_name, Berg=ivan-berg full_name"
        ),
        (
            "Jan Lind met. It was. It was. It was. Lind left. Olaf Lind slept.",
            "Lind=jan-lind full_name"
        ),
        // One of them came in as a relative.
        ("Jan Lind and his brother Olaf Lind met. Lind left.", "Lind=jan-lind relatives"),
        ("Jan Lind met. His father, Olaf Lind, slept. Lind left.", "Lind=jan-lind relatives"),
        ("Jan Lind met. Then Olaf Lind slept. Lind left.", "Lind=?"),
        ("Jan Lind's son, Gen. Olaf Lind, met Jan Lind. Lind left.", "Lind=jan-lind relatives"),
    ])
    func people(_ text: String, _ expected: String) throws {
        let reading = try SmallDictionary.read(text, published: "2022-05-03")
        #expect(reading.reasons(of: .surname) == expected)
    }

    /// The headline is about whom the text names first; where that are two, about nobody for sure.
    @Test(arguments: [
        ("Jan Lind met. Olaf Lind slept.", "Lind=jan-lind full_name"),
        ("Olaf Lind slept. Jan Lind met.", "Lind=olaf-lind full_name"),
        ("Olaf Lind and Jan Lind met.", "Lind=?"),
    ])
    func headlines(_ text: String, _ expected: String) throws {
        let title = "Lind weeps\n"
        var document = try SmallDictionary.document(title + text, published: "2022-05-03")
        document.title = TextRange(0, title.utf8.count)
        let reading = try SmallDictionary.read(document)
        #expect(reading.reasons(of: .surname) == expected)
    }

    /// Georgia is a state and a part of the United States, in which Atlanta lies.
    @Test(arguments: [
        ("In Atlanta, Georgia, it rained.", "georgia-state place"),
        ("The state of Georgia voted.", "georgia-state surroundings"),
        ("Georgia's governor met Latvia.", "georgia-state surroundings"),
        ("Georgia Republicans met.", "georgia-state surroundings"),
        ("It rained as far as Georgia state.", "georgia-state surroundings"),
        ("Georgia state television met the US.", "?"),
        ("Georgia, the country, met the US.", "georgia surroundings"),
        ("Georgia and Latvia signed.", "georgia state"),
        ("Anna May of Georgia met American farmers.", "georgia company"),
        ("Georgian farmers met the US in Georgia.", "georgia company"),
        ("American farmers of Georgia.", "?"),
    ])
    func statesAndPlaces(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).reasons(ofText: "Georgia") == expected)
    }

    /// A person may be called like a state or town.
    @Test(arguments: [
        ("The driver Ibrahim Latvia wept. Latvia slept.", "~ibrahim-latvia full_name"),
        ("The driver Ibrahim Latvia fled from Latvia.", "latvia complete_name"),
        (
            "The driver Ibrahim Latvia wept. It was. It was. It was. Latvia slept.",
            "latvia complete_name"
        ),
        (
            "The driver Ibrahim Latvia wept. It was. It was. It was. Mr Latvia slept.",
            "~ibrahim-latvia full_name"
        ),
        ("Latvia slept. The driver Ibrahim Latvia wept.", "latvia complete_name"),
    ])
    func personsOrStates(_ text: String, _ expected: String) throws {
        #expect(try SmallDictionary.read(text).reasons(ofText: "Latvia") == expected)
    }

    @Test(arguments: [
        ("The driver Ibrahim Riga wept. It was. It was. It was. Riga slept.", "~ibrahim-riga"),
        ("The driver Ibrahim Riga wept. It was. It was. It was. In Riga it rained.", "riga"),
        ("The driver Ibrahim Riga wept. It was. It was. Latvia met. Riga slept.", "riga"),
        ("It was. Riga slept. The driver Ibrahim Riga wept.", "riga"),
    ])
    func personsOrTowns(_ text: String, _ expected: String) throws {
        let found = try SmallDictionary.read(text).reasons(ofText: "Riga")
        #expect(found.split(separator: " ").first.map(String.init) == expected)
    }

    /// Nara is the name of one state and the short name of another, in which Holm lies.
    @Test(arguments: [
        ("Nara voted.", "nara only_holder"),
        ("Inner Nara voted. Nara slept.", "inner-nara full_name"),
        ("It rained in Holm, and all Nara slept.", "inner-nara home"),
        ("Nara met Inner Nara, said Nara.", "inner-nara full_name"),
    ])
    func shortNames(_ text: String, _ expected: String) throws {
        let found = try SmallDictionary.read(text).reasons(ofText: "Nara")
        #expect(found.split(separator: ", ").last.map(String.init) == expected)
    }
}

extension Reading {
    /// `Berg=ivan-berg title`: the mentions of a form with their reasons.
    func reasons(of form: MentionForm) -> String {
        mentions.filter { $0.form == form }.map { mention in
            "\(document.string(mention.range))=\(decision(on: mention))"
        }.joined(separator: ", ")
    }

    /// `georgia place`: the mentions of a name with their reasons.
    func reasons(ofText text: String) -> String {
        mentions.filter { document.string($0.range) == text }.map(decision)
            .joined(separator: ", ")
    }

    private func decision(on mention: Mention) -> String {
        guard let entity = entity(of: mention), let reason = mention.reason else { return "?" }
        return "\(entity.id) \(reason.rawValue)"
    }
}
