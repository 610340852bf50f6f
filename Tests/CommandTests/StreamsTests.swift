import Foundation
import Testing

/// What goes to which stream, and what a terminal alone is shown.
@Suite struct StreamsTests {
    /// A reader that has seen enough is no error.
    @Test(
        arguments: [
            "entente export --format ndjson --db $DB | head -c 1",
            "entente links CSTO --db $DB | true", "entente dot --db $DB | true",
            "entente stats --json --db $DB | true", "entente --help | true",
        ])
    func closedPipe(_ line: String) async throws {
        let run = try await Program.shell(
            line, in: try TemporaryFolder(), environment: ["DB": try await SampleGraph.database])
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    /// A reader that stops ends a long stream, quietly.
    @Test func closedPipeEndsTheStream() async throws {
        let folder = try SmallWorld.folder()
        for number in 0..<600 { try folder.write("Avalon left.", to: "many/\(number).txt") }
        let run = try await Program.shell(
            "entente extract many --only-dict dict | head -n 1", in: folder)
        #expect(run.text.split(separator: "\n").count == 1)
        #expect(run.errors == "")
    }

    /// `build` says on one line of stdout what it did, and nothing on stderr.
    @Test func buildSummary() async throws {
        let run = try await SampleGraph.build
        #expect(run.errors == "")
        #expect(run.text.hasPrefix("graph.db: read "))
        #expect(run.text.split(separator: "\n").count == 1)
    }

    @Test func version() async throws {
        let run = try await Program.run("--version", in: try TemporaryFolder())
        #expect(run.status == 0)
        #expect(run.text == "0.1.0\n")
    }

    /// Bold type and progress are for a terminal; `NO_COLOR` takes the bold away.
    @Test(
        .enabled(if: Program.isInstalled("script")),
        arguments: [
            ("entente links CSTO --db $DB", [:], true),
            ("entente links CSTO --db $DB", ["NO_COLOR": "1"], false),
            ("entente links CSTO --json --db $DB", [:], false),
            ("entente links CSTO --csv --db $DB", [:], false),
            ("entente links CSTO --db $DB | cat", [:], false),
        ] as [(String, [String: String], Bool)])
    func bold(_ line: String, _ environment: [String: String], _ isBold: Bool) async throws {
        let run = try await onTerminal(
            line, in: try TemporaryFolder(),
            environment: environment.merging(["DB": try await SampleGraph.database]) { $1 })
        #expect(
            run.text.contains("CSTO") || run.text.contains("csto")
                || run.text.contains("Collective"))
        #expect(run.text.contains("\u{1B}[1m") == isBold)
    }

    @Test(
        .enabled(if: Program.isInstalled("script")),
        arguments: [("", true), (" 2>messages", false), (" >data", true)])
    func progress(_ redirection: String, _ isShown: Bool) async throws {
        let folder = try SmallWorld.folder()
        for (name, text) in SmallWorld.articles { try folder.write(text, to: "articles/\(name)") }
        let run = try await onTerminal(
            "entente build articles --only-dict dict\(redirection)", in: folder)
        #expect(run.text.contains("3/3") == isShown)
    }

    /// A table is cut to the terminal's width.
    @Test(.enabled(if: Program.isInstalled("script"))) func width() async throws {
        let run = try await onTerminal(
            "stty cols 60; entente members NATO --db $DB", in: try TemporaryFolder(),
            environment: ["DB": try await SampleGraph.database, "NO_COLOR": "1"])
        let lines = run.text.split(whereSeparator: \.isNewline)
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { $0.count <= 60 })
    }

    /// Names are told in full where there is room for them without columns of less weight.
    @Test(.enabled(if: Program.isInstalled("script"))) func narrowTerminal() async throws {
        let run = try await onTerminal(
            "stty cols 80; entente links Russia --db $DB", in: try TemporaryFolder(),
            environment: ["DB": try await SampleGraph.database, "NO_COLOR": "1"])
        let lines = run.text.split(whereSeparator: \.isNewline)
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains { $0.contains("Shanghai Cooperation ") })
        #expect(!run.text.contains("…") && !run.text.contains("FIRST SEEN  "))
        #expect(lines.last?.contains("also have KIND, FIRST SEEN, LAST SEEN") == true)
    }

    /// The words that were found are set off, and nothing of the text can set off others.
    @Test(.enabled(if: Program.isInstalled("script"))) func foundWords() async throws {
        let run = try await onTerminal(
            "entente find 'suspended its' --db $DB", in: try TemporaryFolder(),
            environment: ["DB": try await SampleGraph.database])
        #expect(run.text.contains(" \u{1B}[1msuspended\u{1B}[0m \u{1B}[1mits\u{1B}[0m "))
    }

    /// Runs a line of the shell on a terminal, through `script`.
    private func onTerminal(
        _ line: String, in folder: TemporaryFolder, environment: [String: String] = [:]
    ) async throws -> Run {
        try await Program.shell(
            "script -qec \"$LINE\" /dev/null", in: folder,
            environment: environment.merging(["LINE": line, "SHELL": "/bin/sh", "TERM": "xterm"]) {
                $1
            })
    }
}
