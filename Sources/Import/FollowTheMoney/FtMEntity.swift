import Corpus

/// One entity of a FollowTheMoney stream, as far as an import looks at it.
struct FtMEntity {
    var id = ""
    var schema = ""
    /// What a catalogue calls it.
    var caption: String?
    /// Texts of the properties that are looked at.
    var properties: [String: [String]] = [:]
    /// Entities that stand inside.
    var nested: [Nested] = []

    /// An entity that stands inside another one.
    struct Nested {
        /// Where it stands.
        let property: String
        let entity: FtMEntity
    }

    /// The properties that are looked at.
    private static let known: Set<String> = [
        "abbreviation", "alias", "citizenship", "country", "date", "director", "endDate", "holder",
        "jurisdiction", "member", "name", "nationality", "organization", "post", "previousName",
        "role", "startDate", "status", "topics", "weakAlias", "wikidataId",
    ]

    /// Reads an entity from one line of JSON.
    init(line: [UInt8]) throws(JSONError) {
        var json = JSONReader(line)
        self = try FtMEntity(reading: &json)
        try json.end()
        guard !id.isEmpty, !schema.isEmpty else {
            throw json.error("an entity without id or schema")
        }
    }

    private init(reading json: inout JSONReader) throws(JSONError) {
        var entity = FtMEntity()
        try json.object { (json: inout JSONReader, name) throws(JSONError) in
            switch name {
            case "id": entity.id = try Self.text(&json)
            case "schema": entity.schema = try Self.text(&json)
            case "caption" where json.next == .string: entity.caption = try Self.text(&json)
            case "properties" where json.next == .object:
                try json.object { (json: inout JSONReader, property) throws(JSONError) in
                    try entity.read(property, from: &json)
                }
            default: try json.skip()
            }
        }
        self = entity
    }

    private init() {}

    /// The values of a property: texts, or entities inside, in a list or alone.
    private mutating func read(_ property: String, from json: inout JSONReader) throws(JSONError) {
        guard json.next == .array else { return try readValue(of: property, from: &json) }
        try json.array { (json: inout JSONReader) throws(JSONError) in
            try readValue(of: property, from: &json)
        }
    }

    private mutating func readValue(
        of property: String, from json: inout JSONReader
    ) throws(JSONError) {
        switch json.next {
        case .string where Self.known.contains(property):
            properties[property, default: []].append(try Self.text(&json))
        case .object:
            nested.append(Nested(property: property, entity: try FtMEntity(reading: &json)))
        default: try json.skip()
        }
    }

    private static func text(_ json: inout JSONReader) throws(JSONError) -> String {
        String(decoding: try json.string(), as: UTF8.self)
    }

    /// The texts of a property.
    subscript(property: String) -> [String] { properties[property] ?? [] }

    /// The ids to which a property points, be it by text or by an entity inside.
    func ids(_ property: String) -> [String] {
        self[property] + nested.filter { $0.property == property }.map(\.entity.id)
    }
}
