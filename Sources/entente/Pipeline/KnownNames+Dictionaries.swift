import Claims
import Entities
import Graph
import Knowledge

extension KnownNames {
    /// The names of the dictionaries that a reader reads with.
    init(_ reader: ArticleReader) {
        let gazetteer = reader.gazetteer
        let tables = reader.tables
        self.init(
            catalogue: gazetteer.catalogue, patterns: reader.patterns.hash,
            titles: OfficeTitles(gazetteer.roles.map { ($0.name, $0.variants) }),
            aliases: { id in
                guard let index = gazetteer.catalogue.index(of: id) else { return [] }
                return gazetteer.aliases(of: index).map {
                    KnownAlias(text: $0.text, origin: $0.origin)
                }
            },
            rows: {
                let files = try tables.read()
                guard DictionaryFile.hash(of: files) == gazetteer.hash else {
                    throw Failure(.inputOutput, "the dictionaries have changed meanwhile")
                }
                return DictionaryRows.read(files)
            })
    }
}
