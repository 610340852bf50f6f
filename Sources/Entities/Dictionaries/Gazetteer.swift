public import Knowledge

/// Everything the dictionaries teach about names: who there is, how each is called, which words are
/// no names, who held which office. Immutable; a view over a compiled dictionary.
public struct Gazetteer: Sendable {
    /// The entities, sorted by id, and the files they come from.
    public let catalogue: EntityCatalogue
    /// SHA-256 of the files' names and content, in overlay order.
    public let hash: ContentHash
    /// The names of all entities, those of one entity together, in the catalogue's order.
    let names: Names
    /// Where the names of each entity begin in `names`; one more at the end.
    private let firstNames: Table<UInt32>
    /// Phrases that are no names although a name is in them.
    let exclusions: [String]
    /// Those that name persons whom the dictionaries do not have.
    let excludedPersons: [String]
    /// English words, folded, that are also acronyms.
    let commonWords: CommonWords
    /// Each role with its variants.
    package let roles: [Role]
    let offices: Offices
    private let image: DictionaryImage

    /// Reads the files of one or several directories, in overlay order.
    ///
    /// Throws everything that makes rows unreadable; what `DictionaryCheck` finds beyond that
    /// (rows out of order, references to nobody) does no harm to reading texts. Files that the caller
    /// lets go are freed while they are read.
    public init(reading files: consuming [DictionaryFile]) throws(DictionaryError) {
        let hash = DictionaryFile.hash(of: files)
        let content = DictionaryContent(reading: files)
        let errors = content.reader.problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw DictionaryError(problems: errors.sorted()) }
        let fileNames = content.reader.fileNames
        var image = DictionaryCompiler.compile(content, hash: hash)
        Lexicon(Gazetteer(image, files: fileNames)).put(into: &image)
        self.init(image, files: fileNames)
    }

    /// Opens a compiled dictionary. O(1) in entities and names unless verified.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file, which are looked at where they stand.
    ///   - verifies: whether to compare all of them with their sums.
    ///   - files: what output calls the tables' files here.
    package init(
        opening file: ByteStorage, verifies: Bool, files: [String]
    ) throws(CompiledDictionaryError) {
        self.init(try DictionaryImage(opening: file, verifies: verifies), files: files)
        guard files.count == (image.table(.files) as Table<TextRange>).count else {
            throw .damaged
        }
    }

    /// Opens a compiled dictionary that was read as a whole, after a look at all of it.
    package init(opening bytes: [UInt8]) throws(CompiledDictionaryError) {
        let file = ByteStorage(count: bytes.count, placing: [(0, Table(bytes))])
        let image = try DictionaryImage(opening: file, verifies: true)
        let pool = StringPool(image.table(.fileText))
        self.init(image, files: (image.table(.files) as Table<TextRange>).map { pool[$0] })
    }

    /// Looks at the tables of an image.
    private init(_ image: DictionaryImage, files: [String]) {
        self.image = image
        let pool = StringPool(image.table(.text))
        hash = image.hash
        catalogue = EntityCatalogue(image.table(.entities), in: pool, files: files)
        names = Names(records: image.table(.names), pool: pool)
        firstNames = image.table(.firstNames)
        exclusions = (image.table(.exclusions) as Table<TextRange>).map { pool[$0] }
        excludedPersons = (image.table(.excludedPersons) as Table<TextRange>).map { pool[$0] }
        commonWords = CommonWords(
            image.table(.commonWords), in: StringPool(image.table(.wordText)))
        roles = Role.all(image.table(.roleNames), from: image.table(.firstRoleNames), in: pool)
        offices = Offices(image, in: pool)
    }

    /// How many names all entities have together.
    package var nameCount: Int { names.count }

    /// The search for all names.
    var lexicon: Lexicon { Lexicon(image) }

    /// The bytes of the compiled dictionary's file, piece by piece.
    package var compiledPieces: [Table<UInt8>] { image.pieces }

    /// Every name of an entity, its own name first, with the dictionary line that taught it.
    public func aliases(of entity: EntityIndex) -> [(text: String, origin: AliasOrigin)] {
        names[nameRange(of: entity)].map { ($0.text, $0.origin) }
    }

    /// The positions of an entity's names in `names`.
    func nameRange(of entity: EntityIndex) -> Range<Int> {
        let number = Int(entity.rawValue)
        return Int(firstNames[number])..<Int(firstNames[number + 1])
    }

    /// Names as a collection, each made when it is asked for.
    struct Names: RandomAccessCollection, Sendable {
        let records: Table<NameRecord>
        let pool: StringPool

        var startIndex: Int { 0 }
        var endIndex: Int { records.count }
        subscript(position: Int) -> EntityName { records[position].name(in: pool) }

        /// The text of a name where it lies; to look at many, for it makes no string.
        func bytes(at position: Int) -> Slice<Table<UInt8>> { pool.bytes(records[position].text) }

        /// Whether a name counts only beside the full name, or behind a title that fits.
        func isWeak(at position: Int) -> Bool { records[position].isWeak }
    }
}

/// A role with the words that name it: `president` by "president", "Pres.", "head of state".
package struct Role: Sendable {
    /// As `roles.tsv` names it.
    package let name: String
    /// Every wording, the name first.
    package let variants: [String]

    /// All roles of a compiled dictionary, by their names and where those of each begin.
    fileprivate static func all(
        _ names: Table<TextRange>, from firstNames: Table<UInt32>, in pool: StringPool
    ) -> [Role] {
        zip(firstNames, firstNames.dropFirst()).map { first, end in
            let variants = names[Int(first)..<Int(end)].map { pool[$0] }
            return Role(name: variants[0], variants: variants)
        }
    }
}
