import Foundation
import Testing

/// Ctrl-C and `kill` end every command within a second, with 130 and 143, and leave nothing.
@Suite(.enabled(if: Program.isInstalled("timeout"))) struct SignalTests {
    @Test(arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
    func build(_ signal: String, _ status: Int32) async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try await SmallWorld.contents(in: folder)
        let line = "Avalon joined the North League in 2004. "
        for number in 0..<40 {
            try folder.write(String(repeating: line, count: 2000), to: "articles/\(number).txt")
        }
        // One that did not stop would be killed, which gives 137.
        let run = try await Program.shell(
            "timeout --preserve-status -k 30 -s \(signal) 0.3 "
                + "entente build articles --only-dict dict", in: folder)
        #expect(run.status == status)
        #expect(run.text == "")
        #expect(run.errors == "")
        #expect(try await SmallWorld.contents(in: folder) == before)
        #expect(!folder.has("graph.db-wal"))
    }

    /// A command that waits for input has nothing to take back.
    @Test(arguments: [("INT", 130), ("TERM", 143)] as [(String, Int32)])
    func extract(_ signal: String, _ status: Int32) async throws {
        let folder = try SmallWorld.folder()
        let run = try await Program.shell(
            "sleep 2 | timeout --preserve-status -s \(signal) 0.2 "
                + "entente extract --only-dict dict -", in: folder)
        #expect(run.status == status)
        #expect(run.errors == "")
    }
}
