import Corpus
import Entities
import Foundation
import Import

/// Files of other people's lists, to be read in their own format.
struct ImportFiles {
    let format: ImportFormat
    let paths: [String]
    let tableOptions: TableImporter.Options

    /// What all of them hold.
    func read(beside known: KnownEntities) throws -> ImportedRecords {
        do {
            return try CorpusFile.rethrowing {
                switch format {
                case .petrarch: try petrarch(known)
                case .ftm: try ftm(known)
                case .csv: try tables(known)
                }
            }
        } catch let error as TableMappingError {
            throw Failure(.badData, error.description)
        }
    }

    private func petrarch(_ known: KnownEntities) throws -> ImportedRecords {
        var importer = PetrarchImporter(known: known)
        for path in paths { importer.read(try DictionaryFolder.bytes(path), file: path) }
        return importer.finish()
    }

    private func ftm(_ known: KnownEntities) throws -> ImportedRecords {
        var importer = FtMImporter(known: known)
        for path in paths {
            var lines = try RecordLines(path: path)
            while let line = try lines.next() {
                let place = SourceLine(file: path, line: line.number)
                if let text = line.text {
                    importer.read(line: text, at: place)
                } else {
                    importer.reject(place, "found more than 32 MB; allowed: shorter lines")
                }
            }
        }
        return importer.finish()
    }

    private func tables(_ known: KnownEntities) throws -> ImportedRecords {
        var importer = TableImporter(known: known, options: tableOptions)
        for path in paths {
            var lines = try RecordLines(path: path)
            let isTabbed = [".tsv", ".tab", ".tsv.gz"].contains { path.hasSuffix($0) }
            try importer.read(file: path, separator: isTabbed ? "\t" : ",") {
                try lines.next().map { ($0.number, $0.text) }
            }
        }
        return importer.finish()
    }
}
