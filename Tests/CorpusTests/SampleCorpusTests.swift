import Foundation
import Knowledge
import Testing

@testable import Corpus

/// The corpus that comes with the program: what its files hold.
@Suite("Sample corpus")
struct SampleCorpusTests {
    private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "examples/corpus")

    @Test(
        "Every article is found and has its date",
        arguments: [
            ("borderlines-blog.txt", 6), ("continental-record.txt", 8), ("dispatch-digest.txt", 8),
            ("harbour-wire.txt", 6), ("meridian-wire.jsonl", 7), ("steppe-weekly.txt", 9),
        ])
    func articles(file: String, count: Int) throws {
        var documents: [Document] = []
        try CorpusReader().read(
            CorpusInput(path: Self.folder.appending(path: file).path),
            document: { documents.append($0) }, skipped: { _ in })
        #expect(documents.count == count)
        for document in documents {
            #expect(document.publication != nil, "\(document.title.map(document.string) ?? "?")")
        }
    }
}
