import Knowledge
import Testing

@testable import Entities

/// One article a line: bodies that no dictionary has.
@Suite struct DiscoveredOrganisationTests {
    @Test(arguments: [
        (
            "the Movement for Justice in Riga.",
            "Movement for Justice=~movement-for-justice, Riga=riga"
        ),
        ("the Hill Party of Latvia met.", "Hill Party of Latvia=~hill-party-of-latvia"),
        ("the Zelta Liberation Front met.", "Zelta Liberation Front=~zelta-liberation-front"),
        ("the Teachers' Union of Zelta met.", "Teachers' Union of Zelta=~teachers-union-of-zelta"),
        ("the Justice and Bread Party met.", "Justice and Bread Party=~justice-and-bread-party"),
        (
            "the Front for Human Rights and Bread met.",
            "Front for Human Rights and Bread=~front-for-human-rights-and-bread"
        ),
        (
            "the Committee to Protect Fishers met.",
            "Committee to Protect Fishers=~committee-to-protect-fishers"
        ),
        ("the World Bread Council met.", "World Bread Council=~world-bread-council"),
        ("the Frente Zelto met.", "Frente Zelto=~frente-zelto"),
        ("the Riga Group met.", "Riga Group=~riga-group"),
        ("the Zelta Front of Anna Oxu met.", "Zelta Front=~zelta-front, Anna Oxu=~anna-oxu"),
        (
            "the Bread Relief Association met. The BRA left.",
            "Bread Relief Association=~bread-relief-association, BRA=~bread-relief-association"
        ),
    ])
    func found(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }

    /// Organs of states, events, leagues of sport, and nouns alone.
    @Test(arguments: [
        "the Supreme Court met.", "the Security Council met.", "the Second Congress met.",
        "the Party Congress met.", "the Premier League began.", "the Western Front held.",
        "the Union met.", "the Ministry of Bread met.", "the Working Group met.", "Party time came",
        "the Council of Zelta met.",
    ])
    func left(_ text: String) throws {
        #expect(try SmallDictionary.read(text).discovered.map(\.name) == [])
    }

    @Test("a state's organ keeps the state")
    func organs() throws {
        let reading = try SmallDictionary.read("the Tajik National Security Committee met.")
        #expect(reading.summary == "Tajik=tajikistan")
    }

    @Test(arguments: [
        ("the Hill Party of Latvia.", OrganisationKind.party),
        ("the Zelta Liberation Army of Hope (ZLAH).", .armedGroup),
        ("the Bread Relief Association.", .organisation),
    ])
    func kinds(_ text: String, _ kind: OrganisationKind) throws {
        #expect(try SmallDictionary.read(text).discovered.map(\.organisationKind) == [kind])
    }

    @Test(arguments: [
        ("MQX rebels fled.", "MQX=~mqx"),
        ("The leader of the MQX fled. MQX slept.", "MQX=~mqx, MQX=~mqx"),
        ("The MQX said no.", "MQX=~mqx"),
        ("The GDP said no. MQX fell.", ""),
    ])
    func acronyms(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }
}
