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

    @Test(arguments: [("a.jsonl", true), ("a.JSONL", true), ("a.ndjson", true), ("a.txt", false)])
    func jsonLines(path: String, isJSONLines: Bool) {
        #expect(CorpusInput(path: path).isJSONLines == isJSONLines)
    }

    @Test func directoriesAreSortedAndFilesComeOnce() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        let sub = root.appending(path: "sub")
        try FileManager.default.createDirectory(at: sub, withIntermediateDirectories: true)
        for name in ["b.txt", "B.md", "a.jsonl", "c.pdf", ".hidden.txt", "sub/z.txt", "odd.bin"] {
            try Data().write(to: root.appending(path: name))
        }
        let odd = root.path + "/odd.bin"
        let inputs = try CorpusInputs.expand([odd, root.path, root.path + "/./b.txt"])
        let names = inputs.map { String($0.path.dropFirst(root.path.count + 1)) }
        #expect(names == ["odd.bin", "B.md", "a.jsonl", "b.txt", "sub/z.txt"])
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
