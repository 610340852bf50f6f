import Export
import Knowledge

extension JSONWriter {
    /// `{"id","name"}`, or null.
    mutating func field(_ key: String, _ entity: Entity?) {
        guard let entity else { return null(key) }
        object(key) { json in
            json.field("id", entity.id.rawValue)
            json.field("name", entity.name)
        }
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
