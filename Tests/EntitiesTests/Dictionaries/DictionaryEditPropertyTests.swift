import Knowledge
import TestSupport
import Testing

@testable import Entities

@Suite("Random edits of the dictionaries")
struct DictionaryEditPropertyTests {
    @Test("A text that an edit does not touch reads the same before and after", arguments: 1...10)
    func untouched(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let original = RandomTables()
        var tables = original
        var untouched = 0
        for _ in 0..<6 {
            let before = tables
            tables.edit(original, using: &random)
            guard let old = try? Recogniser(Gazetteer(reading: before.files)),
                let new = try? Recogniser(Gazetteer(reading: tables.files))
            else { continue }
            let change = DictionaryChange(
                from: DictionaryRows.read(before.files), to: DictionaryRows.read(tables.files))
            let words = NameWords(change.words)
            for _ in 0..<40 {
                let document = try SmallDictionary.document(RandomText.text(using: &random))
                let reading = old.read(document)
                let means = Set(
                    (reading.mentions.compactMap { reading.entity(of: $0) }
                        + reading.candidates.map { reading[$0] }).map(\.id.rawValue))
                if words.occur(in: document.text) || !change.keys.isDisjoint(with: means) {
                    continue
                }
                untouched += 1
                let text = String(decoding: document.text, as: UTF8.self)
                #expect(reading.image == new.read(document).image, "\(text)")
            }
        }
        #expect(untouched > 20)
    }
}
