import Foundation
import Testing

@testable import Corpus

@Suite struct CorpusInputsTests {
    @Test(arguments: [
        ("a//b/./c", "a/b/c"), ("./a", "a"), ("a/../b", "b"), ("../a", "../a"), ("/../a", "/a"),
        ("/", "/"), (".", "."), ("a/", "a"), ("a/b/../..", "."),
    ])
    func normalised(path: String, normal: String) {
        #expect(CorpusInput(path: path).path == normal)
    }

    @Test(
        arguments: [
            ("a.jsonl", InputFormat.jsonLines, false), ("a.JSONL", .jsonLines, false),
            ("a.ndjson", .jsonLines, false), ("b/a.txt", .plainText, false),
            ("a.md", .plainText, false),
            ("a.jsonl.gz", .jsonLines, true), ("a.TXT.GZ", .plainText, true), ("a.gz", nil, true),
            ("a", nil, false), ("a.log", nil, false), (".txt", nil, false),
        ] as [(String, InputFormat?, Bool)])
    func formatOfName(path: String, format: InputFormat?, isPacked: Bool) {
        let input = CorpusInput(path: path)
        #expect(input.format == format)
        #expect(input.isPacked == isPacked)
    }

    @Test(arguments: [
        ("{\"text\":\"x\"}", InputFormat.jsonLines), ("\n  {", .jsonLines), ("A line.", .plainText),
        ("", .plainText), ("\u{FEFF}{}", .jsonLines),
    ])
    func formatOfHead(head: String, format: InputFormat) {
        #expect(InputFormat(head: Array(head.utf8)) == format)
    }

    @Test(arguments: ["a.pdf", "a.docx", "a.zip", "a.eml", "a.warc", "a.warc.gz", "a.tar.gz"])
    func foreignNames(name: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: name)
        try Data("words".utf8).write(to: file)
        let error = #expect(throws: CorpusError.self) { try CorpusInputs.expand([file.path]) }
        #expect(error?.kind == .badData)
        #expect(error?.allowed.contains("docs/recipes.md") == true)
        #expect(try CorpusInputs.expand([folder.path]).isEmpty)
    }

    @Test(arguments: ["%PDF-1.4\n", "PK\u{3}\u{4}", "WARC/1.0\r\n", "SQLite format 3\u{0}"])
    func foreignContent(head: String) {
        let error = #expect(throws: CorpusError.self) {
            try CorpusReader().read(
                bytes: Array(head.utf8), path: "-", document: { _ in }, skipped: { _ in })
        }
        #expect(error?.kind == .badData)
    }

    @Test func directoriesAreSortedAndFilesComeOnce() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        let sub = root.appending(path: "sub")
        try FileManager.default.createDirectory(at: sub, withIntermediateDirectories: true)
        for name in [
            "b.txt", "B.md", "a.jsonl", "c.pdf", ".hidden.txt", "sub/z.txt", "odd.bin",
            "d.txt.gz", "e.gz",
        ] {
            try Data().write(to: root.appending(path: name))
        }
        let odd = root.path + "/odd.bin"
        let inputs = try CorpusInputs.expand([odd, root.path, root.path + "/./b.txt"])
        let names = inputs.map { String($0.path.dropFirst(root.path.count + 1)) }
        #expect(names == ["odd.bin", "B.md", "a.jsonl", "b.txt", "d.txt.gz", "sub/z.txt"])
    }

    @Test func missing() {
        let error = #expect(throws: CorpusError.self) {
            try CorpusInputs.expand(["no/such/file.txt"])
        }
        #expect(error?.kind == .missing)
        #expect(
            error.map(String.init(describing:)) == "no/such/file.txt: no such file or directory")
    }
}
