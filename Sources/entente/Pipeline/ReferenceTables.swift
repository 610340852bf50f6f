import Corpus
import Entities
import Foundation
import Graph
import Import
import Knowledge

/// Reads reference tables from files.
struct ReferenceTables {
    private static let longestTable = 32 << 20

    let reader: ArticleReader
    let format: ReferenceFormat?
    let options: ReferenceTable.Options

    /// The table of a file, with the file as it is stored; ends with 65 and all bad rows where there
    /// are any.
    func read(_ path: String) throws -> (file: StoredFile, table: ReferenceTable) {
        let lines = try lines(of: path)
        let known = try reader.tables.reportingProblems {
            try KnownEntities(reading: try reader.tables.read())
        }
        do {
            let table = try ReferenceTable(
                lines, file: path, format: form(of: path), options: options, known: known,
                catalogue: reader.gazetteer.catalogue)
            return (file(path, table), table)
        } catch let error as ReferenceError {
            throw Failure(.badData, "nothing imported:\n\(error.description)")
        } catch let error as TableMappingError {
            throw Failure(.badData, "\(path): \(error.description)")
        }
    }

    private func form(of path: String) -> ReferenceTable.Format {
        switch format ?? ReferenceFormat(ofFileAt: path) {
        case .ftm: .ftm
        case .csv:
            [".tsv", ".tab", ".tsv.gz"].contains { path.hasSuffix($0) }
                ? .cells(separator: "\t") : .cells(separator: ",")
        }
    }

    private func lines(of path: String) throws -> [[UInt8]] {
        try CorpusFile.rethrowing {
            var records = try RecordLines(path: path)
            var lines: [[UInt8]] = []
            var size = 0
            while let line = try records.next() {
                size += line.text?.count ?? Self.longestTable
                guard let text = line.text, size < Self.longestTable else {
                    throw Failure(.badData, "\(path): found more than 32 MB; allowed: less")
                }
                lines.append(text)
            }
            return lines
        }
    }

    private func file(_ path: String, _ table: ReferenceTable) -> StoredFile {
        let document = table.extract.reading.document
        return StoredFile(path: path, size: document.text.count, digest: document.id)
    }
}
