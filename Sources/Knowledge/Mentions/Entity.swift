/// A person, state, organisation or place that texts can name.
public struct Entity: Hashable, Sendable {
    /// Its id.
    public let id: EntityID
    /// The name to print.
    public let name: String
    /// What it is.
    public let kind: EntityKind
    /// What sort of organisation it is; nil for the other kinds.
    public let organisationKind: OrganisationKind?
    /// The acronym or short name for drawings: `CSTO`; nil where the name serves.
    public let shortName: String?
    /// The state a place lies in, whose organ an organisation is, or whose citizen a person is.
    public let state: EntityID?
    /// Whether the place's name is used for its state's government, as "Ankara" is.
    public let isMetonym: Bool
    /// The ids of other entities that the user judged to be this one, in order; only answers from
    /// a database tell them.
    public var merged: [EntityID] = []

    /// An entity.
    public init(
        id: EntityID, name: String, kind: EntityKind,
        organisationKind: OrganisationKind? = nil, shortName: String? = nil,
        state: EntityID? = nil, isMetonym: Bool = false
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.organisationKind = organisationKind
        self.shortName = shortName
        self.state = state
        self.isMetonym = isMetonym
    }
}
