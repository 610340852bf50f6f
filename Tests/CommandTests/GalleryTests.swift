import Foundation
import Testing

/// The commands of `docs/gallery.md` draw the pictures that stand below them.
@Suite(.enabled(if: Program.isInstalled("dot"))) struct GalleryTests {
    private static let page = SampleGraph.checkout.appending(path: "docs/gallery.md")

    private static let commands: [String] = {
        let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("    entente draw ") }
            .map { String($0.dropFirst("    entente ".count)) }
    }()

    @Test(arguments: commands) func command(_ command: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "docs/gallery/empty")
        let database = try await SampleGraph.database
        let run = try await Program.run("\(command) --db \(database)", in: folder)
        #expect(run.status == 0)
        #expect(run.text + run.errors == "")
        let picture = try #require(command.split(separator: " ").last.map(String.init))
        #expect(try folder.bytes(picture).starts(with: Array("<?xml".utf8)))
        let kept = SampleGraph.checkout.appending(path: picture).path
        #expect(FileManager.default.fileExists(atPath: kept), "run `make gallery`")
    }

    @Test func everyPictureIsShown() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(Self.commands.count >= 8)
        for command in Self.commands {
            let picture = try #require(command.split(separator: "/").last)
            #expect(text.contains("](gallery/\(picture))"))
        }
    }
}
