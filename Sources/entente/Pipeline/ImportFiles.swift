import Entities
import Foundation
import Import

/// Files of other people's lists, to be read in their own format.
struct ImportFiles {
    let format: ImportFormat
    let paths: [String]

    /// What all of them hold.
    func read(beside known: KnownEntities) throws -> ImportedRecords {
        switch format {
        case .petrarch:
            var importer = PetrarchImporter(known: known)
            for path in paths { importer.read(try DictionaryFolder.bytes(path), file: path) }
            return importer.finish()
        }
    }
}
