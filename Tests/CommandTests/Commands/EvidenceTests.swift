import Foundation
import TestSupport
import Testing

/// `evidence`: a folder that can be checked by anybody.
@Suite struct EvidenceTests {
    private func written(_ what: String = "Uzbekistan") async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let database = try await SampleGraph.database
        let run = try await Program.run("evidence \(what) -o out --db \(database)", in: folder)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.text.hasPrefix("out: "))
        return folder
    }

    private func verified(_ folder: TemporaryFolder) async throws -> Run {
        try await Program.run("evidence --verify out", in: folder)
    }

    @Test func entity() async throws {
        let folder = try await written()
        let page = String(decoding: try folder.bytes("out/index.html"), as: UTF8.self)
        #expect(
            page.contains("<h3>Uzbekistan – member of – Collective Security Treaty Organization"))
        #expect(
            page.contains("“<b>Uzbekistan</b> left the <b>CSTO</b> in 2012, for the second time"))
        #expect(!page.contains("<script") && !page.contains("http"))
        let claims = try OrderedJSON(try folder.bytes("out/claims.json"))
        #expect(claims.keys == ["title", "entities", "claims", "articles"])
        let run = try await verified(folder)
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("out: agrees with its own sums, every quotation in place ("))
    }

    @Test func claim() async throws {
        let folder = try await written("e747b0edfb34cd8d")
        let claims = try OrderedJSON(try folder.bytes("out/claims.json"))["claims"]
        #expect(claims?.elements.count == 1)
    }

    @Test(.enabled(if: Program.isInstalled("sha256sum"))) func othersCheckItToo() async throws {
        let folder = try await written()
        let run = try await Program.shell("cd out && sha256sum --quiet -c SHA256SUMS", in: folder)
        #expect(run.status == 0, "\(run.text)")
    }

    /// Each way to tamper, and what is said of it.
    @Test(
        arguments: [
            ("echo >> out/index.html", "index.html was changed"),
            ("for f in out/article-*; do echo >> $f; done", ".txt was changed"),
            ("sed -i s/left/joined/ out/claims.json", "does not have the quoted words"),
            ("rm out/index.html", "index.html is missing"),
            ("touch out/new.txt", "new.txt was added"),
            ("rm out/SHA256SUMS", "SHA256SUMS is missing"),
            ("echo nonsense > out/SHA256SUMS", "no hash and name"),
            ("echo '{}' > out/claims.json", "claims.json is no list of claims"),
            // With hashes made to fit.
            (
                "for f in out/article-*; do sed -i s/left/joined/ $f; done; cd out; "
                    + "sha256sum *.* > SHA256SUMS", "is not the article"
            ),
            (
                "sed -i 's/left the CSTO/joined NATO/' out/claims.json; cd out; "
                    + "sha256sum *.* > SHA256SUMS", "does not have the quoted words"
            ),
        ])
    func tampering(_ how: String, _ said: String) async throws {
        let folder = try await written()
        _ = try await Program.shell(how, in: folder)
        let run = try await verified(folder)
        #expect(run.status == 65)
        #expect(run.text.contains(said), "\(run.text)")
    }

    @Test(
        arguments: [
            ("evidence", 64, "Give entities or claims"), ("evidence CSTO", 64, "a folder with -o"),
            ("evidence --verify out CSTO", 64, "takes neither"),
            ("evidence --verify nowhere", 66, "cannot read nowhere"),
            ("evidence ffffffffffffffff -o out", 66, "has no claim"),
            ("evidence Nobody -o out", 1, "names nobody"),
        ])
    func refused(_ line: String, _ status: Int32, _ reason: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == status)
        #expect(run.errors.contains(reason), "\(run.errors)")
    }
}
