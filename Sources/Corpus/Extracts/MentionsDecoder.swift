import Knowledge

/// Decodes who is named where.
struct MentionsDecoder {
    let text: ExtractText
    let names: ExtractNames
    private var mentions: [Mention] = []
    private var candidates: [EntityIndex] = []

    init(text: ExtractText, names: ExtractNames) {
        self.text = text
        self.names = names
    }

    /// The mentions in order of the text, and the holders of open names.
    consuming func mentions(
        _ fields: ExtractFields
    ) throws(ExtractProblem) -> (mentions: [Mention], candidates: [EntityIndex]) {
        let values = try fields.read("mentions") { (value) throws(ExtractProblem) in
            try value.elements()
        }
        mentions.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            try within("mentions[\(index)]") { () throws(ExtractProblem) in try add(value) }
        }
        try fields.read("traits") { (value) throws(ExtractProblem) in
            let fields = try ExtractFields(value, ["embedded", "dateline"])
            try mark("embedded", .embedded, fields)
            try mark("dateline", .dateline, fields)
        }
        try fields.read("reasons") { (value) throws(ExtractProblem) in
            let reasons = MentionReason.allCases.filter { $0 != .onlyHolder }
            let fields = try ExtractFields(value, [], optional: reasons.map(\.rawValue))
            for reason in reasons where fields[reason.rawValue] != nil {
                try give(reason, fields)
            }
        }
        return (mentions, candidates)
    }

    private mutating func add(_ value: JSONValue) throws(ExtractProblem) {
        let fields = try ExtractFields(
            value,
            [
                "start", "end", "text", "entity", "name", "kind", "form", "candidates",
                "discovered", "alias",
            ])
        let range = try text.quotedRange(fields)
        guard range.start >= mentions.last?.range.end ?? 0 else {
            throw ExtractProblem(
                "start", found: (fields["start"] ?? .null).summary,
                allowed: "mentions in order of the text, none overlapping another")
        }
        let first = UInt32(candidates.count)
        candidates += try fields.readEach("candidates") { (value) throws(ExtractProblem) in
            try names.index(value)
        }
        mentions.append(
            Mention(
                range: range, entity: try entity(fields), kind: try fields.word("kind"),
                form: try fields.word("form"), candidates: first..<UInt32(candidates.count),
                alias: try fields.readIfAny("alias") { (value) throws(ExtractProblem) in
                    try names.origin(value)
                }))
    }

    /// The entity, whose name and origin must be those that the line gives.
    private func entity(_ fields: ExtractFields) throws(ExtractProblem) -> EntityIndex? {
        let index = try fields.readIfAny("entity") { (value) throws(ExtractProblem) in
            try names.index(value)
        }
        let entity = index.map { names[$0] }
        guard try fields.optionalString("name") == entity?.name else {
            throw ExtractProblem(
                "name", found: (fields["name"] ?? .null).summary,
                allowed: entity.map { "\"\($0.name)\"" } ?? "null, as entity is")
        }
        guard try fields.bool("discovered") == entity?.id.isDiscovered ?? false else {
            throw ExtractProblem(
                "discovered", found: (fields["discovered"] ?? .null).summary,
                allowed: "true for ids that begin with ~, else false")
        }
        return index
    }

    private mutating func mark(
        _ name: String, _ trait: MentionTraits, _ fields: ExtractFields
    ) throws(ExtractProblem) {
        let positions = try positions(name, fields)
        for position in positions { mentions[position].traits.insert(trait) }
    }

    private mutating func give(
        _ reason: MentionReason, _ fields: ExtractFields
    ) throws(ExtractProblem) {
        let positions = try positions(
            reason.rawValue, fields, condition: " with an entity, which has one reason"
        ) { $0.reason == .onlyHolder }
        for position in positions { mentions[position].reason = reason }
    }

    /// Positions of mentions, each of which must be fit.
    private func positions(
        _ name: String, _ fields: ExtractFields, condition: String = "",
        where isFit: (Mention) -> Bool = { _ in true }
    ) throws(ExtractProblem) -> [Int] {
        try fields.readEach(name) { (value) throws(ExtractProblem) in
            let position = try value.count()
            guard mentions.indices.contains(position), isFit(mentions[position]) else {
                throw ExtractProblem(
                    found: "\(position)",
                    allowed: "the position of a mention\(condition)")
            }
            return position
        }
    }
}
