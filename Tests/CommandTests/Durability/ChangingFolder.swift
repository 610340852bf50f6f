import Foundation
import TestSupport

/// A folder of articles that somebody keeps changing, and a graph of it.
final class ChangingFolder {
    let folder: TemporaryFolder
    private var random: SeededGenerator
    private var files: Set<String> = []
    /// The dictionaries as they were.
    private var originals: [String: String] = [:]
    private var count = 0

    /// So many articles, and no graph yet.
    init(seed: UInt64, articles: Int) throws {
        folder = try SmallWorld.folder()
        random = SeededGenerator(seed: seed)
        for _ in 0..<articles { try add() }
    }

    /// A random number that every run has.
    func number(below end: Double) -> Double { Double.random(in: 0..<end, using: &random) }

    /// True once in so many times.
    func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

    /// The name of one of the files.
    var someFile: String? { files.sorted().randomElement(using: &random) }

    /// Adds, changes and removes some files.
    func change() throws {
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            switch (Int.random(in: 0..<3, using: &random), someFile) {
            case (0, let name?):
                files.remove(name)
                try folder.remove("articles/\(name)")
            case (1, let name?): try write(name)
            default: try add()
            }
        }
    }

    /// Writes the dictionaries anew, each of some edits done or not.
    func changeDictionary() throws {
        for (name, edits) in Self.edits {
            let table = try originals[name] ?? String(decoding: folder.bytes(name), as: UTF8.self)
            originals[name] = table
            let edited = edits.filter { _ in once(in: 2) }
                .reduce(table) { $0.replacing($1.old, with: $1.new) }
            try folder.write(edited, to: name)
        }
    }

    /// A body that was nobody, a state that is no more, other names, and another pattern.
    private static let edits: KeyValuePairs = [
        "dict/organisations.tsv": [
            (
                old: "north-league\t",
                new: "isles\tFront of Free Isles\t\torganisation\nnorth-league\t"
            ),
            (old: "South Pact\tSP", new: "South Treaty\tSouth Pact"),
        ],
        "dict/states.tsv": [
            (old: "borduria\tBorduria\t\tBordurian\n", new: ""),
            (old: "Lower Karelia\tKarelia", new: "Lower Karelia\t"),
        ],
        "dict/relations.yaml": [(old: "rules:", new: "# A remark.\nrules:")],
    ]

    /// Builds, by way of any wrapper, such as `timeout 1`; paths and threads vary.
    @discardableResult
    func build(_ options: String = "", through wrapper: String = "", db: String = "graph.db")
        async throws -> Run
    {
        let paths = [
            "articles", "./articles/", "articles articles", "articles/a articles",
            "articles/b articles/a articles/../articles",
        ]
        let threads = Int.random(in: 1...3, using: &random)
        return try await Program.shell(
            "\(wrapper) entente build \(one(of: paths)) -j \(threads) --only-dict dict --db \(db) \(options)",
            in: folder)
    }

    /// What a graph built of nothing but the present files holds.
    func cleanContents() async throws -> String {
        for name in ["clean.db"] where folder.has(name) { try folder.remove(name) }
        try await build(db: "clean.db")
        return try await SmallWorld.contents(of: "clean.db", in: folder)
    }

    /// What the graph holds; empty where there is none yet.
    func contents() async throws -> String { try await SmallWorld.contents(in: folder) }

    private func one(of choices: [String]) -> String {
        choices[Int.random(in: choices.indices, using: &random)]
    }

    private func add() throws {
        count += 1
        try write("\(one(of: ["a", "b"]))/\(count).txt")
    }

    private func write(_ name: String) throws {
        let states = ["Avalon", "Borduria", "Upper Karelia", "Lower Karelia", "Karelia"]
        let verbs = ["joined", "left"]
        let bodies = ["the North League", "the South Pact", "the Front of Free Isles"]
        let sentences = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            "\(one(of: states)) \(one(of: verbs)) \(one(of: bodies)) in "
                + "\(Int.random(in: 1950...2020, using: &random))."
        }
        let day = Int.random(in: 1...28, using: &random)
        let text = "A headline\n\nMay \(day), 2012 (Wire) — " + sentences.joined(separator: " ")
        files.insert(name)
        try folder.write(text + "\n", to: "articles/\(name)")
    }
}
