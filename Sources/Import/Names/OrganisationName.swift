import Entities

/// The name of an organisation as lists have it, with an acronym in brackets and the article behind:
/// "REAL IRISH REPUBLICAN ARMY (RIRA)", "ORDER, THE".
struct OrganisationName {
    /// As printed.
    let name: String
    /// The acronym from the brackets.
    let acronym: String?
    /// Whether the name itself is an acronym.
    let isAcronym: Bool

    /// Reads a name; nil where brackets hold anything but its acronym.
    /// - Parameter others: other names of the same organisation, by whose initials an acronym is known.
    init?(_ text: String, beside others: [String] = []) {
        var text = text[...]
        var acronym: String?
        if let opening = text.firstIndex(of: "(") {
            guard text.last == ")" else { return nil }
            let inner = text[text.index(after: opening)...].dropLast()
            guard !inner.isEmpty, !inner.contains(" "), inner.utf8.count <= 8 else { return nil }
            acronym = String(inner)
            text = text[..<opening]
            while text.last == " " { text.removeLast() }
        }
        if let comma = text.firstIndex(of: ","), text[comma...].uppercased() == ", THE" {
            text = "The " + text[..<comma]
        }
        guard !text.isEmpty, !text.contains(where: { "()".contains($0) }) else { return nil }
        let isOneWord = !text.contains(" ")
        let capitals = ProperCase.isCapitals(text)
        isAcronym =
            isOneWord && capitals && text.utf8.count > 1
            && (text.utf8.count <= 4
                || ProperCase.title(String(text)) == text
                || others.contains { Self.initials(of: $0).contains(text.uppercased()) })
        name = isAcronym ? String(text) : ProperCase.title(String(text), acronyms: [acronym ?? ""])
        self.acronym = acronym
    }

    /// Whether a name shares a telling word with this one, or one is the other's acronym.
    func resembles(_ other: String) -> Bool {
        let (own, others) = (Self.tellingWords(of: name), Self.tellingWords(of: other))
        if !own.isDisjoint(with: others) { return true }
        return Self.initials(of: other).contains(name.uppercased())
            || Self.initials(of: name).contains(other.uppercased())
    }

    /// The words that others seldom have.
    private static func tellingWords(of name: String) -> Set<[UInt8]> {
        let words = name.split { $0 == " " || $0 == "-" }.filter { word in
            word.count > 3 && !generic.contains(word.lowercased())
                && !BareName(String(word)).isBody && !BareName(String(word)).isThing
        }
        return Set(words.map { KnownEntities.key(String($0)) })
    }

    private static let generic: Set<String> = ["american", "federal", "general", "united"]

    /// The first letters of a name's words in capitals, with and without its small words.
    private static func initials(of name: String) -> Set<String> {
        let words = name.split { $0 == " " || $0 == "-" }
        let large = words.filter { $0.first?.isUppercase == true }
        return [String(words.compactMap(\.first)).uppercased(), String(large.compactMap(\.first))]
    }
}
