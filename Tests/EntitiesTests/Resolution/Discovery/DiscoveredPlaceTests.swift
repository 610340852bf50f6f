import Knowledge
import Testing

@testable import Entities

/// One article a line: places that no dictionary has.
@Suite struct DiscoveredPlaceTests {
    @Test(arguments: [
        (
            "They slept in Oxuville. From Oxuville they fled.",
            "Oxuville=~oxuville, Oxuville=~oxuville"
        ),
        ("They slept near San Oxu.", "San Oxu=~san-oxu"),
        ("In Oxuville, Latvia, it rains.", "Oxuville=~oxuville, Latvia=latvia"),
    ])
    func found(_ text: String, _ expected: String) throws {
        let summary = try SmallDictionary.read(text).summary
        #expect(summary == expected)
    }

    @Test(arguments: [
        "In May it rains.", "They invested in Oxu.", "in Oxu's view", "in Congress",
        "in Oxu University",
        "in Mr Oxu", "in Zelta-based firms", "the faith in Oxu",
    ])
    func left(_ text: String) throws {
        let reading = try SmallDictionary.read(text)
        #expect(reading.discovered.filter { $0.kind == .place }.map(\.name) == [])
    }

    @Test func state() throws {
        let reading = try SmallDictionary.read("In Oxuville, Latvia, it rains.")
        #expect(reading.discovered.map { $0.state?.rawValue } == ["latvia"])
    }
}
