/// An entity as a table holds it: forty bytes, its texts as ranges of a pool.
package struct EntityRecord: StoredRecord {
    /// The entity's id.
    package let id: TextRange
    private let name: TextRange
    /// Empty for none.
    private let shortName: TextRange
    /// The id of its state, which no catalogue need have; empty for none.
    private let state: TextRange
    /// Where the state stands in the catalogue; `none` if it does not.
    private let stateNumber: UInt32
    private let kindCode: UInt8
    /// `none` for what is no organisation.
    private let organisationKindCode: UInt8
    private let metonymCode: UInt8
    /// Makes the record a whole number of words.
    private let unused: UInt8 = 0

    private static let noNumber = UInt32.max
    private static let noCode = UInt8.max
    private static let kinds = EntityKind.allCases
    private static let organisationKinds = OrganisationKind.allCases

    /// An entity of which the texts stand in a pool already; ranges are empty for what it lacks.
    package init(
        id: TextRange, name: TextRange, kind: EntityKind, organisationKind: OrganisationKind?,
        shortName: TextRange, state: TextRange, stateIndex: EntityIndex?, isMetonym: Bool
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.state = state
        stateNumber = stateIndex?.rawValue ?? Self.noNumber
        kindCode = UInt8(Self.kinds.firstIndex(of: kind) ?? 0)
        let position = organisationKind.flatMap(Self.organisationKinds.firstIndex(of:))
        organisationKindCode = position.map { UInt8($0) } ?? Self.noCode
        metonymCode = isMetonym ? 1 : 0
    }

    /// An entity, with its texts put at the end of a pool.
    init(_ entity: Entity, state: EntityIndex?, pool: inout [UInt8]) {
        func put(_ text: String) -> TextRange {
            let start = pool.count
            pool += text.utf8
            return TextRange(start, pool.count)
        }
        self.init(
            id: put(entity.id.rawValue), name: put(entity.name), kind: entity.kind,
            organisationKind: entity.organisationKind, shortName: put(entity.shortName ?? ""),
            state: put(entity.state?.rawValue ?? ""), stateIndex: state,
            isMetonym: entity.isMetonym)
    }

    /// What it is.
    package var kind: EntityKind { Self.kinds[Int(kindCode)] }

    /// What sort of organisation it is.
    var organisationKind: OrganisationKind? {
        organisationKindCode == Self.noCode
            ? nil : Self.organisationKinds[Int(organisationKindCode)]
    }

    /// Whether its name is used for its state's government.
    package var isMetonym: Bool { metonymCode != 0 }

    /// Where its state stands in the catalogue.
    package var stateIndex: EntityIndex? {
        stateNumber == Self.noNumber ? nil : EntityIndex(rawValue: stateNumber)
    }

    /// The entity with texts of its own.
    func entity(in pool: StringPool) -> Entity {
        Entity(
            id: EntityID(pool[id]), name: pool[name], kind: kind,
            organisationKind: organisationKind,
            shortName: shortName.isEmpty ? nil : pool[shortName],
            state: state.isEmpty ? nil : EntityID(pool[state]), isMetonym: isMetonym)
    }
}
