import Knowledge

/// What the words around one place of a name, or around all of its places, let one guess.
struct NameGuess {
    /// How much speaks for each kind.
    var person = 0
    var organisation = 0
    var place = 0
    /// What sort of organisation, by how much speaks for it.
    var sorts: [OrganisationKind: Int] = [:]
    /// Roles, as positions in `Gazetteer.roles`, by how often.
    var roles: [Int: Int] = [:]
    /// States, by how closely they stand.
    var states: [EntityID: Int] = [:]

    /// How much speaks for the likeliest kind.
    var strength: Int { max(person, organisation, place) }

    /// The likeliest kind; nil where nothing speaks for any.
    var kind: EntityKind? {
        guard strength > 0 else { return nil }
        if person == strength { return .person }
        return organisation == strength ? .organisation : .place
    }

    /// The likeliest sort of organisation.
    var sort: OrganisationKind {
        sorts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
            ?? .organisation
    }

    /// The role named most often.
    var role: Int? { roles.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }

    /// The state that stands closest, summed over all places.
    var state: EntityID? { states.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }

    /// Adds what another place lets guess.
    mutating func add(_ other: NameGuess) {
        person += other.person
        organisation += other.organisation
        place += other.place
        sorts.merge(other.sorts, uniquingKeysWith: +)
        roles.merge(other.roles, uniquingKeysWith: +)
        states.merge(other.states, uniquingKeysWith: +)
    }
}
