import Knowledge
import TestSupport

@testable import Entities

/// A dictionary as lines of tables, to be edited.
struct RandomTables {
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
    mutating func edit(_ original: RandomTables, using random: inout SeededGenerator) {
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

/// Texts that name what the small dictionary has.
enum RandomText {
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

    static func text(using random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let piece = Self.pieces.randomElement(using: &random) ?? ""
                return "\(piece) \(Self.fillers.randomElement(using: &random) ?? "")"
            }.joined(separator: " ") + " people."
        }.joined(separator: " ")
    }
}

extension Reading {
    /// Everything about a reading but the lines on which aliases stand.
    var image: String {
        let mentions = self.mentions.map { mention in
            let candidates = mention.candidates.map {
                self[self.candidates[Int($0)]].id.rawValue
            }
            return "\(mention.range) \(entity(of: mention)?.id.rawValue ?? "?") "
                + "\(mention.kind) \(mention.form) \(mention.traits.rawValue) \(candidates)"
        }
        return "\(mentions) \(discovered)"
    }
}
