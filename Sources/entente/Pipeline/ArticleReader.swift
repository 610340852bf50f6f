import Claims
import Entities
import Foundation
import Knowledge
import Synchronization

/// Reads articles with dictionaries and patterns: recognises, then extracts.
struct ArticleReader: Sendable {
    /// The tables of the dictionaries, in overlay order.
    let tables: DictionaryTables
    let gazetteer: Gazetteer
    let patterns: PatternSet
    private let recogniser: Recogniser
    private let claimReader: ClaimReader

    /// Opens the dictionaries; ends with every problem by file and line where they are not clean.
    init(_ folders: [DictionaryFolder]) throws {
        let tables = DictionaryTables(of: folders)
        self.tables = tables
        gazetteer = try tables.reportingProblems {
            try DictionaryCache(for: tables).gazetteer()
        }
        do {
            patterns = try PatternSet(reading: folders.flatMap(\.patterns))
        } catch {
            throw Failure(.badData, error.problems.map(\.description).joined(separator: "\n"))
        }
        recogniser = Recogniser(gazetteer)
        claimReader = ClaimReader(patterns)
    }

    /// SHA-256 over tables and patterns: what was read with another is another reading.
    var dictionaryHash: ContentHash {
        ContentHash(hashing: "\(gazetteer.hash.hex)\t\(patterns.hash.hex)".utf8)
    }

    /// What one article says.
    func read(_ document: Document) -> Extract {
        let reading = recogniser.read(document)
        return Extract(reading: reading, claims: claimReader.claims(in: reading))
    }

    /// What several articles say, read on up to `threads` threads, in the order given.
    func read(_ documents: [Document], threads: Int) -> [Extract] {
        let workers = min(max(1, threads), documents.count)
        guard workers > 0 else { return [] }
        let results = Mutex([Extract?](repeating: nil, count: documents.count))
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            for index in stride(from: worker, to: documents.count, by: workers) {
                // Whoever waits for the articles is told to end as well and looks at none.
                if Interruption.exitCode != nil { return }
                let article = read(documents[index])
                results.withLock { $0[index] = article }
            }
        }
        return results.withLock { $0 }.compactMap(\.self)
    }
}
