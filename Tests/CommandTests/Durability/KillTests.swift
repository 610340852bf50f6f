import Foundation
import Testing

/// `kill -9` at any moment of a build loses nothing: what is stored is what was there before, or
/// what was to come, and the next build ends as a clean one.
@Suite(.enabled(if: Program.isInstalled("timeout"))) struct KillTests {
    /// How many builds are killed in each of two folders; `make faults` asks for 50.
    static let kills =
        ProcessInfo.processInfo.environment["ENTENTE_KILLS"].flatMap { Int($0) } ?? 5

    @Test(arguments: [1, 2] as [UInt64])
    func killedBuilds(_ seed: UInt64) async throws {
        let world = try ChangingFolder(seed: seed, articles: 20)
        var seconds = try await secondsOfABuild(of: world)
        var unfinished = 0
        var round = 0
        // One that ends before it is killed proves nothing: then the next is killed earlier.
        while round < Self.kills || (unfinished == 0 && round < Self.kills + 40) {
            round += 1
            // Sometimes everything is to be read anew, sometimes a little.
            if world.once(in: 3) { try world.folder.remove("graph.db") }
            let before = world.folder.has("graph.db") ? try await world.contents() : ""
            try world.change()
            if world.once(in: 4) { try world.changeDictionary() }
            let moment = world.number(below: seconds)
            let killed = try await world.build(through: "timeout -s KILL \(moment)")
            if killed.status != 0 { unfinished += 1 }
            let clean = try await world.cleanContents()
            if world.folder.has("graph.db"), try world.folder.bytes("graph.db").count > 0 {
                let check = try await Program.run("check", in: world.folder)
                // Killed while it wrote its first tables: they are taken back, and nothing is left.
                let isEmptyAgain = try before.isEmpty && world.folder.bytes("graph.db").isEmpty
                if !isEmptyAgain {
                    #expect(check.status == 0, "round \(round), \(moment) s: \(check.text)")
                    let between = try await world.contents()
                    #expect(between == before || between == clean, "round \(round), \(moment) s")
                }
            }
            #expect(try await world.build().status == 0)
            #expect(try await world.contents() == clean, "round \(round), \(moment) s")
            #expect(!world.folder.has("graph.db-wal") && !world.folder.has("graph.db-journal"))
            if killed.status == 0 { seconds *= unfinished == 0 ? 0.7 : 0.95 }
        }
        #expect(unfinished > 0)
    }

    /// How long a first build takes, on this machine and now.
    private func secondsOfABuild(of world: ChangingFolder) async throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try await world.build().status == 0)
        return (clock.now - start) / .seconds(1)
    }
}
