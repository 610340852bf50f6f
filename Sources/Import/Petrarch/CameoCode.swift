import Entities
import Knowledge

/// What a code of CAMEO says of whoever bears it: `AFGGOVMIL`, `IGOUNOHLHWHO`, `MNCUSA`.
///
/// Codes are made of parts of three letters: whose the actor is, then what it does. Actors that
/// are no state's begin with IGO, NGO, NGM, MNC, IMG, INT or MED.
struct CameoCode {
    /// Its parts.
    let segments: [String]

    init(_ code: PetrarchEntry.Code) { segments = code.segments }

    /// The codes of countries it begins with: `GBR`, `VGB` for the British Virgin Islands.
    var countries: ArraySlice<String> {
        segments.prefix(while: CountryCode.isCountry)
    }

    /// What stands behind the country, or all.
    var roles: ArraySlice<String> { segments.dropFirst(countries.count) }

    /// Whether it stands for a country as a whole.
    var isCountry: Bool { !countries.isEmpty && roles.isEmpty }

    /// Whether it stands for members of a government, of its ministries and of parliament. Those who
    /// bear it hold some office; which one the code does not say.
    var isGovernment: Bool { roles.contains("GOV") || roles.contains("LEG") }

    /// Whether persons who bear it hold an office of a state or an intergovernmental organisation.
    var isOffice: Bool { isGovernment || isIntergovernmental }

    /// Whether it stands for organs of a state.
    var isStateOrgan: Bool {
        !countries.isEmpty
            && roles.contains { ["GOV", "MIL", "SPY", "COP", "JUD", "LEG"].contains($0) }
    }

    /// Whether it stands for those who fight a government.
    var isArmed: Bool {
        segments.contains { ["REB", "INS", "SEP", "UAF", "IMG"].contains($0) }
    }

    /// Whether it stands for bodies of no state, seldom for persons.
    var isBody: Bool {
        ["NGO", "NGM", "MNC"].contains(segments.first ?? "")
    }

    /// Whether it is one of an intergovernmental organisation.
    var isIntergovernmental: Bool { segments.first == "IGO" }

    /// What sort of organisation bears it.
    var organisationKind: OrganisationKind {
        if segments.contains("PTY") { return .party }
        if isArmed { return .armedGroup }
        if segments.first == "MED" { return .media }
        return .organisation
    }

    /// The name of the intergovernmental organisation it belongs to; nil for those of many.
    var organisation: String? {
        guard isIntergovernmental else { return nil }
        return segments.reversed().lazy.compactMap { Self.organisations[$0] }.first
    }

    /// By the last part that names one; EEC stands for several bodies of Europe and for none here.
    private static let organisations = [
        "ADB": "Asian Development Bank", "AFB": "African Development Bank",
        "AFU": "African Union", "AMU": "Arab Maghreb Union", "ARL": "Arab League",
        "ASN": "ASEAN", "BIS": "Bank for International Settlements",
        "CIS": "Commonwealth of Independent States", "COE": "Council of Europe",
        "CWN": "Commonwealth of Nations", "EAC": "East African Community",
        "EBR": "European Bank for Reconstruction and Development",
        "EFT": "European Free Trade Association", "FAO": "Food and Agriculture Organization",
        "GCC": "Gulf Cooperation Council", "HCR": "UNHCR", "IAE": "IAEA",
        "ICC": "International Criminal Court", "ICJ": "International Court of Justice",
        "ILO": "International Labour Organization", "IMF": "International Monetary Fund",
        "ITP": "Interpol", "KID": "UNICEF", "NAT": "NATO", "OAS": "Organization of American States",
        "OAU": "Organisation of African Unity", "OIC": "Organisation of Islamic Cooperation",
        "OPC": "OPEC", "SAA": "SAARC", "SAD": "Southern African Development Community",
        "SCE": "OSCE", "UNO": "United Nations", "WAS": "ECOWAS", "WBK": "World Bank",
        "WFP": "World Food Programme", "WHO": "World Health Organization",
        "WTO": "World Trade Organization",
    ]
}
