import Knowledge

extension DictionaryContent {
    /// Offices use the roles of `roles.tsv`, by their first wording; no wording is of two roles.
    mutating func checkRoles() {
        var roleOfWording: [String: String] = [:]
        for row in roles {
            let role = reader.string(row, .role)
            for wording in [role] + reader.values(row, .variants).map({ reader.text.string($0) }) {
                if let other = roleOfWording.updateValue(role, forKey: wording), other != role {
                    reader.note(
                        row, .warning, "\"\(wording)\" is a wording of \"\(other)\" too")
                }
            }
        }
        let known = Set(roles.map { reader.string($0, .role) })
        guard !known.isEmpty else { return }
        for office in offices {
            let role = reader.text.string(office.role)
            guard !known.contains(role) else { continue }
            let hint = roleOfWording[role].map { "; it is a wording of \"\($0)\"" } ?? ""
            reader.note(office.row, .error, "role \"\(role)\" is not in roles.tsv\(hint)")
        }
    }
}
