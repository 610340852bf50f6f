import Export
import Graph
import Knowledge

extension JSONWriter {
    /// `{"id","name"}`, or null; with `"merged"` where other entities were judged to be this one.
    mutating func field(_ key: String, _ entity: Entity?) {
        guard let entity else { return null(key) }
        object(key) { json in
            json.field("id", entity.id.rawValue)
            json.field("name", entity.name)
            json.merged(entity)
        }
    }

    /// `{"id","name","kind"}`, with `"merged"` where other entities were judged to be this one.
    mutating func entityWithKind(_ key: String, _ entity: Entity) {
        object(key) { $0.fields(of: entity) }
    }

    /// The same fields within an object.
    mutating func fields(of entity: Entity) {
        field("id", entity.id.rawValue)
        field("name", entity.name)
        field("kind", entity.kind.rawValue)
        merged(entity)
    }

    /// The ids of the entities that were judged to be this one; nothing for most.
    mutating func merged(_ entity: Entity) {
        if !entity.merged.isEmpty { field("merged", entity.merged.map(\.rawValue)) }
    }

    /// The preferred claims that settled something; nothing where nothing was.
    mutating func settled(by claims: [ClaimID]) {
        if !claims.isEmpty { field("settled_by", claims) }
    }

    /// The policy that decided something; nothing where none did.
    mutating func decided(by policy: DisputePolicy?) {
        if let policy { field("decided_by", policy.rawValue) }
    }

    /// A date in EDTF, or null.
    mutating func field(_ key: String, _ span: DateSpan?) { field(key, span?.edtf) }

    /// A date in EDTF, or null.
    mutating func field(_ key: String, _ date: PartialDate?) { field(key, date?.edtf) }

    /// Claim ids.
    mutating func field(_ key: String, _ claims: [ClaimID]) {
        field(key, claims.map(\.rawValue))
    }
}
