import Entities
import Knowledge

/// Tells who bears a name of an actor dictionary, which says it by codes alone: a person, an
/// organisation, or nothing that can be told.
struct PetrarchBearer {
    /// What bears the name.
    let kind: Kind

    enum Kind: Equatable {
        case person
        case organisation(OrganisationKind)
        /// The name describes whoever holds an office.
        case office
        /// Neither words nor codes tell.
        case unknown
    }

    /// Judges by the words of the name, then by the codes.
    ///
    /// - Parameters:
    ///   - titled: the name without titles.
    ///   - entry: the entry, whose codes are not those of a country as a whole.
    init(_ titled: TitledName, of entry: PetrarchEntry, known: KnownEntities) {
        kind = Self.kind(titled, entry, known)
    }

    private static func kind(
        _ titled: TitledName, _ entry: PetrarchEntry, _ known: KnownEntities
    ) -> Kind {
        let name = BareName(String(titled.name))
        let codes = entry.codes.map(CameoCode.init)
        let isDated = entry.codes.contains(where: \.isDated)
        if titled.name.isEmpty { return .office }
        if name.isBody { return .organisation(organisationKind(codes, name)) }
        if isDated { return .person }
        if codes.contains(where: \.isBody) {
            let isNobodys = name.isPersonal && codes.contains { $0.segments.first != "MNC" }
            return isNobodys ? .unknown : .organisation(organisationKind(codes, name))
        }
        if titled.hasTitle { return .person }
        if let last = titled.name.split(separator: " ").last, known.roles.isHead(last),
            name.count > 1, !name.isPersonal
        {
            return .office
        }
        let hasBody = entry.synonyms.contains {
            BareName($0.text).isBody
        }
        if name.isPersonal, !hasBody { return .person }
        if hasBody || isGroup(codes, name) {
            return .organisation(organisationKind(codes, name))
        }
        return .unknown
    }

    /// Whether codes that persons bear as well are a group's here.
    private static func isGroup(_ codes: [CameoCode], _ name: BareName) -> Bool {
        if name.hasSmallWord || (name.isThing && name.count > 1) { return true }
        if codes.contains(where: { $0.segments.contains("REB") }) { return true }
        let isOrgan = codes.contains { code in
            code.roles.contains { ["MIL", "SPY", "COP"].contains($0) }
        }
        return name.count == 1 && (isOrgan || codes.contains(where: \.isIntergovernmental))
    }

    private static func organisationKind(
        _ codes: [CameoCode], _ name: BareName
    ) -> OrganisationKind {
        let coded = codes.first?.organisationKind ?? .organisation
        return coded == .organisation && name.organisationKind == .party ? .party : coded
    }
}
