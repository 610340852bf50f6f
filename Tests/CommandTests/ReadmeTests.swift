import Foundation
import Testing

/// The examples of the README and of the tutorials, run as they stand on the sample corpus.
///
/// `ENTENTE_RECORD=1` writes their output anew and fails: read the difference before it is kept.
@Suite struct ReadmeTests {
    @Test(arguments: ["README.md", "docs/dictionaries.md", "docs/tutorial.md"])
    func examplesPrintWhatThePageShows(_ name: String) async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "examples"),
            withDestinationURL: SampleGraph.checkout.appending(path: "examples"))
        let file = SampleGraph.checkout.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        var page = ReadmePage(text)
        for index in page.examples.indices {
            let example = page.examples[index]
            guard Program.isInstalled("dot") || !example.needsGraphviz else { continue }
            let run = try await Program.shell(example.command, in: folder)
            #expect(run.status == 0, "\(example.command): \(run.errors)")
            page.examples[index].output = run.text
        }
        guard page.text != text else { return }
        if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
            try page.text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name): read it")
        } else {
            #expect(withoutDictionarySize(page.text) == withoutDictionarySize(text))
        }
    }

    /// A page without the numbers that every new row of the shipped tables moves.
    private func withoutDictionarySize(_ page: String) -> String {
        page.replacing(/(\w+\.(tsv|yaml)):\d+/) { "\($0.output.1):…" }
            .replacing(/\d+ mentions, \d+ claims/, with: "… mentions, … claims")
    }
}

/// A Markdown page cut at its indented examples: `    $ entente …` and the output below it.
struct ReadmePage {
    struct Example {
        let command: String
        var output: String

        var needsGraphviz: Bool { command.contains(" draw ") || command.contains("| dot ") }
    }

    private static let indent = "    "
    private static let prompt = indent + "$ "
    /// Stretches of prose; the example with the same index follows.
    private var prose: [String] = [""]
    var examples: [Example] = []

    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix(Self.prompt) else {
                prose[prose.count - 1] += line + "\n"
                continue
            }
            var output: [Substring] = []
            while let next = lines.first, next.hasPrefix(Self.indent) || next.isEmpty,
                !next.hasPrefix(Self.prompt)
            {
                output.append(next.dropFirst(min(Self.indent.count, next.count)))
                lines.removeFirst()
            }
            examples.append(
                Example(
                    command: String(line.dropFirst(Self.prompt.count)),
                    output: output.joined(separator: "\n")))
            prose.append("")
        }
        prose[prose.count - 1].removeLast()
    }

    /// The page with the examples' outputs as they now are.
    var text: String {
        var text = prose[0]
        for (example, following) in zip(examples, prose.dropFirst()) {
            text += Self.prompt + example.command + "\n"
            for line in trimmedLines(example.output) {
                text += line.isEmpty ? "\n" : Self.indent + line + "\n"
            }
            text += "\n" + following
        }
        return text
    }

    private func trimmedLines(_ output: String) -> [Substring] {
        var lines = output.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
