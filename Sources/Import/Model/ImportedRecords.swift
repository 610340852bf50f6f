package import Knowledge

/// A name with the line that gave it.
package struct ImportedName: Hashable, Sendable {
    /// In the case in which it must match.
    package var text: String
    /// The line.
    package let place: SourceLine
}

/// Somebody or something of an imported file, in the terms of the dictionaries.
package struct ImportedEntity: Sendable {
    /// Its kind.
    package let kind: EntityKind
    /// Its name, as printed.
    package let name: ImportedName
    /// The entity of the dictionaries that the source itself says it is.
    package var known: EntityID?
    /// Other names that are safe alone.
    package var aliases: [ImportedName] = []
    /// Other names that count only beside the full one.
    package var weakAliases: [ImportedName] = []
    /// What sort of organisation; nil for others.
    package var organisationKind: OrganisationKind?
    /// Whose national a person is, whose organ an organisation, in which state a place.
    package var state: EntityID?
    /// Q and digits.
    package var wikidata: String?
    /// The life of an organisation or a state.
    package var from, until: PartialDate?

    /// An entity of one name.
    package init(_ kind: EntityKind, _ name: ImportedName) {
        self.kind = kind
        self.name = name
    }
}

/// A time that an imported person held an office.
package struct ImportedOffice: Sendable {
    /// Position of the person among the imported entities.
    package let person: Int
    /// As a table of roles has it.
    package let role: String
    /// Whose office it is.
    package let body: Body
    /// First and last day, as exactly as the source is certain.
    package let from, until: PartialDate?
    /// The line.
    package let place: SourceLine

    /// The role of an office of which a source says only that it was held.
    package static let unnamed = "officeholder"

    /// The state, organisation or place of an office.
    package enum Body: Hashable, Sendable {
        /// Of the dictionaries.
        case known(EntityID)
        /// Position among the imported entities.
        case imported(Int)
    }
}

/// A title by which persons are called.
package struct ImportedRole: Sendable {
    /// Lower case.
    package let name: String
    /// Other wordings.
    package let variants: [String]
}

/// What was read from files, in their order.
package struct ImportedRecords: Sendable {
    /// Who is named.
    package var entities: [ImportedEntity] = []
    /// Who held which office.
    package var offices: [ImportedOffice] = []
    /// Titles.
    package var roles: [ImportedRole] = []
    /// Lines that break the form of the file.
    package var problems: [ImportNote] = []
    /// Lines in good form that the dictionaries' tables cannot express.
    package var leftOut: [ImportNote] = []
    /// How many things of each sort the files hold: "names", "dated codes".
    package var counts: [(what: String, count: Int)] = []

    /// Adds a title without other wordings, unless it is there.
    mutating func addRole(_ name: String) {
        if roleNames.insert(name).inserted { roles.append(ImportedRole(name: name, variants: [])) }
    }

    private var roleNames: Set<String> = []

    /// No records yet.
    package init() {}

    /// Whether nothing could be read.
    package var isEmpty: Bool { entities.isEmpty && roles.isEmpty && leftOut.isEmpty }
}
