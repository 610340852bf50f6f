import Entities
import Graph

extension OfficeTitles {
    /// The titles that the dictionaries' `roles.tsv` list.
    init(reading folders: [DictionaryFolder]) throws {
        let tables = DictionaryTables(of: folders).named("roles.tsv")
        let gazetteer = try tables.reportingProblems { try Gazetteer(reading: tables.read()) }
        self.init(gazetteer.roles.map { ($0.name, $0.variants) })
    }
}
