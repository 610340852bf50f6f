import Foundation

/// A schema of `docs/json`: as much of JSON Schema (draft 2020-12) as these use.
///
/// Small enough to be read, so that the tests need no further package. A keyword that it does not
/// know is a violation: nothing that a schema demands goes unchecked. `make readers` has the same
/// answers checked by Python's `jsonschema`, which nobody here wrote.
struct JSONSchema {
    private static let folder = SampleGraph.checkout.appending(path: "docs/json")
    private static let ending = ".schema.json"

    private let file: String
    private let rules: OrderedJSON

    /// The names of all schemas, such as `links`.
    static var names: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
        }
    }

    /// The schema of that name.
    init(named name: String) throws {
        try self.init(file: name + Self.ending)
    }

    private init(file: String) throws {
        self.file = file
        rules = try OrderedJSON(Data(contentsOf: Self.folder.appending(path: file)))
    }

    /// What in a value the schema does not allow, by its place; nothing where it obeys.
    func violations(of value: OrderedJSON) throws -> [String] {
        try Self.violations(of: value, at: "$", against: rules, in: self)
    }

    /// The part of the schemas that a reference means: `common.schema.json#/$defs/entity`.
    private func part(_ reference: String) throws -> (rules: OrderedJSON, schema: JSONSchema)? {
        let halves = reference.split(separator: "#", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        let schema = halves[0].isEmpty ? self : try JSONSchema(file: String(halves[0]))
        let path = halves[1].split(separator: "/").joined(separator: ".")
        return schema.rules[path].map { ($0, schema) }
    }

    private static func violations(
        of value: OrderedJSON, at place: String, against rules: OrderedJSON,
        in schema: JSONSchema
    ) throws -> [String] {
        guard case .object(let keywords) = rules else { return ["\(place): no schema"] }
        return try keywords.flatMap { keyword, demand in
            switch keyword {
            case "$schema", "$id", "title", "description", "$defs", "required": [String]()
            case "$ref":
                try schema.part(demand.text ?? "").map {
                    try violations(of: value, at: place, against: $0.rules, in: $0.schema)
                } ?? ["\(place): no such definition: \(demand.text ?? "")"]
            case "anyOf", "oneOf":
                try alternatives(of: value, at: place, demand, in: schema, keyword == "oneOf")
            case "properties":
                try fields(of: value, at: place, demand, of: rules, in: schema)
            case "additionalProperties":
                try furtherFields(of: value, at: place, demand, of: rules, in: schema)
            case "items":
                try value.elements.enumerated().flatMap { index, element in
                    try violations(
                        of: element, at: "\(place)[\(index)]", against: demand, in: schema)
                }
            default: value.obeys(keyword, demand) ? [] : ["\(place): \(keyword) \(demand)"]
            }
        }
    }

    private static func alternatives(
        of value: OrderedJSON, at place: String, _ demand: OrderedJSON, in schema: JSONSchema,
        _ isExclusive: Bool
    ) throws -> [String] {
        let attempts = try demand.elements.map {
            try violations(of: value, at: place, against: $0, in: schema)
        }
        let fitting = attempts.count(where: \.isEmpty)
        if fitting == 1 || fitting > 1 && !isExclusive { return [] }
        return ["\(place): fits \(fitting) of \(attempts.count)"]
            + (attempts.min { $0.count < $1.count } ?? [])
    }

    private static func fields(
        of value: OrderedJSON, at place: String, _ properties: OrderedJSON,
        of rules: OrderedJSON, in schema: JSONSchema
    ) throws -> [String] {
        guard case .object(let fields) = value, case .object(let known) = properties else {
            return []
        }
        let missing = (rules["required"]?.elements ?? []).compactMap(\.text)
            .filter { key in !fields.contains { $0.key == key } }
        return missing.map { "\(place): no \($0)" }
            + (try known.flatMap { key, rules in
                try fields.filter { $0.key == key }.flatMap { field in
                    try violations(
                        of: field.value, at: "\(place).\(key)", against: rules, in: schema)
                }
            })
    }

    /// Fields that the schema does not name: false forbids them.
    private static func furtherFields(
        of value: OrderedJSON, at place: String, _ demand: OrderedJSON, of rules: OrderedJSON,
        in schema: JSONSchema
    ) throws -> [String] {
        guard case .object(let fields) = value else { return [] }
        let named = Set(rules["properties"]?.keys ?? [])
        return try fields.filter { !named.contains($0.key) }.flatMap { field in
            demand.text == "false"
                ? ["\(place): unknown \(field.key)"]
                : try violations(
                    of: field.value, at: "\(place).\(field.key)", against: demand, in: schema)
        }
    }
}

extension OrderedJSON {
    /// Whether a value obeys a keyword that looks at it alone.
    fileprivate func obeys(_ keyword: String, _ demand: OrderedJSON) -> Bool {
        switch keyword {
        case "type":
            let names = demand.elements.isEmpty ? [demand] : demand.elements
            return names.contains { isOfType($0.text ?? "") }
        case "enum": return demand.elements.contains { $0.written == written }
        case "const": return demand.written == written
        case "minimum": return number.map { $0 >= demand.number ?? 0 } ?? true
        case "minLength": return (string ?? "?").unicodeScalars.count >= Int(demand.number ?? 0)
        case "minItems": return elements.count >= Int(demand.number ?? 0)
        case "maxItems": return elements.count <= Int(demand.number ?? 0)
        case "pattern":
            guard let string, let pattern = demand.text.flatMap({ try? Regex($0) }) else {
                return string == nil
            }
            return string.contains(pattern)
        default: return false
        }
    }

    private func isOfType(_ name: String) -> Bool {
        switch self {
        case .object: name == "object"
        case .array: name == "array"
        case .scalar("null"): name == "null"
        case .scalar("true"), .scalar("false"): name == "boolean"
        case .scalar(let text) where text.hasPrefix("\""): name == "string"
        case .scalar(let text): name == "number" || name == "integer" && Int(text) != nil
        }
    }

    /// A scalar as it is written.
    private var written: String? {
        if case .scalar(let text) = self { text } else { nil }
    }

    /// A string; nil for all else.
    private var string: String? { written?.hasPrefix("\"") == true ? text : nil }

    private var number: Double? { written.flatMap(Double.init) }
}
