import Knowledge
import Testing

@testable import Entities

/// Riga is a seat of government, Holm is none.
@Suite struct MetonymTests {
    @Test(arguments: [
        ("Riga rejected the plan.", "latvia alias"),
        ("Riga has not rejected the plan.", "latvia alias"),
        ("Riga and Tajikistan rejected the plan.", "latvia alias"),
        ("So it is, according to Riga.", "latvia alias"),
        ("RIGA REJECTS PLAN", "latvia alias"),
        ("Riga Rejects Plan For Fish\n", "latvia alias"),
        ("It rained in Riga.", "riga name"),
        ("Officials in Riga rejected the plan.", "riga name"),
        ("A man from Riga said so.", "riga name"),
        ("Riga is large.", "riga name"),
        ("Riga slept.", "riga name"),
        ("Riga hosted the talks.", "riga name"),
        ("Holm rejected the plan.", "holm name"),
    ])
    func capitals(_ text: String, _ expected: String) throws {
        let reading = try SmallDictionary.read(text)
        let town = try #require(
            reading.mentions.first {
                ["riga", "holm"].contains(reading.document.string($0.range).lowercased())
            })
        let entity = try #require(reading.entity(of: town))
        #expect("\(entity.id) \(town.form.rawValue)" == expected)
        #expect(town.kind == entity.kind)
    }
}
