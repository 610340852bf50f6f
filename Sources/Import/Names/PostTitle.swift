import Entities
import Knowledge

/// What the name of a post says: "Minister of Foreign Affairs (Kazakhstan)", "President of Latvia",
/// "Governor of the Central Bank".
struct PostTitle {
    /// The role as a table of roles has it.
    let role: String
    /// Whether the dictionaries have no such role yet.
    let isNew: Bool
    /// Whose post it is, where the name says so.
    let body: EntityID?

    /// Reads a post's name; nil where no noun in it heads a role.
    init?(_ text: String, known: KnownEntities) {
        let name = text.prefix { $0 != "(" }
        let words = name.split { $0 == " " || $0 == "," }
        for split in words.indices where split > 0 && Self.joins(words[split]) {
            let rest = words[(split + 1)...].joined(separator: " ")
            let title = words[..<split].joined(separator: " ")
            if let body = Self.body(rest, known), let role = Self.role(title, known) {
                self.init(role: role.name, isNew: role.isNew, body: body)
                return
            }
        }
        guard let role = Self.role(words.joined(separator: " "), known) else { return nil }
        self.init(role: role.name, isNew: role.isNew, body: nil)
    }

    private init(role: String, isNew: Bool, body: EntityID?) {
        self.role = role
        self.isNew = isNew
        self.body = body
    }

    private static func joins(_ word: Substring) -> Bool {
        ["of", "for", "in", "at", "to"].contains(word.lowercased())
    }

    private static func role(_ title: String, _ known: KnownEntities) -> (
        name: String, isNew: Bool
    )? {
        if let role = known.roles.role(called: title) { return (role, false) }
        let title = title.lowercased()
        guard known.roles.isTitle(title), OverlayRows.canHold(title) else { return nil }
        return (title, true)
    }

    private static func body(_ name: String, _ known: KnownEntities) -> EntityID? {
        let bearers = known.bearers(of: name).filter { $0.kind != .person && !$0.isWeak }
        let ids = Set(bearers.map(\.id))
        if ids.count == 1 { return ids.first }
        return bearers.first { $0.kind == .state }?.id
    }
}
