import Knowledge
import Testing

@testable import Entities

@Suite struct GazetteerTests {
    private func gazetteer(_ overlays: String...) throws -> Gazetteer {
        let base =
            "id\tname\taliases\tkind\ncsto\tTreaty Body\tCSTO; Old Pact\torganisation\nx\tX Club\t\tparty\n"
        let files = ([base] + overlays).enumerated().map { number, text in
            DictionaryFile(
                directory: number == 0 ? "dict" : "own\(number)", name: "organisations.tsv",
                bytes: Array(text.utf8))
        }
        return try Gazetteer(reading: files)
    }

    private func aliases(_ gazetteer: Gazetteer, _ id: EntityID) throws -> [String] {
        let index = try #require(gazetteer.catalogue.index(of: id))
        return gazetteer.aliases(of: index).map { name in
            "\(name.text) \(gazetteer.catalogue.files[Int(name.origin.file)]):\(name.origin.line)"
        }
    }

    @Test func ownTables() throws {
        let gazetteer = try gazetteer()
        #expect(
            try aliases(gazetteer, "csto") == [
                "Treaty Body organisations.tsv:2", "CSTO organisations.tsv:2",
                "Old Pact organisations.tsv:2",
            ])
        let entity = gazetteer.catalogue.entities[0]
        #expect(entity.shortName == "CSTO")
        #expect(entity.organisationKind == .organisation)
    }

    @Test func overlayReplaces() throws {
        let gazetteer = try gazetteer("id\tname\ncsto\tNew Name\n")
        #expect(try aliases(gazetteer, "csto") == ["New Name own1/organisations.tsv:2"])
    }

    @Test func overlayAmends() throws {
        let gazetteer = try gazetteer("id\taliases\ncsto\t+The Pact; -Old Pact\n")
        #expect(
            try aliases(gazetteer, "csto") == [
                "Treaty Body organisations.tsv:2", "CSTO organisations.tsv:2",
                "The Pact own1/organisations.tsv:2",
            ])
    }

    @Test func overlayDeletes() throws {
        let gazetteer = try gazetteer("id\tname\n!csto\t\n")
        #expect(gazetteer.catalogue.entities.map(\.id) == ["x"])
    }

    @Test func hashFollowsContent() throws {
        #expect(try gazetteer().hash == gazetteer().hash)
        #expect(try gazetteer().hash != gazetteer("id\tname\ny\tY\n").hash)
    }

    @Test func errorsThrow() {
        #expect(throws: DictionaryError.self) { try gazetteer("id\tname\n\tNobody\n") }
    }

    @Test(arguments: [
        ("Emomali Rahmon", ["Rahmon"]), ("Ursula von der Leyen", ["von der Leyen"]),
        ("Bashar al-Assad", ["al-Assad", "Assad"]), ("Pele", []), ("Martin King Jr.", ["King"]),
        ("Tupou VI", []), ("Hassan of Morocco", []), ("Benigno Aquino III", ["Aquino"]),
    ])
    func surnames(_ name: String, _ surnames: [String]) {
        #expect(PersonName.surnames(of: name) == surnames)
    }
}
