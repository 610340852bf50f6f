import Foundation
import Testing

@testable import Entities

/// `LiteralTable` beside GNU grep, which knows nothing of it.
@Suite(.enabled(if: Grep.isThere)) struct GrepTests {
    @Test func findsWhatGrepFinds() throws {
        var random = SplitMix64(seed: 23)
        let grep = try Grep()
        let parts = ["ab", "Ab", "AB", "é", "Éa", "Норд", "日本", "b", "1", "_", "organisation"]
        let gaps = [" ", " ", "-", "'", "  ", ", ", ".", "–", "’", "/", " & "]
        var found = 0
        for round in 0..<120 {
            func text(_ count: Int, _ gaps: [String]) -> String {
                (0..<count).map { position in
                    (position == 0 || random.next(below: 6) == 0
                        ? "" : gaps[random.next(below: gaps.count)])
                        + parts[random.next(below: parts.count)]
                }.joined()
            }
            // Few names, or so many that grep takes another way, in which a name that begins with a
            // sign may stand right behind a match: so none does.
            let names = (0...random.next(below: round % 4 == 0 ? 300 : 8)).map { _ in
                text(1 + random.next(below: 4), gaps)
                    + ["", "", ".", "+", "(", ", "][random.next(below: 6)]
            }
            let words = text(random.next(below: 300), gaps + ["\n", "\n\n", ". ", "+", " ("])
            let bytes = Array(words.utf8)
            let matches = LiteralTable(names.map(\.utf8)).matches(in: bytes).map { match in
                Grep.Match(
                    start: match.range.lowerBound,
                    text: String(decoding: bytes[match.range], as: UTF8.self))
            }
            #expect(try matches == grep.matches(of: names, in: words), "\(names)")
            found += matches.count
        }
        #expect(found > 1500)
    }
}

/// `LC_ALL=C.UTF-8 grep -owF`, with the places of the matches.
private struct Grep {
    private static let program = "/usr/bin/grep"
    private let folder: URL

    struct Match: Equatable {
        /// Byte offset.
        let start: Int
        let text: String
    }

    /// Whether GNU grep is there: others mean something else by `-w`.
    static let isThere: Bool = {
        let version = try? run(["--version"])
        return version?.contains("GNU grep") ?? false
    }()

    init() throws {
        folder = try FileManager.default.url(
            for: .itemReplacementDirectory, in: .userDomainMask,
            appropriateFor: FileManager.default.temporaryDirectory, create: true)
    }

    func matches(of names: [String], in text: String) throws -> [Match] {
        let (patterns, corpus) = (folder.appending(path: "names"), folder.appending(path: "text"))
        try Data((names.joined(separator: "\n") + "\n").utf8).write(to: patterns)
        try Data(text.utf8).write(to: corpus)
        let lines = try Self.run(["-obwF", "--text", "-f", patterns.path, corpus.path])
        return lines.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return Int(parts[0]).map { Match(start: $0, text: String(parts[1])) }
        }
    }

    private static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ["LC_ALL": "C.UTF-8"]
        process.standardOutput = output
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self)
    }
}
