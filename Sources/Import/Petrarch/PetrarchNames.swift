import Entities
import Knowledge

/// Sorts the synonyms of an actor into other names of the same entity and those that cannot be told
/// to be that.
///
/// PETRARCH's synonyms are coded alike, which is more than being called alike: the Taliban's list has
/// their leaders, a country's its towns.
struct PetrarchNames {
    private(set) var aliases: [ImportedName] = []
    private(set) var weakAliases: [ImportedName] = []
    private(set) var leftOut: [ImportNote] = []
    private let file: String

    private init(file: String) { self.file = file }

    // MARK: Persons

    /// The synonyms of a person.
    /// - Parameter name: as printed.
    static func ofPerson(
        _ name: String, synonyms: [PetrarchEntry.Name], file: String, known: KnownEntities
    ) -> PetrarchNames {
        var names = PetrarchNames(file: file)
        var parts = nameParts(name)
        for synonym in synonyms {
            let titled = TitledName(synonym.text, known: known)
            let alias = PersonalName(String(titled.name)).printed
            let bare = BareName(alias)
            if alias.isEmpty || bare.isBody || bare.isThing || known.roles.isHead(lastWord(alias)) {
                names.leave(synonym, "describes an office or a body, not \(name)")
            } else if !PersonalName.isPlain(alias) {
                names.leave(synonym, "is no plain name")
            } else if !sharesPart(alias, with: parts) {
                names.leave(synonym, "has no word in common with \(name) and may be somebody else")
            } else if bare.count == 1 {
                names.weakAliases.append(names.name(alias, synonym))
            } else {
                names.aliases.append(names.name(alias, synonym))
                parts += nameParts(alias)
            }
        }
        return names
    }

    private static func lastWord(_ name: String) -> Substring {
        name.split(separator: " ").last ?? ""
    }

    /// The folded words of some length.
    private static func nameParts(_ name: String) -> [[UInt8]] {
        KnownEntities.key(name).split(separator: .blank).map(Array.init)
            .filter { $0.count > 2 }
    }

    private static func sharesPart(_ alias: String, with parts: [[UInt8]]) -> Bool {
        nameParts(alias).contains { part in
            parts.contains { other in
                part == other
                    || (min(part.count, other.count) > 4
                        && editDistance(part, other, limit: 2) != nil)
            }
        }
    }

    // MARK: Organisations

    /// The synonyms of an organisation.
    /// - Parameters:
    ///   - name: as printed.
    ///   - needsLikeness: whether only names that resemble it are taken.
    static func ofOrganisation(
        _ name: String, synonyms: [PetrarchEntry.Name], needsLikeness: Bool, file: String,
        known: KnownEntities
    ) -> PetrarchNames {
        var names = PetrarchNames(file: file)
        for synonym in synonyms {
            guard let parsed = OrganisationName(synonym.text, beside: [name]) else {
                names.leave(synonym, "is qualified in brackets")
                continue
            }
            let bare = BareName(synonym.text)
            if bare.isPersonal || TitledName(synonym.text, known: known).hasTitle {
                names.leave(synonym, "looks like a person or an office, not \(name)")
            } else if needsLikeness, !parsed.resembles(name) {
                names.leave(synonym, "has no word in common with \(name) and may be another body")
            } else {
                names.add(parsed, from: synonym)
            }
        }
        return names
    }

    private mutating func add(_ parsed: OrganisationName, from synonym: PetrarchEntry.Name) {
        let isShort = BareName(parsed.name).count == 1 && !parsed.isAcronym
        if isShort {
            weakAliases.append(name(parsed.name, synonym))
        } else {
            aliases.append(name(parsed.name, synonym))
        }
        if let acronym = parsed.acronym { aliases.append(name(acronym, synonym)) }
    }

    // MARK: States and places

    /// The synonyms of a country: longer forms and other spellings of one of its names; towns and
    /// peoples stand among them too.
    static func ofCountry(
        _ names: [String], synonyms: [PetrarchEntry.Name], file: String, known: KnownEntities
    ) -> PetrarchNames {
        var result = PetrarchNames(file: file)
        let keys = names.map { KnownEntities.key($0) }
        for synonym in synonyms {
            let alias = ProperCase.title(synonym.text)
            let key = KnownEntities.key(alias)
            let isLongForm = keys.contains { Self.isLongForm(key, of: $0) }
            let isSpelling = keys.contains { Self.isSpelling(key, of: $0) }
            if isLongForm || isSpelling {
                result.aliases.append(result.name(alias, synonym))
            } else if known.bearers(of: alias).isEmpty {
                result.leave(synonym, "may be a place, a people or another name of \(names[0])")
            } else {
                result.leave(synonym, "is in the dictionaries already")
            }
        }
        return result
    }

    /// Whether a folded name is another with what kind of state it is: "Republic of Chad".
    private static func isLongForm(_ long: [UInt8], of name: [UInt8]) -> Bool {
        let (words, own) = (long.split(separator: .blank), name.split(separator: .blank))
        guard words.count > own.count, let place = words.firstRange(of: own) else { return false }
        let others = words[..<place.lowerBound] + words[place.upperBound...]
        return others.allSatisfy { stateWords.contains(String(decoding: $0, as: UTF8.self)) }
    }

    /// Whether a folded name has one letter more or less than another, or two exchanged. One letter
    /// for another makes another name too often: Iran and Iraq, Taiwan and Tainan.
    private static func isSpelling(_ spelling: [UInt8], of name: [UInt8]) -> Bool {
        // Another letter at the end makes a demonym: Pakistani.
        guard min(spelling.count, name.count) > 5, spelling.first == name.first,
            spelling.last == name.last
        else { return false }
        if spelling.count != name.count {
            return editDistance(spelling, name, limit: 1) != nil
        }
        let differences = spelling.indices.filter { spelling[$0] != name[$0] }
        guard differences.count == 2, differences[1] == differences[0] + 1 else { return false }
        return spelling[differences[0]] == name[differences[1]]
            && spelling[differences[1]] == name[differences[0]]
    }

    private static let stateWords: Set<String> = [
        "and", "arab", "commonwealth", "confederation", "democratic", "emirate", "federal",
        "federation", "federative", "grand", "independent", "islamic", "kingdom", "of", "peoples",
        "people", "s", "principality", "republic", "republica", "republik", "republique",
        "socialist", "soviet", "state", "sultanate", "the", "union",
    ]

    // MARK: Results

    private func name(_ text: String, _ synonym: PetrarchEntry.Name) -> ImportedName {
        ImportedName(text: text, place: SourceLine(file: file, line: synonym.line))
    }

    private mutating func leave(_ synonym: PetrarchEntry.Name, _ reason: String) {
        leftOut.append(
            ImportNote(
                place: SourceLine(file: file, line: synonym.line),
                message: "\"\(synonym.text)\" \(reason)"))
    }
}

extension UInt8 {
    fileprivate static let blank = UInt8(ascii: " ")
}
