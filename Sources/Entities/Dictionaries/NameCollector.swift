import Knowledge

/// Collects what rows teach of names: an entity's name, aliases, weak aliases and demonyms, and what
/// follows from them: surnames of persons who have no weak alias, plurals from demonyms.
struct NameCollector {
    /// The names of all rows, those of one row together.
    private(set) var names: [NameRecord] = []
    /// Plurals, which stand in no table; their ranges go on where those of the tables end.
    private(set) var plurals: [UInt8] = []
    private let text: DictionaryText
    /// English words, of which no surname is made.
    private let commonWords: CommonWords
    /// Where the names of the row begin that is being read.
    private var firstName = 0
    /// The texts of its names, once they are too many to look through.
    private var texts: Set<ArraySlice<UInt8>> = []
    private static let manyNames = 32

    init(from text: DictionaryText, without commonWords: CommonWords) {
        self.text = text
        self.commonWords = commonWords
    }

    /// Adds the names of a row.
    mutating func collect(_ row: TableRow, of kind: EntityKind, from reader: DictionaryReader) {
        firstName = names.count
        texts.removeAll()
        let name = reader[row, .name]
        let aliases = reader.aliases(of: row)
        let isPerson = kind == .person
        func form(_ name: TextRange, otherwise form: MentionForm) -> MentionForm {
            !isPerson && Self.isAcronym(text[name]) ? .acronym : form
        }
        add(name, form(name, otherwise: .name), from: row.origin)
        for alias in aliases {
            add(alias.text, form(alias.text, otherwise: .alias), from: alias.origin)
        }
        let weakAliases = reader.values(row, .weakAliases)
        for alias in weakAliases {
            let form = isPerson ? .surname : form(alias, otherwise: .alias)
            add(alias, form, isWeak: true, from: row.origin)
        }
        if isPerson, weakAliases.isEmpty { addSurnames(of: name, and: aliases, from: row.origin) }
        for demonym in reader.values(row, .demonyms) {
            add(demonym, .demonym, from: row.origin)
            if Self.hasPlural(text[demonym]) {
                add(plural(of: demonym), .demonym, from: row.origin)
            }
        }
    }

    /// Adds a name unless the row has taught the same text before.
    private mutating func add(
        _ name: TextRange, _ form: MentionForm, isWeak: Bool = false, from origin: AliasOrigin
    ) {
        guard !name.isEmpty, !isKnown(name) else { return }
        names.append(NameRecord(name, form, isWeak: isWeak, origin: origin))
        if names.count - firstName > Self.manyNames { texts.insert(bytes(name)) }
    }

    private func isKnown(_ name: TextRange) -> Bool {
        let text = bytes(name)
        return names[firstName...].prefix(Self.manyNames).contains {
            $0.text.count == name.count && bytes($0.text).elementsEqual(text)
        } || (!texts.isEmpty && texts.contains(text))
    }

    /// The bytes of a name of a table or of a plural.
    private func bytes(_ name: TextRange) -> ArraySlice<UInt8> {
        let first = Int(name.start) - text.bytes.count
        return first < 0 ? text[name] : plurals[first..<first + name.count]
    }

    private mutating func plural(of demonym: TextRange) -> TextRange {
        let first = text.bytes.count + plurals.count
        plurals += text[demonym]
        plurals.append(UInt8(ascii: "s"))
        return TextRange(first, text.bytes.count + plurals.count)
    }

    private mutating func addSurnames(
        of name: TextRange, and aliases: [DictionaryReader.Alias], from origin: AliasOrigin
    ) {
        let full = PersonName(name, in: text)
        addSurnames(full.surnames, from: origin)
        for alias in aliases {
            let variant = PersonName(alias.text, in: text)
            if variant.isVariant(of: full) { addSurnames(variant.surnames, from: origin) }
        }
    }

    private mutating func addSurnames(_ surnames: [TextRange], from origin: AliasOrigin) {
        for surname in surnames where !commonWords.hasWord(spelt: text[surname]) {
            add(surname, .surname, isWeak: true, from: origin)
        }
    }

    /// Capitals and digits, at least two of them and one capital: CSTO, G7, not "Iran" or "Q".
    static func isAcronym(_ text: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        var digits = 0
        var rest = text.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "): return false
            case 0x80...:
                let scalar = Unicode.Scalar(Folding.decode(lead: byte) { rest.next() })
                guard let properties = scalar?.properties, properties.isAlphabetic else { continue }
                guard properties.isUppercase else { return false }
                letters += 1
            default: break
            }
        }
        return letters > 0 && letters + digits >= 2
    }

    /// Kazakhs, Iraqis; none for Chinese, French, Kyrgyz, which are their own plurals.
    private static func hasPlural(_ demonym: ArraySlice<UInt8>) -> Bool {
        !invariableEndings.contains { demonym.suffix($0.count).elementsEqual($0) }
    }

    private static let invariableEndings = ["s", "z", "sh", "ch", "ese", "men", "e"]
        .map { Array($0.utf8) }
}
