/// The name by which dictionaries, claims and the store know an entity: `csto`, `emomali-rahmon`.
///
/// Ids are kebab case; a leading `~` marks an entity that no dictionary has and the text made plain.
/// Ids order by their UTF-8 bytes, so that every listing is the same on every machine.
public struct EntityID: RawRepresentable, Hashable, Sendable, Comparable {
    /// The id as it stands in dictionaries and output.
    public let rawValue: String

    /// Takes an id as it stands; `DictionaryReader` has checked its form.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Takes an id as it stands.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether the entity was found in a text and is in no dictionary.
    public var isDiscovered: Bool { rawValue.utf8.first == UInt8(ascii: "~") }

    /// Orders by UTF-8 bytes.
    public static func < (a: EntityID, b: EntityID) -> Bool {
        a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
    }
}

extension EntityID: CustomStringConvertible {
    /// The raw id.
    public var description: String { rawValue }
}

extension EntityID: ExpressibleByStringLiteral {
    /// Takes a literal as an id.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
