import Foundation
import Testing

/// `eval`: figures for texts against their gold.
@Suite struct EvalTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try SmallWorld.folder()
        try folder.write(SmallWorld.gold, to: "gold/wire.json")
        try folder.write("Avalon.\n", to: "seeds/wire.txt")
        return folder
    }

    private func eval(_ line: String, in folder: TemporaryFolder) async throws -> Run {
        try await Program.run("eval gold \(line) --only-dict dict", in: folder)
    }

    @Test func ownReading() async throws {
        let folder = try folder()
        let run = try await eval("--errors 5", in: folder)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.text.contains("mentions: span and kind  "))
        #expect(run.text.contains("F1 1.000  (tp 1 fp 0 fn 0)"))
        let json = try OrderedJSON(try await eval("--json", in: folder).bytes)
        #expect(json["entity id on matched mentions.of"]?.text == "1")
    }

    /// Texts may lie elsewhere, or have been read before.
    @Test func otherPlaces() async throws {
        let folder = try folder()
        let plain = try await eval("", in: folder)
        try folder.write("Avalon.\n", to: "other/wire.txt")
        try folder.write("Borduria.\n", to: "other/more.txt")
        #expect(try await eval("other", in: folder).text == plain.text)
        let lines = try await Program.run("extract other --only-dict dict", in: folder)
        try folder.write(lines.bytes, to: "out.ndjson")
        #expect(try await eval("--system out.ndjson", in: folder).text == plain.text)
    }

    @Test func differences() async throws {
        let folder = try folder()
        try folder.write("Utopia.\n", to: "seeds/wire.txt")
        let run = try await eval("--errors 5 --only mention", in: folder)
        #expect(run.errors == "mention missed | wir.1@0 | Avalon (state)\n")
    }

    @Test(
        arguments: [
            ("gold/wire.json", "{\"articles\": [{}]}", 65, "gold/wire.json: source: missing"),
            ("gold/wire.json", "{\"articles\": [", 65, "gold/wire.json: "),
            ("gold/aliases.json", "[]", 65, "gold/aliases.json: "),
            ("out.ndjson", "{\"id\":0}\n", 65, "out.ndjson:1: source: missing"),
            ("seeds/wire.txt", "Ava", 65, "gold/wire.json: articles[0]: ends at 8"),
        ] as [(String, String, Int32, String)])
    func badData(_ file: String, _ text: String, _ status: Int32, _ reason: String) async throws {
        let folder = try folder()
        try folder.write(text, to: file)
        let run = try await eval(folder.has("out.ndjson") ? "--system out.ndjson" : "", in: folder)
        #expect(run.status == status)
        #expect(run.text == "")
        #expect(run.errors.contains(reason), "\(run.errors)")
    }

    @Test func missingTexts() async throws {
        let folder = try folder()
        try folder.remove("seeds/wire.txt")
        let run = try await eval("", in: folder)
        #expect(run.status == 66)
        #expect(run.errors.contains("wire.txt not found"))
        #expect(run.errors.contains("none of the texts"))
    }
}

/// What `eval` prints of the developers' gold, where it and Python are at hand: byte for byte what
/// the gold's own scorer prints of the lines that `extract` prints.
@Suite(.enabled(if: DevelopersGold.isAtHand))
struct EvalAgreementTests {
    @Test(arguments: ["", "--all-forms", "--json --skip-duplicates"])
    func sameBytes(_ options: String) async throws {
        let folder = try TemporaryFolder()
        let environment = ["GOLD": DevelopersGold.gold ?? "", "SEEDS": DevelopersGold.seeds ?? ""]
        let theirs = try await Program.shell(
            "entente extract \"$SEEDS\"/*.txt > out.ndjson && python3 -B \"$GOLD/score.py\" "
                + "--system out.ndjson --seeds \"$SEEDS\" --errors 9999 \(options)",
            in: folder, environment: environment)
        try #require(theirs.status == 0, "\(theirs.errors)")
        let ours = try await Program.shell(
            "entente eval \"$GOLD\" --seeds \"$SEEDS\" --errors 9999 \(options)",
            in: folder, environment: environment)
        #expect(ours.status == 0)
        #expect(ours.text == theirs.text)
        #expect(ours.errors == theirs.errors)
    }
}

/// The gold that the environment names.
private enum DevelopersGold {
    static let gold = ProcessInfo.processInfo.environment["ENTENTE_GOLD"]
    static let seeds = ProcessInfo.processInfo.environment["ENTENTE_SEEDS"]
    static let isAtHand = gold != nil && seeds != nil && Program.isInstalled("python3")
}
