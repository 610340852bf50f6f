import Foundation
import Testing

/// Compiled dictionaries come and go without a trace in what commands say.
@Suite("The cache of compiled dictionaries")
struct DictionaryCacheTests {
    private let text = "Zubrowka left the North League. Avalon joined the South Pact in 2001."

    /// Reads the text in the folder of a small world, with the cache in a folder of its own.
    private func extract(
        in folder: TemporaryFolder, cache: String? = nil, overlays: [String] = []
    ) async throws -> Run {
        let options = overlays.flatMap { ["--dict", $0] }
        return try await Program.run(
            ["extract", "--as", "a.txt", "-"] + options, in: folder, input: text,
            environment: [
                "ENTENTE_DICT": "dict", "XDG_CACHE_HOME": cache ?? folder.path("cache"),
            ])
    }

    /// The names of the cache's files with an ending, sorted.
    private func cached(_ ending: String, in folder: TemporaryFolder) -> [String] {
        let path = folder.path("cache/entente")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(ending) }.map { "cache/entente/\($0)" }.sorted()
    }

    private func compiled(in folder: TemporaryFolder) -> [String] {
        cached(".dictionary", in: folder)
    }

    @Test("The second command opens what the first one compiled")
    func reuse() async throws {
        let folder = try SmallWorld.folder()
        let first = try await extract(in: folder)
        #expect(first.status == 0)
        #expect(first.text.contains(#""entity":"avalon""#))
        let files = compiled(in: folder)
        #expect(files.count == 1)
        let bytes = try folder.bytes(files[0])
        let second = try await extract(in: folder)
        #expect(second.bytes == first.bytes)
        #expect(second.errors == "")
        #expect(compiled(in: folder) == files)
        #expect(try folder.bytes(files[0]) == bytes)
    }

    @Test("An edited row counts at once, also one of the same size and date")
    func edit() async throws {
        let folder = try SmallWorld.folder()
        let path = folder.path("dict/states.tsv")
        let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        _ = try await extract(in: folder)
        let table = String(decoding: try folder.bytes("dict/states.tsv"), as: UTF8.self)
        try folder.write(
            table.replacing("avalon\tAvalon\t", with: "avalon\tAvelon\t"), to: "dict/states.tsv")
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(date)], ofItemAtPath: path)
        let run = try await extract(in: folder)
        #expect(!run.text.contains(#""entity":"avalon""#))
        #expect(compiled(in: folder).count == 2)
    }

    /// Something that can happen to a compiled file.
    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout Data) -> Void

        init(_ description: String, _ change: @escaping @Sendable (inout Data) -> Void) {
            testDescription = description
            self.change = change
        }
    }

    @Test(
        "A damaged, cut or foreign file is made again",
        arguments: [
            Damage("another version") { $0[12] ^= 1 },
            Damage("another byte order") { $0.replaceSubrange(8..<12, with: [1, 2, 3, 4]) },
            Damage("a bit in the middle") { $0[$0.count / 2] ^= 4 },
            Damage("a bit at the end") { $0[$0.count - 1] ^= 0x80 },
            Damage("a byte too few") { $0.removeLast() },
            Damage("a byte too many") { $0.append(0) },
            Damage("an empty file") { $0 = Data() },
            Damage("a table") { $0 = Data("id\tname\n".utf8) },
        ])
    func damage(_ damage: Damage) async throws {
        let folder = try SmallWorld.folder()
        let first = try await extract(in: folder)
        let file = try #require(compiled(in: folder).first)
        let whole = try folder.bytes(file)
        var bytes = whole
        damage.change(&bytes)
        try folder.write(bytes, to: file)
        let second = try await extract(in: folder)
        #expect(second.status == 0)
        #expect(second.errors == "")
        #expect(second.bytes == first.bytes)
        #expect(try folder.bytes(file) == whole)
    }

    @Test("Without a folder that can be written commands say the same")
    func unwritable() async throws {
        let folder = try SmallWorld.folder()
        let expected = try await extract(in: folder).bytes
        try folder.write("a file", to: "taken/entente")
        for cache in ["/dev/null", "/proc", folder.path("taken"), "not/absolute"] {
            let run = try await extract(in: folder, cache: cache)
            #expect(run.status == 0)
            #expect(run.errors == "", "\(cache)")
            #expect(run.bytes == expected)
        }
        #expect(!folder.has("not"))
    }

    @Test("Compiled into a file, a dictionary leaves the cache alone")
    func file() async throws {
        let folder = try SmallWorld.folder()
        let run = try await Program.run(
            "dict compile --only-dict dict -o names.dictionary", in: folder,
            environment: ["XDG_CACHE_HOME": folder.path("cache")])
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("names.dictionary: "))
        #expect(try folder.bytes("names.dictionary").count > 1000)
        #expect(compiled(in: folder).isEmpty)
    }

    @Test("A folder by its relative and its absolute path is one dictionary under two names")
    func paths() async throws {
        let folder = try SmallWorld.folder()
        try folder.write("id\tname\nzubrowka\tZubrowka\n", to: "more/states.tsv")
        let relative = try await extract(in: folder, overlays: ["more"])
        #expect(relative.text.contains(#""alias":"more/states.tsv:2""#))
        let absolute = try await extract(in: folder, overlays: [folder.path("more")])
        #expect(absolute.text.contains(#"/more/states.tsv:2""#))
        #expect(!absolute.text.contains(#""alias":"more/states.tsv:2""#))
        #expect(compiled(in: folder).count == 1)
        _ = try await extract(in: folder)
        #expect(compiled(in: folder).count == 2)
    }

    @Test("Commands at the same time make one file and say the same")
    func concurrency() async throws {
        let folder = try SmallWorld.folder()
        let outputs = try await withThrowingTaskGroup(of: Data.self) { group in
            for _ in 0..<4 {
                group.addTask { try await self.extract(in: folder).bytes }
            }
            return try await group.reduce(into: Set<Data>()) { $0.insert($1) }
        }
        #expect(outputs.count == 1)
        #expect(compiled(in: folder).count == 1)
        #expect(cached(".part", in: folder) == [])
    }

    @Test("dict compile tells what it has made")
    func command() async throws {
        let folder = try SmallWorld.folder()
        let environment = ["XDG_CACHE_HOME": folder.path("cache")]
        let run = try await Program.run(
            "dict compile --only-dict dict", in: folder, environment: environment)
        #expect(run.status == 0)
        let file = try #require(compiled(in: folder).first)
        #expect(run.text.hasPrefix("\(folder.path(file)): 6 entities, "))
        let refused = try await Program.run(
            "dict compile --only-dict dict", in: folder,
            environment: ["XDG_CACHE_HOME": "/dev/null"])
        #expect(refused.status == 74)
    }
}
