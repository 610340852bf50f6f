import Foundation
import Testing

/// `make install`: the program finds its dictionaries beside it, the manual has every command, the
/// shells take the completions.
@Suite struct InstallTests {
    private static let place = SampleGraph.checkout.appending(path: "scripts/place").path

    @Test(.enabled(if: Program.isInstalled("python3"))) func installed() async throws {
        let folder = try TemporaryFolder()
        let placing = try await Program.shell(
            "'\(Self.place)' '\(Program.url.path)' prefix", in: folder)
        #expect(placing.status == 0, "\(placing.errors)")

        try folder.write("Uzbekistan left the CSTO in 2012.", to: "a.txt")
        let reading = try await Program.shell(
            "unset ENTENTE_DICT; prefix/bin/entente build a.txt && prefix/bin/entente why Uzbekistan CSTO",
            in: folder)
        #expect(reading.text.contains("[Uzbekistan] left the [CSTO] in 2012."), "\(reading.errors)")

        for command in HelpTests.commands {
            let words = ["entente"] + command.split(separator: " ").map(String.init)
            #expect(folder.has("prefix/share/man/man1/\(words.joined(separator: "-")).1"))
        }
        for (shell, file) in [
            ("bash", "bash-completion/completions/entente"),
            ("zsh", "zsh/site-functions/_entente"),
            ("fish", "fish/vendor_completions.d/entente.fish"),
        ] {
            #expect(folder.has("prefix/share/\(file)"))
            guard Program.isInstalled(shell) else { continue }
            let parsing = try await Program.shell("\(shell) -n prefix/share/\(file)", in: folder)
            #expect(parsing.status == 0, "\(parsing.errors)")
        }
        guard Program.isInstalled("groff") else { return }
        let setting = try await Program.shell(
            "for page in prefix/share/man/man1/*.1; do groff -K utf8 -man -Tutf8 -ww $page; done",
            in: folder)
        #expect(setting.errors == "")
        #expect(setting.text.contains("strongest first"))
    }
}
