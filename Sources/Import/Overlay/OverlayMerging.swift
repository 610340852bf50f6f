import Entities
import Knowledge

/// Brings imported records of the same entity together.
///
/// Two are the same if they are the same entity of the dictionaries, or of one kind and state and
/// the name of one is a name of the other. A record without a state is the only one of its name that
/// has one.
struct OverlayMerging {
    private(set) var entities: [MergedEntity] = []
    private(set) var leftOut: [ImportNote] = []
    private let match: EntityMatch
    private var positions: [Key: Int] = [:]
    /// The new entities of a name, whatever their state.
    private var namesakes: [[UInt8]: Set<Int>] = [:]
    /// Where each imported record went; nil for those left out.
    private var places: [Int?]

    private enum Key: Hashable {
        case known(EntityID)
        case new(EntityKind, name: [UInt8], state: EntityID?)
    }

    init(_ records: [ImportedEntity], known: KnownEntities) {
        match = EntityMatch(known: known)
        places = Array(repeating: nil, count: records.count)
        let stateless = records.indices.filter { records[$0].state == nil }
        for number in records.indices where records[number].state != nil {
            places[number] = add(records[number])
        }
        for number in stateless { places[number] = add(records[number]) }
    }

    /// The position among `entities` of the record at a position; nil if it was left out.
    func position(of record: Int) -> Int? { places[record] }

    private mutating func add(_ entity: ImportedEntity) -> Int? {
        guard !KnownEntities.key(entity.name.text).isEmpty else {
            leave(entity.name, "has no letter")
            return nil
        }
        switch match.match(entity) {
        case .same(let id):
            let key = Key.known(id)
            let position = positions[key]
            positions[key] = put(entity, at: position, known: id)
            return positions[key]
        case .new:
            return addNew(entity)
        case .taken(let others):
            let names = others.map(\.rawValue).joined(separator: ", ")
            leave(entity.name, "is a name of \(names)")
            for alias in entity.aliases + entity.weakAliases {
                leave(alias, "is a name of what is called \(entity.name.text), as are \(names)")
            }
            return nil
        }
    }

    private mutating func addNew(_ entity: ImportedEntity) -> Int {
        let name = KnownEntities.key(entity.name.text)
        let keys = ([entity.name] + entity.aliases).filter { Self.isTelling($0, of: entity) }
            .map { Key.new(entity.kind, name: KnownEntities.key($0.text), state: entity.state) }
        var known = keys.compactMap { positions[$0] }.first
        if known == nil, entity.state == nil, let only = namesakes[name], only.count == 1 {
            known = only.first { entities[$0].kind == entity.kind }
        }
        let position = put(entity, at: known, known: nil)
        for key in keys where positions[key] == nil { positions[key] = position }
        namesakes[name, default: []].insert(position)
        return position
    }

    private mutating func put(_ entity: ImportedEntity, at position: Int?, known: EntityID?) -> Int
    {
        if let position {
            entities[position].merge(entity)
            return position
        }
        entities.append(MergedEntity(entity, known: known))
        return entities.count - 1
    }

    private mutating func leave(_ name: ImportedName, _ reason: String) {
        leftOut.append(ImportNote(place: name.place, message: "\"\(name.text)\" \(reason)"))
    }

    /// Whether a name tells its bearer from others; acronyms and short aliases do not.
    private static func isTelling(_ name: ImportedName, of entity: ImportedEntity) -> Bool {
        name == entity.name
            || BareName(name.text).count >= EntityMatch.leastWords(of: entity.kind)
    }
}
