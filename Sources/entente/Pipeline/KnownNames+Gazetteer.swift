import Entities
import Graph
import Knowledge

extension KnownNames {
    /// The names of a dictionary.
    init(_ gazetteer: Gazetteer) {
        self.init(catalogue: gazetteer.catalogue) { id in
            guard let index = gazetteer.catalogue.index(of: id) else { return [] }
            return gazetteer.aliases(of: index).map { KnownAlias(text: $0.text, origin: $0.origin) }
        }
    }
}
