import Entities
import Knowledge

/// One entity of an overlay: all imported ones that are the same, and whom of the dictionaries they
/// are.
struct MergedEntity {
    let kind: EntityKind
    let known: EntityID?
    let name: ImportedName
    var aliases: [ImportedName]
    var weakAliases: [ImportedName]
    var organisationKind: OrganisationKind?
    var state: EntityID?
    var wikidata: String?
    var from, until: PartialDate?

    init(_ entity: ImportedEntity, known: EntityID?) {
        kind = entity.kind
        self.known = known
        name = entity.name
        aliases = entity.aliases
        weakAliases = entity.weakAliases
        organisationKind = entity.organisationKind
        state = entity.state
        wikidata = entity.wikidata
        from = entity.from
        until = entity.until
    }

    /// Takes in what another imported record of the same entity says.
    mutating func merge(_ other: ImportedEntity) {
        aliases += [other.name] + other.aliases
        weakAliases += other.weakAliases
        organisationKind = organisationKind ?? other.organisationKind
        state = state ?? other.state
        wikidata = wikidata ?? other.wikidata
        if from == nil, until == nil { (from, until) = (other.from, other.until) }
    }

    /// The id it gets if that is free: its name in kebab case; nil for a name without a Latin letter.
    var slug: String? {
        let letters = NameKey(name.text).folded.utf8.filter { $0 < 0x80 }
        let words = letters.split(separator: UInt8(ascii: " "))
        let slug = Array(words.joined(separator: [UInt8(ascii: "-")]))
        return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
    }
}
