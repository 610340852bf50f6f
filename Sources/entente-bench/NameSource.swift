import Entities
import Foundation

/// Where the names to look for come from.
struct NameSource {
    let path: String

    /// Names as they are written, from a file with one a line.
    func literals() throws -> LiteralTable {
        let names = try TextPieces.bytes(of: path).split(separator: UInt8(ascii: "\n"))
        return LiteralTable(names)
    }

    /// Counts the places of a text by plain comparison.
    func literalCounter() throws -> ([UInt8]) -> Int {
        let table = try literals()
        return { table.matches(in: $0).count }
    }

    /// Counts the places of a text by the rules of names, with the dictionary in a folder or in a
    /// compiled file.
    func ruleCounter() throws -> ([UInt8]) -> Int {
        let gazetteer = try isFolder ? Gazetteer(reading: try files()) : compiled()
        let recogniser = Recogniser(gazetteer)
        return { recogniser.countPlaces(in: $0) }
    }

    private var isFolder: Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
    }

    private func compiled() throws -> Gazetteer {
        let bytes = try TextPieces.bytes(of: path)
        do {
            return try Gazetteer(opening: bytes)
        } catch {
            throw BenchError.noDictionary(path)
        }
    }

    private func files() throws -> [DictionaryFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw BenchError.unreadable(path)
        }
        let tables = names.sorted().filter { $0.hasSuffix(".tsv") }
        if tables.isEmpty { throw BenchError.noTables(path) }
        return try tables.map { name in
            DictionaryFile(
                directory: path, name: name, bytes: try TextPieces.bytes(of: "\(path)/\(name)"))
        }
    }
}
