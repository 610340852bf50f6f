import Knowledge

/// One way of naming an entity, with the line that taught it.
struct EntityName: Sendable {
    let text: String
    let form: MentionForm
    /// Whether it counts only beside the full name, or behind a title that fits.
    let isWeak: Bool
    let origin: AliasOrigin

    /// What a row teaches: its name, aliases, weak aliases and demonyms, and what follows from
    /// them: surnames of persons who have no weak alias, plurals from demonyms.
    /// - Parameter commonWords: English words, folded, of which no surname is made.
    static func names(
        of row: TableRow, kind: EntityKind, commonWords: Set<[UInt8]>
    ) -> [EntityName] {
        var names: [EntityName] = []
        func add(_ text: String, _ form: MentionForm, isWeak: Bool = false) {
            guard !text.isEmpty, !names.contains(where: { $0.text == text }) else { return }
            names.append(
                EntityName(
                    text: text, form: form, isWeak: isWeak,
                    origin: row.addedNames[text] ?? row.origin))
        }
        let aliases = row.values(.aliases)
        add(row[.name], isAcronym(row[.name]) && kind != .person ? .acronym : .name)
        for alias in aliases {
            add(alias, isAcronym(alias) && kind != .person ? .acronym : .alias)
        }
        for alias in row.values(.weakAliases) {
            let form: MentionForm = isAcronym(alias) ? .acronym : .alias
            add(alias, kind == .person ? .surname : form, isWeak: true)
        }
        if kind == .person, row.values(.weakAliases).isEmpty {
            let variants = aliases.filter { PersonName.isVariant($0, of: row[.name]) }
            for name in [row[.name]] + variants {
                for surname in PersonName.surnames(of: name)
                where !commonWords.contains(Folding.key(of: surname)) {
                    add(surname, .surname, isWeak: true)
                }
            }
        }
        for demonym in row.values(.demonyms) {
            add(demonym, .demonym)
            if let plural = plural(ofDemonym: demonym) { add(plural, .demonym) }
        }
        return names
    }

    /// Capitals and digits, at least two of them and one capital: CSTO, G7, not "Iran" or "Q".
    static func isAcronym(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return !letters.isEmpty && letters.count + digits >= 2
            && letters.allSatisfy { $0.properties.isUppercase } && !text.utf8.contains(0x20)
    }

    /// Kazakhs, Iraqis; none for Chinese, French, Kyrgyz, which are their own plurals.
    private static func plural(ofDemonym demonym: String) -> String? {
        let invariable = ["s", "z", "sh", "ch", "ese", "men", "e"]
        return invariable.contains { demonym.hasSuffix($0) } ? nil : demonym + "s"
    }
}

/// How personal names are put together.
enum PersonName {
    /// Lower-case words that belong to the surname behind them.
    private static let particles: Set<String> = [
        "al", "el", "ben", "bin", "ibn", "da", "das", "de", "del", "della", "den", "der", "di",
        "do", "dos", "du", "la", "le", "ten", "ter", "van", "von", "zu",
    ]
    private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr."]

    /// The last word with the particles before it, and without an Arabic article: `Rahmon`,
    /// `von der Leyen`, `al-Assad` and `Assad`; none for one word.
    static func surnames(of name: String) -> [String] {
        var words = name.split(separator: " ")
        if let last = words.last, suffixes.contains(String(last)) || isOrdinal(last) {
            words.removeLast()
        }
        guard words.count >= 2 else { return [] }
        var first = words.count - 1
        while first > 1, particles.contains(String(words[first - 1])) { first -= 1 }
        let surname = words[first...].joined(separator: " ")
        for article in ["al-", "el-", "Al-", "El-"] where surname.hasPrefix(article) {
            return [surname, String(surname.dropFirst(article.count))]
        }
        return [surname]
    }

    /// II, VI, XIV: the number of a king or pope.
    private static func isOrdinal(_ word: Substring) -> Bool {
        word.utf8.allSatisfy { "IVX".utf8.contains($0) }
    }

    /// Whether an alias spells the same given name and surname another way, so that a surname may
    /// be taken from it: Emomali Rakhmon, not Lion of Panjshir.
    static func isVariant(_ alias: String, of name: String) -> Bool {
        let a = alias.split(separator: " ")
        let b = name.split(separator: " ")
        guard a.count >= 2, b.count >= 2 else { return false }
        if a[0] == b[0] { return true }
        return a.count == b.count && zip(a, b).allSatisfy { $0.first == $1.first }
    }
}
