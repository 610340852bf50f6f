import Entities
import Knowledge

/// The ids of the entities of an overlay: those of the dictionaries, else the name in kebab case, with
/// the state or a number behind it where that is taken.
struct OverlayIDs {
    private(set) var leftOut: [ImportNote] = []
    private var ids: [EntityID?]

    init(_ entities: [MergedEntity], known: KnownEntities) {
        ids = entities.map(\.known)
        let new = entities.indices.filter { entities[$0].known == nil }
        let slugs = entities.map { $0.known == nil ? $0.slug : nil }
        // By name, state and place, so that the order of the files does not show.
        let sorted = new.sorted { a, b in
            let (left, right) = (entities[a], entities[b])
            if slugs[a] != slugs[b] { return (slugs[a] ?? "") < (slugs[b] ?? "") }
            if left.state != right.state {
                return (left.state?.rawValue ?? "") < (right.state?.rawValue ?? "")
            }
            return left.name.place < right.name.place
        }
        var taken: Set<EntityID> = []
        for number in sorted {
            let entity = entities[number]
            guard let slug = slugs[number], OverlayRows.canHold(entity.name.text) else {
                leftOut.append(
                    ImportNote(
                        place: entity.name.place,
                        message:
                            "\"\(entity.name.text)\" has no Latin letter to make an id of, or a "
                            + "sign that tables understand otherwise"))
                continue
            }
            var choices = [slug]
            if let state = entity.state { choices.append("\(slug)-\(state)") }
            let numbered = (2...).lazy.map { "\(slug)-\($0)" }
            let isFree = { (id: String) in
                known[EntityID(id)] == nil && !taken.contains(EntityID(id))
            }
            let id = choices.first(where: isFree) ?? numbered.first(where: isFree)
            guard let id else { continue }
            taken.insert(EntityID(id))
            ids[number] = EntityID(id)
        }
    }

    subscript(entity: Int) -> EntityID? { ids[entity] }
}
