import Knowledge

/// Where headline and dateline lie, and what the sentences are.
struct ExtractLayout {
    let title: TextRange?
    let dateline: TextRange?
    let roles: [Sentence.Role]

    init(_ value: JSONValue, _ text: ExtractText) throws(ExtractProblem) {
        let fields = try ExtractFields(value, ["title", "dateline", "roles"])
        title = try fields.readIfAny("title") { (value) throws(ExtractProblem) in
            try text.range(value)
        }
        dateline = try fields.readIfAny("dateline") { (value) throws(ExtractProblem) in
            try text.range(value)
        }
        roles = try fields.read("roles") { (value) throws(ExtractProblem) in
            var roles: [Sentence.Role] = []
            for letter in try value.bytes() {
                guard let role = Sentence.Role(letter: letter) else {
                    throw ExtractProblem(
                        found: value.summary,
                        allowed: "the letters "
                            + String(decoding: Sentence.Role.allCases.map(\.letter), as: UTF8.self))
                }
                roles.append(role)
            }
            return roles
        }
    }
}
