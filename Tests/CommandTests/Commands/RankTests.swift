import Testing

/// `rank`: who is named most, linked most or most central.
@Suite struct RankTests {
    private let folder: TemporaryFolder

    init() async throws {
        folder = try await SmallWorld.builtFolder()
    }

    private func ranking(_ options: String) async throws -> [[String]] {
        let run = try await Program.run("rank \(options) --csv", in: folder)
        return Array(CSVRows(run.text).rows.dropFirst())
    }

    @Test func byStories() async throws {
        let rows = try await ranking("--kind organisation")
        #expect(rows.map { $0[0] } == ["north-league", "south-pact"])
        #expect(rows.map { $0[3] } == ["2", "1"])
        #expect(rows.map { $0[4] } == ["2", "2"])
    }

    /// Two stars of the same form: a state has a quarter of the rest, an organisation the double.
    @Test func byPageRank() async throws {
        let rows = try await ranking("--by pagerank")
        #expect(rows.count == 6)
        #expect(rows.prefix(2).map { $0[0] } == ["north-league", "south-pact"])
        let shares = rows.compactMap { Double($0[5]) }
        #expect(abs(shares.reduce(0, +) - 1) < 0.00001)
        #expect(shares.sorted(by: >) == shares)
    }

    @Test func limitsAndErrors() async throws {
        #expect(try await ranking("--by degree --limit 1").count == 1)
        #expect(try await Program.run("rank --limit 0", in: folder).status == 64)
        #expect(try await Program.run("rank --kind person", in: folder).status == 1)
        let json = try OrderedJSON(try await Program.run("rank --json", in: folder).bytes)
        #expect(json.keys == ["by", "entities"])
        #expect(json["entities.0"]?.keys == ["entity", "stories", "degree", "pagerank"])
        #expect(json["entities.0.entity"]?.keys == ["id", "name", "kind"])
    }
}
