import Foundation
import Testing

@testable import entente

@Suite struct GraphvizTests {
    private let small = Array(#"digraph { "a" -> "b" }"#.utf8)
    /// Other tests may keep the machine busy for minutes.
    private let patience = Duration.seconds(1200)

    @Test(
        .enabled(if: isInstalled),
        arguments: [(.svg, "<?xml"), (.png, "\u{89}PNG"), (.pdf, "%PDF")]
            as [(Graphviz.PictureFormat, String)])
    func pictures(_ format: Graphviz.PictureFormat, _ beginning: String) async throws {
        let picture = try await Graphviz.render(
            dot: small, format: format, timeLimit: patience)
        #expect(picture.bytes.starts(with: beginning.unicodeScalars.map { UInt8($0.value) }))
        #expect(picture.complaint == nil)
    }

    @Test(.enabled(if: isInstalled)) func complaintsAreReported() async throws {
        let odd = Array(#"digraph { "a" [shape="no such shape"] }"#.utf8)
        let picture = try await Graphviz.render(dot: odd, format: .svg, timeLimit: patience)
        #expect(picture.complaint?.contains("no such shape") == true)
    }

    @Test(.enabled(if: isInstalled)) func brokenInputIsRejected() async {
        let error = await #expect(throws: GraphvizError.self) {
            try await Graphviz.render(
                dot: Array("digraph {".utf8), format: .svg, timeLimit: patience)
        }
        guard case .rejected(_, let errors) = error else {
            Issue.record("not rejected: \(String(describing: error))")
            return
        }
        #expect(errors.contains("syntax error"))
    }

    /// A layout that takes minutes ends with the limit.
    @Test(.enabled(if: isInstalled)) func timeLimit() async {
        let edges = (0..<4000).map { "\($0 % 1500) -> \($0 * 7919 % 1499);" }.joined()
        let limit = Duration.milliseconds(200)
        await #expect(throws: GraphvizError.timedOut(limit)) {
            try await Graphviz.render(
                dot: Array("digraph { \(edges) }".utf8), format: .svg, timeLimit: limit)
        }
    }

    @Test func missingProgramNamesThePackage() async {
        let error = await #expect(throws: GraphvizError.self) {
            try await Graphviz.render(
                dot: small, format: .svg, timeLimit: patience, program: "no-such-program")
        }
        #expect(error == .notInstalled(program: "no-such-program"))
        #expect(error?.description.contains("apt-get install graphviz") == true)
    }
}

private let isInstalled = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
    .contains(where: FileManager.default.isExecutableFile)
