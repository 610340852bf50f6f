import ArgumentParser
import Entities
import Foundation

/// `entente-bench match`: how fast names are found, on one thread, texts in memory.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Find the names of a dictionary in a corpus, and say how fast.")

    @Option(help: "A dictionary folder; or a file of names, one a line, matched as written.")
    var onlyDict: String
    @Option(help: "JSON Lines with titles and texts, or a plain text.")
    var corpus: String
    @Flag(help: "Match names as they are written, as grep -owF does: no folding, no case rules.")
    var exact = false
    @Option(help: "How often to match; the fastest and the median are printed.")
    var runs = 5

    func run() throws {
        let started = ProcessorTime()
        let find = try matcher()
        let prepared = started.elapsed
        let pieces = try TextPieces(reading: corpus)
        var found = 0
        let times = (0..<max(1, runs)).map { _ in
            found = 0
            let start = ProcessorTime()
            for text in pieces.texts { found += find(text) }
            return start.elapsed
        }.sorted()
        let megabytes = Double(pieces.byteCount) / 1e6
        print(
            "prepared in \(Self.rounded(prepared)) s;",
            "\(Self.rounded(megabytes)) MB, \(found) places;",
            "\(Self.rounded(megabytes / times[0])) MB/s fastest,",
            "\(Self.rounded(megabytes / times[times.count / 2])) MB/s median")
    }

    /// What counts the places of a text.
    private func matcher() throws -> ([UInt8]) -> Int {
        if exact {
            let table = LiteralTable(try names())
            return { table.matches(in: $0).count }
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: onlyDict).sorted()
            .filter { $0.hasSuffix(".tsv") }
            .map { name in
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(onlyDict)/\(name)"))
                return DictionaryFile(directory: onlyDict, name: name, bytes: [UInt8](data))
            }
        let recogniser = Recogniser(try Gazetteer(reading: files))
        return { recogniser.countPlaces(in: $0) }
    }

    private func names() throws -> [ArraySlice<UInt8>] {
        let data = try Data(contentsOf: URL(fileURLWithPath: onlyDict))
        return [UInt8](data).split(separator: UInt8(ascii: "\n"))
    }

    private static func rounded(_ value: Double) -> String {
        String(format: "%.2f", value)
    }
}
