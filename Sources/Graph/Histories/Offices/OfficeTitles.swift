import Knowledge

/// Which titles name the same office.
package struct OfficeTitles: Sendable {
    /// The role of each title, in lower case and with dashes.
    let roleOfVariant: [String: String]

    /// Roles with their other wordings, as `roles.tsv` lists them.
    package init(_ roles: [(role: String, variants: [String])] = []) {
        var table: [String: String] = [:]
        for (role, variants) in roles {
            for variant in [role] + variants { table[Self.folded(variant)] = role }
        }
        roleOfVariant = table
    }

    /// Takes roles by their titles, as a table gives them.
    init(roleOfVariant: [String: String]) {
        self.roleOfVariant = roleOfVariant
    }

    /// The role a title stands for; a title that no list has stands for itself.
    package func role(_ title: String) -> String {
        roleOfVariant[Self.folded(title)] ?? Self.folded(title)
    }

    /// Titles that say "at the top" without naming the office (rule 9).
    private static let general: Set<String> = ["head", "chief", "leader"]

    /// Titles of top offices, the first of those a body has being its top one.
    private static let top = [
        "secretary-general", "general secretary", "president", "king", "queen", "emir", "sultan",
        "supreme leader", "chairman", "chairperson", "chair", "director-general",
        "executive secretary", "prime minister", "commander",
    ]

    /// The offices of a body by role; claims of a "head", "chief" or "leader" join its top office.
    func offices(_ claims: [TestifiedClaim]) -> [String: [TestifiedClaim]] {
        var offices = Dictionary(grouping: claims) { role($0.statement.role ?? "") }
        offices[""] = nil
        let top = Self.top.lazy.map(role).first { offices[$0] != nil }
        guard let top else { return offices }
        for general in Self.general.sorted() {
            offices[top, default: []] += offices.removeValue(forKey: role(general)) ?? []
        }
        return offices
    }

    private static func folded(_ title: String) -> String {
        title.lowercased().split { $0 == " " || $0 == "-" || $0 == "\u{A0}" }
            .joined(separator: "-")
    }
}
