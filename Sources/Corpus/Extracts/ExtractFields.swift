import Knowledge

/// The fields of one object of an extract: all that belong to it, each once, and no other.
struct ExtractFields {
    private let members: [JSONMember]

    /// The members of an object, which may leave out those of `optional`.
    init(
        _ value: JSONValue, _ names: [String], optional: [String] = []
    ) throws(ExtractProblem) {
        guard case .object(let members) = value else {
            throw ExtractProblem(found: value.summary, allowed: "an object")
        }
        self.members = members
        let known = names + optional
        for (index, member) in members.enumerated() {
            guard known.contains(member.name) else {
                throw ExtractProblem(
                    member.name, found: "a field that is not known",
                    allowed: known.joined(separator: ", "))
            }
            guard !members[..<index].contains(where: { $0.name == member.name }) else {
                throw ExtractProblem(member.name, found: "the field again", allowed: "once")
            }
        }
        for name in names where self[name] == nil {
            throw ExtractProblem(name, found: "no such field", allowed: Self.hint(name))
        }
    }

    private static func hint(_ name: String) -> String {
        ["text", "sentences", "layout", "traits", "reasons", "discovered"].contains(name)
            ? "lines that 'extract --with-text' prints" : "every field of 'extract'"
    }

    /// The value of a field, nil where an optional one is left out.
    subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// Reads the value of a field, telling problems of it.
    func read<Value>(
        _ name: String, _ body: (JSONValue) throws(ExtractProblem) -> Value
    ) throws(ExtractProblem) -> Value {
        try within(name) { () throws(ExtractProblem) in try body(self[name] ?? .null) }
    }

    /// Reads the value of a field unless it is null or left out.
    func readIfAny<Value>(
        _ name: String, _ body: (JSONValue) throws(ExtractProblem) -> Value
    ) throws(ExtractProblem) -> Value? {
        guard let value = self[name], value != .null else { return nil }
        return try within(name) { () throws(ExtractProblem) in try body(value) }
    }

    /// Reads each element of a field's array.
    func readEach<Value>(
        _ name: String, _ body: (JSONValue) throws(ExtractProblem) -> Value
    ) throws(ExtractProblem) -> [Value] {
        try read(name) { (value) throws(ExtractProblem) in
            let elements = try value.elements()
            var values: [Value] = []
            values.reserveCapacity(elements.count)
            for (index, element) in elements.enumerated() {
                values.append(
                    try within("[\(index)]") { () throws(ExtractProblem) in try body(element) })
            }
            return values
        }
    }
}

// Fields of one plain kind.
extension ExtractFields {
    func bytes(_ name: String) throws(ExtractProblem) -> [UInt8] {
        try read(name) { (value) throws(ExtractProblem) in try value.bytes() }
    }

    func string(_ name: String) throws(ExtractProblem) -> String {
        try read(name) { (value) throws(ExtractProblem) in try value.text() }
    }

    func optionalString(_ name: String) throws(ExtractProblem) -> String? {
        try readIfAny(name) { (value) throws(ExtractProblem) in try value.text() }
    }

    func count(_ name: String) throws(ExtractProblem) -> Int {
        try read(name) { (value) throws(ExtractProblem) in try value.count() }
    }

    func bool(_ name: String) throws(ExtractProblem) -> Bool {
        try read(name) { (value) throws(ExtractProblem) in
            guard case .bool(let bool) = value else {
                throw ExtractProblem(found: value.summary, allowed: "true or false")
            }
            return bool
        }
    }

    func hash(_ name: String) throws(ExtractProblem) -> ContentHash {
        try read(name) { (value) throws(ExtractProblem) in try value.hash() }
    }

    func word<Word: Vocabulary>(_ name: String) throws(ExtractProblem) -> Word {
        try read(name) { (value) throws(ExtractProblem) in try value.word() }
    }

    func optionalWord<Word: Vocabulary>(_ name: String) throws(ExtractProblem) -> Word? {
        try readIfAny(name) { (value) throws(ExtractProblem) in try value.word() }
    }
}

/// The words of a closed set.
typealias Vocabulary = RawRepresentable<String> & CaseIterable
