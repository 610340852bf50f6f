import Knowledge
import TestSupport
import Testing

@testable import Entities

@Suite("Random edits of the dictionaries")
struct DictionaryEditPropertyTests {
    /// A dictionary as lines of tables, to be edited.
    private struct Tables {
        var lines: [String: [String]]

        init() {
            lines = Dictionary(
                uniqueKeysWithValues: SmallDictionary.files.map { file in
                    let text = String(decoding: file.bytes, as: UTF8.self)
                    return (file.name, text.split(separator: "\n").map(String.init))
                })
        }

        var files: [DictionaryFile] {
            lines.keys.sorted().map { name in
                let text = lines[name, default: []].joined(separator: "\n") + "\n"
                return DictionaryFile(directory: "dict", name: name, bytes: Array(text.utf8))
            }
        }

        /// Removes a row, gives one another's cell, or puts one back.
        mutating func edit(_ original: Tables, using random: inout SeededGenerator) {
            let name = lines.keys.sorted().randomElement(using: &random) ?? ""
            var rows = lines[name, default: []]
            let row = rows.indices.dropFirst().randomElement(using: &random)
            switch (Int.random(in: 0..<3, using: &random), row) {
            case (0, let row?): rows.remove(at: row)
            case (1, let row?):
                let donor = original.lines[name, default: []].dropFirst()
                    .randomElement(using: &random)
                var cells = rows[row].split(separator: "\t", omittingEmptySubsequences: false)
                let others = (donor ?? rows[row])
                    .split(separator: "\t", omittingEmptySubsequences: false)
                let column = Int.random(in: 1..<max(2, cells.count), using: &random)
                if column < min(cells.count, others.count) { cells[column] = others[column] }
                rows[row] = cells.joined(separator: "\t")
            default:
                let all = original.lines[name, default: []].dropFirst()
                let keys = Set(rows.map { $0.split(separator: "\t").prefix(4).joined() })
                if let added = all.first(where: {
                    !keys.contains($0.split(separator: "\t").prefix(4).joined())
                }) {
                    rows.insert(added, at: rows.count > 1 ? 1 : rows.count)
                }
            }
            lines[name] = rows
        }
    }

    private static let pieces = [
        "Anna Liepa", "Mr Liepa", "President Liepa", "Lind", "Jan Lind", "Olaf Lind", "Berg",
        "the Latvian president", "Latvia", "Georgia", "Georgian", "Atlanta", "Korea", "Lee",
        "North Korean", "Southern Defence Alliance", "the Alliance", "SDA", "the alliance", "OPEC+",
        "WHO", "US", "America", "Tom Ace", "Ace", "General Berg", "Riga", "Rebirth Party",
        "Emil Rakhmon", "Rahmon", "the Tajik president", "Old Ida", "Ida Holm Lake", "Georgia Tech",
        "Defence Minister Lind", "secretary-general of the SDA",
        "Uzbek transport minister Karl Ott",
    ]
    private static let fillers = [
        "met", "and", "said that", "in", "left", "will visit", "of", "with", "accused",
    ]

    private func text(using random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let piece = Self.pieces.randomElement(using: &random) ?? ""
                return "\(piece) \(Self.fillers.randomElement(using: &random) ?? "")"
            }.joined(separator: " ") + " people."
        }.joined(separator: " ")
    }

    /// Everything about a reading but the lines on which aliases stand.
    private func image(_ reading: Reading) -> String {
        let mentions = reading.mentions.map { mention in
            let candidates = mention.candidates.map {
                reading[reading.candidates[Int($0)]].id.rawValue
            }
            return "\(mention.range) \(reading.entity(of: mention)?.id.rawValue ?? "?") "
                + "\(mention.kind) \(mention.form) \(mention.traits.rawValue) \(candidates)"
        }
        return "\(mentions) \(reading.discovered)"
    }

    private func document(_ text: String) throws -> Document {
        let bytes = Array(text.utf8)
        let date = try #require(PartialDate(edtf: "2019-11-28"))
        return Document(
            source: Source(path: "test.txt", start: 0, end: bytes.count), text: bytes,
            publication: Publication(date: date, basis: .explicit),
            sentences: [Sentence(range: TextRange(0, bytes.count), role: .body)])
    }

    @Test("A text that an edit does not touch reads the same before and after", arguments: 1...10)
    func untouched(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let original = Tables()
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
                let document = try document(text(using: &random))
                let reading = old.read(document)
                let means = Set(
                    (reading.mentions.compactMap { reading.entity(of: $0) }
                        + reading.candidates.map { reading[$0] }).map(\.id.rawValue))
                if words.occur(in: document.text) || !change.keys.isDisjoint(with: means) {
                    continue
                }
                untouched += 1
                let text = String(decoding: document.text, as: UTF8.self)
                #expect(image(reading) == image(new.read(document)), "\(text)")
            }
        }
        #expect(untouched > 20)
    }
}
