/// What all codes of an entry say together.
struct CameoMeaning {
    private let codes: [CameoCode]

    init(_ entry: PetrarchEntry) {
        codes = entry.codes.filter { !$0.isNull && !$0.isAgent }.map(CameoCode.init)
    }

    /// Whether the entry stands for a country or territory as a whole, be it as occupied at a time.
    var isCountry: Bool { territory != nil }

    /// The codes of the country or territory, that of itself last; the latest where they changed:
    /// `USR`, `GEO`, then `GEO`.
    var territory: ArraySlice<String>? {
        let isWhole = codes.allSatisfy { code in
            !code.countries.isEmpty && code.roles.allSatisfy(Self.conditions.contains)
        }
        guard isWhole || codes.first?.isCountry == true else { return nil }
        return codes.filter(\.isCountry).map(\.countries).min { $0.count < $1.count }
    }

    /// What a country as a whole may be coded as beside its own code: occupied, unrecognised,
    /// autonomous.
    private static let conditions: Set<String> = ["OCC", "UNR", "AUT"]

    /// A code of a government, or one without a role, that names no country and no kind of
    /// organisation; nil where there is none.
    var unknownCountry: String? {
        let unknown = codes.first { code in
            guard let first = code.segments.first, code.countries.isEmpty else { return false }
            if Self.kinds.contains(first) { return false }
            return code.segments.count == 1 || code.isGovernment
        }
        return unknown?.segments.joined()
    }

    private static let kinds: Set<String> = [
        "IGO", "NGO", "NGM", "MNC", "IMG", "INT", "MED", "ELI", "REL", "MIL", "GOV",
    ]
}
