public import Knowledge

/// Everything the dictionaries teach about names: who there is, how each is called, which words are
/// no names, who held which office. Immutable.
public struct Gazetteer: Sendable {
    /// The entities, sorted by id, and the files they come from.
    public let catalogue: EntityCatalogue
    /// SHA-256 of the files' names and content, in overlay order.
    public let hash: ContentHash
    /// The names of all entities, those of one entity together, in the catalogue's order.
    let names: [EntityName]
    /// Where the names of each entity begin in `names`; one more at the end.
    private let firstName: [Int]
    /// Phrases that are no names although a name is in them.
    let exclusions: [String]
    /// English words, folded, that are also acronyms.
    let commonWords: Set<[UInt8]>
    /// Each role with its variants.
    package let roles: [Role]
    let offices: Offices

    /// Reads the files of one or several directories, in overlay order.
    ///
    /// Throws everything that makes rows unreadable; what `DictionaryCheck` finds beyond that
    /// (rows out of order, references to nobody) does no harm to reading texts.
    public init(reading files: [DictionaryFile]) throws(DictionaryError) {
        let content = DictionaryContent(reading: files)
        let errors = content.reader.problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw DictionaryError(problems: errors.sorted()) }
        let catalogue = EntityCatalogue(
            entities: content.entities.map(\.entity), files: content.reader.fileNames)
        self.catalogue = catalogue
        hash = Self.hash(of: files)
        var names: [EntityName] = []
        var firstName = [0]
        for row in content.entities {
            names += row.names
            firstName.append(names.count)
        }
        self.names = names
        self.firstName = firstName
        exclusions = content.exclusions.map { $0[.phrase] }
        commonWords = content.commonWords
        roles = content.roles.map {
            Role(name: $0[.role], variants: [$0[.role]] + $0.values(.variants))
        }
        offices = Offices(content.offices, people: content.entities, in: catalogue)
    }

    /// Every name of an entity, its own name first, with the dictionary line that taught it.
    public func aliases(of entity: EntityIndex) -> [(text: String, origin: AliasOrigin)] {
        names[nameRange(of: entity)].map { ($0.text, $0.origin) }
    }

    /// The positions of an entity's names in `names`.
    func nameRange(of entity: EntityIndex) -> Range<Int> {
        firstName[Int(entity.rawValue)]..<firstName[Int(entity.rawValue) + 1]
    }

    private static func hash(of files: [DictionaryFile]) -> ContentHash {
        var hasher = SHA256()
        for file in files {
            hasher.update(Array("\(file.name)\n\(file.bytes.count)\n".utf8))
            hasher.update(file.bytes)
        }
        return hasher.finish()
    }
}

/// A role with the words that name it: `president` by "president", "Pres.", "head of state".
package struct Role: Sendable {
    /// As `roles.tsv` names it.
    package let name: String
    /// Every wording, the name first.
    package let variants: [String]
}
