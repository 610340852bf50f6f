import Entities
import Foundation
import Knowledge

/// The tables of the dictionaries that a command reads with, in overlay order; nothing of them is
/// read before it is asked for.
struct DictionaryTables {
    private let places: [Place]

    /// A `.tsv` file of a folder.
    private struct Place {
        let folder: String
        let name: String
        var path: String { "\(folder)/\(name)" }
    }

    init(of folders: [DictionaryFolder]) {
        places = folders.flatMap { folder in
            folder.tableNames.map { Place(folder: folder.path, name: $0) }
        }
    }

    private init(_ places: [Place]) { self.places = places }

    /// How many there are.
    var count: Int { places.count }

    /// Those of one name.
    func named(_ name: String) -> DictionaryTables {
        DictionaryTables(places.filter { $0.name == name })
    }

    /// Absolute paths.
    var paths: [String] {
        let current = FileManager.default.currentDirectoryPath
        return places.map { $0.path.hasPrefix("/") ? $0.path : "\(current)/\($0.path)" }
    }

    /// What output calls them.
    var displayNames: [String] {
        DictionaryFile.displayNames(of: places.map { ($0.folder, $0.name) })
    }

    /// What tells whether they have changed; fewer than there are tables if one is no file.
    var marks: [FileMark] { places.compactMap { FileMark(ofFileAt: $0.path) } }

    /// Does something with the tables; ends with every problem by file and line where they are not
    /// clean.
    func reportingProblems<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DictionaryError {
            throw Failure(.badData, error.description)
        }
    }

    /// The tables with their content.
    func read() throws -> [DictionaryFile] {
        try places.map { place in
            DictionaryFile(
                directory: place.folder, name: place.name,
                bytes: try DictionaryFolder.bytes(place.path))
        }
    }
}
