import Testing

/// However a graph came about, it is the same as one built at once of the files that are there.
@Suite struct RandomBuildTests {
    @Test(arguments: [1, 2] as [UInt64])
    func graphsEndAsCleanBuilds(_ seed: UInt64) async throws {
        let world = try ChangingFolder(seed: seed, articles: 12)
        try await world.build()
        for step in 0..<8 {
            try world.change()
            if world.once(in: 3) { try world.changeDictionary() }
            if world.once(in: 3), let name = world.someFile {
                let run = try await Program.run("forget articles/\(name)", in: world.folder)
                #expect([0, 1].contains(run.status))
            }
            if world.once(in: 3), Program.isInstalled("timeout") {
                try await world.build(through: "timeout -s INT \(world.number(below: 0.2))")
            }
            let run = try await world.build(world.once(in: 2) ? "--verify" : "")
            #expect(run.status == 0)
            let clean = try await world.cleanContents()
            #expect(try await world.contents() == clean, "step \(step)")
            #expect(clean.contains("north-league"))
        }
        #expect(try await Program.run("check", in: world.folder).status == 0)
    }
}
