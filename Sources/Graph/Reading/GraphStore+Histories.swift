package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The entity of an id that an answer of this store gave.
    package func entity(_ id: EntityID) throws(GraphError) -> Entity {
        try read { database in
            guard let entity = try database.entity(id) else { throw UnreadableValue(id.rawValue) }
            return entity
        }
    }

    /// The histories that the stored claims tell, or those of articles published by a day; of
    /// some topics, whatever a question about them needs, else of everything.
    package func histories(
        about topics: [HistoryTopic]? = nil, knownBy day: CalendarDay? = nil
    ) throws(GraphError) -> Histories {
        try read { database in
            Histories(try TestimonyReader(database).testimony(about: topics, knownBy: day))
        }
    }
}
