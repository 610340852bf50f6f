public import Knowledge

/// What, besides the files, decides what is read from them.
///
/// A file that has not changed is not read again unless version or options have; what other
/// dictionaries touch is read again from the stored text.
public struct BuildRecipe: Hashable, Sendable {
    /// The program's version.
    public var version: String
    /// Hash of dictionaries and patterns.
    public var dictionary: ContentHash
    /// Options that shape the reading, such as `--publisher`, in one canonical spelling.
    public var options: String

    /// A recipe.
    public init(version: String, dictionary: ContentHash, options: String = "") {
        self.version = version
        self.dictionary = dictionary
        self.options = options
    }
}

/// The dictionaries as the store needs them: who there is, and by which names.
public struct KnownNames: Sendable {
    /// The entities of the dictionaries.
    public let catalogue: EntityCatalogue
    let aliases: @Sendable (EntityID) -> [KnownAlias]
    /// Hash of the patterns, which `BuildRecipe.dictionary` covers too.
    let patterns: ContentHash
    let rows: @Sendable () throws -> [DictionaryRow]
    /// Which titles name the same office.
    let titles: OfficeTitles

    /// Entities, titles of offices, a way to ask for all names of an entity, and one to ask for all
    /// rows.
    package init(
        catalogue: EntityCatalogue, patterns: ContentHash, titles: OfficeTitles = OfficeTitles(),
        aliases: @escaping @Sendable (EntityID) -> [KnownAlias],
        rows: @escaping @Sendable () throws -> [DictionaryRow]
    ) {
        self.catalogue = catalogue
        self.patterns = patterns
        self.titles = titles
        self.aliases = aliases
        self.rows = rows
    }
}

/// A name of an entity and the dictionary line that taught it.
public struct KnownAlias: Hashable, Sendable {
    /// The name as it stands in the dictionary.
    public var text: String
    /// File and line.
    public var origin: AliasOrigin

    /// A name.
    public init(text: String, origin: AliasOrigin) {
        self.text = text
        self.origin = origin
    }
}
