/// One JSON value as a tree, its members in the order in which they were written.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    /// UTF-8, unescaped.
    case string([UInt8])
    case array([JSONValue])
    /// Each member as it came: a name may come twice.
    case object([JSONMember])

    /// The value that a text of well-formed UTF-8 holds.
    init(_ text: [UInt8]) throws(JSONError) {
        var json = JSONReader(text)
        try self.init(reading: &json)
        try json.end()
    }

    /// The value that stands next.
    init(reading json: inout JSONReader) throws(JSONError) {
        switch json.next {
        case .object:
            var members: [JSONMember] = []
            try json.object { (json: inout JSONReader, name) throws(JSONError) in
                members.append(JSONMember(name: name, value: try JSONValue(reading: &json)))
            }
            self = .object(members)
        case .array:
            var elements: [JSONValue] = []
            try json.array { (json: inout JSONReader) throws(JSONError) in
                elements.append(try JSONValue(reading: &json))
            }
            self = .array(elements)
        case .string: self = .string(try json.string())
        case .number: self = .number(try json.number())
        case .bool: self = .bool(try json.bool())
        case .null, nil:
            try json.skip()
            self = .null
        }
    }
}

/// One member of a JSON object.
struct JSONMember: Hashable, Sendable {
    let name: String
    let value: JSONValue
}
