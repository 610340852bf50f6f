import Entities
import Graph

extension OfficeTitles {
    /// The titles that the dictionaries' `roles.tsv` list.
    init(reading folders: [DictionaryFolder]) throws {
        let files = folders.flatMap(\.tables).filter { $0.name == "roles.tsv" }
        do {
            self.init(try Gazetteer(reading: files).roles.map { ($0.name, $0.variants) })
        } catch {
            throw Failure(.badData, error.description)
        }
    }
}
