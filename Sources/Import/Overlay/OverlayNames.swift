import Entities
import Knowledge

/// Which names each entity of an overlay gets: those it lacks and nobody else has.
struct OverlayNames {
    private(set) var leftOut: [ImportNote] = []
    private var names: [Names] = []
    private let known: KnownEntities
    /// Whose name or alias a folded name is among the new ones.
    private var owners: [[UInt8]: Int] = [:]

    /// The names of one entity beside its own.
    struct Names {
        var aliases: [String] = []
        var weakAliases: [String] = []
    }

    init(_ entities: [MergedEntity], known: KnownEntities) {
        self.known = known
        for (number, entity) in entities.enumerated() where entity.known == nil {
            owners[KnownEntities.key(entity.name.text)] = number
        }
        for (number, entity) in entities.enumerated() {
            names.append(names(of: entity, number))
        }
    }

    subscript(entity: Int) -> Names { names[entity] }

    private mutating func names(of entity: MergedEntity, _ number: Int) -> Names {
        var result = Names()
        var seen: Set<[UInt8]> = []
        if entity.known == nil { seen.insert(KnownEntities.key(entity.name.text)) }
        let names = entity.known.map { known.names(of: $0) } ?? [entity.name.text]
        let short = Set(names.map { KnownEntities.key($0) })
        for alias in [entity.name] + entity.aliases {
            let key = KnownEntities.key(alias.text)
            guard !key.isEmpty, seen.insert(key).inserted else { continue }
            // The matcher reads initials between two names by itself.
            if entity.kind == .person, short.contains(Self.withoutInitials(key)) { continue }
            if isFree(alias, key, for: entity, number) {
                owners[key] = number
                result.aliases.append(alias.text)
            }
        }
        for alias in entity.weakAliases {
            let key = KnownEntities.key(alias.text)
            guard !key.isEmpty, seen.insert(key).inserted, isWritable(alias) else { continue }
            if let id = entity.known {
                if !known.bearers(of: alias.text).contains(where: { $0.id == id }) {
                    leave(alias, "counts beside a full name only, which cannot be added to \(id)")
                }
            } else {
                result.weakAliases.append(alias.text)
            }
        }
        return result
    }

    /// A folded name without the single letters inside it.
    private static func withoutInitials(_ key: [UInt8]) -> [UInt8] {
        let words = key.split(separator: UInt8(ascii: " "))
        let kept = words.enumerated().filter { index, word in
            word.count > 1 || index == 0 || index == words.count - 1
        }
        return Array(kept.map(\.element).joined(separator: [UInt8(ascii: " ")]))
    }

    private mutating func isFree(
        _ alias: ImportedName, _ key: [UInt8], for entity: MergedEntity, _ number: Int
    ) -> Bool {
        let bearers = known.bearers(of: alias.text)
        if let id = entity.known, bearers.contains(where: { $0.id == id }) { return false }
        let others = Set(bearers.filter { !$0.isWeak }.map(\.id))
        if !others.isEmpty {
            let ids = others.map(\.rawValue).sorted().joined(separator: ", ")
            leave(alias, "is a name of \(ids)")
            return false
        }
        if let owner = owners[key], owner != number {
            leave(alias, "is a name of another entity of this import")
            return false
        }
        return isWritable(alias)
    }

    /// Whether a cell can hold a name among others.
    private mutating func isWritable(_ alias: ImportedName) -> Bool {
        guard OverlayRows.canHold(alias.text) else {
            leave(
                alias, "holds a semicolon, or begins with a sign that tables understand otherwise")
            return false
        }
        return true
    }

    private mutating func leave(_ name: ImportedName, _ reason: String) {
        leftOut.append(ImportNote(place: name.place, message: "\"\(name.text)\" \(reason)"))
    }
}
