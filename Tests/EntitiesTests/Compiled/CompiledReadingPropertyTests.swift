import Knowledge
import TestSupport
import Testing

@testable import Entities

@Suite("Compiled dictionaries of random tables")
struct CompiledReadingPropertyTests {
    /// Tables laid over others, both of them random.
    private func files(using random: inout SeededGenerator) -> [DictionaryFile] {
        let original = RandomTables()
        return ["base", "own"].flatMap { folder in
            var tables = original
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                tables.edit(original, using: &random)
            }
            return tables.files.filter { _ in folder == "base" || Bool.random(using: &random) }
                .map { DictionaryFile(directory: folder, name: $0.name, bytes: $0.bytes) }
        }
    }

    @Test("Texts read the same with tables and with the file made of them", arguments: 1...12)
    func sameReading(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<4 {
            let files = files(using: &random)
            guard let made = try? Gazetteer(reading: files) else { continue }
            let bytes = made.compiledPieces.flatMap { Array($0) }
            let opened = try Gazetteer(
                opening: ByteStorage(count: bytes.count, placing: [(0, Table(bytes))]),
                verifies: true,
                files: DictionaryFile.displayNames(of: files.map { ($0.directory, $0.name) }))
            #expect(opened.catalogue.files == made.catalogue.files)
            for _ in 0..<30 {
                let document = try SmallDictionary.document(RandomText.text(using: &random))
                let reading = Recogniser(opened).read(document)
                #expect(reading.image == Recogniser(made).read(document).image)
                #expect(
                    reading.mentions.map(\.alias)
                        == Recogniser(made).read(document).mentions.map(\.alias))
            }
        }
    }
}
