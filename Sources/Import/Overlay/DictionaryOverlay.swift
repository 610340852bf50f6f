package import Entities
import Knowledge

/// Imported records as tables of an overlay, in the order and form that dictionaries have.
///
/// An imported entity that the dictionaries know adds to that row what it lacks; one they do not
/// know gets a row. The same records give the same bytes.
package struct DictionaryOverlay: Sendable {
    /// Each table's file name and content; none without a row.
    package private(set) var tables: [(name: String, text: String)] = []
    /// What could not be taken, by place.
    package private(set) var leftOut: [ImportNote]
    /// What was done with the records: "new people", "amended rows".
    package private(set) var counts: [(what: String, count: Int)] = []

    /// Lays records over dictionaries.
    /// - Parameter source: what the rows name as their source.
    package init(_ records: ImportedRecords, over known: KnownEntities, source: String) {
        let merging = OverlayMerging(records.entities, known: known)
        let names = OverlayNames(merging.entities, known: known)
        let ids = OverlayIDs(merging.entities, known: known)
        var rows = OverlayRows(source: source)
        for (number, entity) in merging.entities.enumerated() {
            if let id = ids[number] { rows.add(entity, as: id, names[number]) }
        }
        let offices = OverlayOffices(records.offices, known: known) { position in
            merging.position(of: position).flatMap { ids[$0] }
        }
        for office in offices.terms { rows.add(office) }
        let used = Set(offices.terms.map(\.role)).filter { known.roles.role(called: $0) == nil }
        for role in used.sorted() { rows.add(ImportedRole(name: role, variants: [])) }
        for role in records.roles where !used.contains(role.name) { rows.add(role) }
        tables = rows.tables
        leftOut =
            (records.leftOut + merging.leftOut + names.leftOut + ids.leftOut
            + offices.leftOut).sorted()
        counts = rows.counts
    }
}
