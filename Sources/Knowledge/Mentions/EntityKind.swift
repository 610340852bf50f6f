/// The four kinds of things Entente knows by name.
public enum EntityKind: String, Sendable, CaseIterable, Comparable {
    case person, state, organisation, place

    /// In the order above.
    public static func < (a: EntityKind, b: EntityKind) -> Bool { a.order < b.order }

    private var order: Int {
        switch self {
        case .person: 0
        case .state: 1
        case .organisation: 2
        case .place: 3
        }
    }
}

/// What sort of organisation: dictionaries tell, drawings and patterns use it.
public enum OrganisationKind: String, Sendable, CaseIterable {
    /// An intergovernmental or other organisation.
    case organisation
    /// An armed or extremist group that is no state's army.
    case armedGroup = "armed_group"
    /// A political party or movement.
    case party
    /// A treaty that has members, such as the Collective Security Treaty.
    case treaty
    /// A news agency, paper or broadcaster.
    case media
}
