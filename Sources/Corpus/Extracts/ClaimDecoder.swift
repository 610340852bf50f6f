import Knowledge

/// Decodes what an article claims.
struct ClaimDecoder {
    let article: ContentHash
    let text: ExtractText
    let names: ExtractNames

    /// One claim, whose id must be the hash of what it says and where.
    func claim(_ value: JSONValue) throws(ExtractProblem) -> Claim {
        let fields = try ExtractFields(
            value,
            [
                "id", "subject", "relation", "event", "object", "role", "date", "polarity",
                "modality", "attributed_to", "evidence", "subject_span", "object_span", "context",
                "roster", "rule",
            ])
        let statement = try statement(fields)
        let evidence = try evidence(fields)
        let id = ClaimID(
            article: article, evidence: text.offsets.codePoints(evidence.sentence),
            statement: statement)
        guard try fields.string("id") == id.rawValue else {
            throw ExtractProblem(
                "id", found: (fields["id"] ?? .null).summary,
                allowed: "the hash of what the claim says, \(id)")
        }
        return Claim(
            id: id, statement: statement, evidence: evidence,
            roster: try fields.readIfAny("roster") { (value) throws(ExtractProblem) in
                try roster(value)
            },
            rule: try fields.string("rule"))
    }

    private func statement(_ fields: ExtractFields) throws(ExtractProblem) -> Statement {
        let statement = Statement(
            subject: try entity("subject", fields), relation: try fields.word("relation"),
            event: try fields.optionalWord("event"), object: try entity("object", fields),
            role: try fields.optionalString("role"),
            date: try fields.readIfAny("date") { (value) throws(ExtractProblem) in
                try date(value)
            },
            polarity: try fields.word("polarity"), modality: try fields.word("modality"),
            attributedTo: try entity("attributed_to", fields))
        guard statement.event == nil || statement.relation == .memberOf else {
            throw ExtractProblem(
                "event", found: (fields["event"] ?? .null).summary,
                allowed: "null but for member_of")
        }
        return statement
    }

    private func entity(
        _ name: String, _ fields: ExtractFields
    ) throws(ExtractProblem) -> EntityID? {
        try fields.readIfAny(name) { (value) throws(ExtractProblem) in try names.id(value) }
    }

    private func date(_ value: JSONValue) throws(ExtractProblem) -> ClaimDate {
        let fields = try ExtractFields(
            value,
            ["edtf", "earliest", "latest", "until_earliest", "until_latest", "basis"])
        guard let span = DateSpan(edtf: try fields.string("edtf")) else {
            throw ExtractProblem(
                "edtf", found: (fields["edtf"] ?? .null).summary, allowed: "an EDTF expression")
        }
        let days = [
            ("earliest", span.earliest), ("latest", span.latest),
            ("until_earliest", span.untilEarliest), ("until_latest", span.untilLatest),
        ]
        for (name, day) in days where try fields.optionalString(name) != day?.iso8601 {
            throw ExtractProblem(
                name, found: (fields[name] ?? .null).summary,
                allowed: "what \(span.edtf) gives, \(day?.iso8601 ?? "null")")
        }
        return ClaimDate(span: span, basis: try fields.word("basis"))
    }

    private func evidence(_ fields: ExtractFields) throws(ExtractProblem) -> Evidence {
        Evidence(
            sentence: try fields.read("evidence") { (value) throws(ExtractProblem) in
                try text.quotedRange(try ExtractFields(value, ["start", "end", "text"]))
            },
            subject: try range("subject_span", fields), object: try range("object_span", fields),
            context: try range("context", fields))
    }

    private func range(
        _ name: String, _ fields: ExtractFields
    ) throws(ExtractProblem) -> TextRange? {
        try fields.readIfAny(name) { (value) throws(ExtractProblem) in try text.range(value) }
    }

    private func roster(_ value: JSONValue) throws(ExtractProblem) -> Roster {
        let fields = try ExtractFields(value, ["id", "complete", "count"])
        let start = try fields.count("id")
        guard start < text.length else {
            throw ExtractProblem(
                "id", found: "\(start)", allowed: "where a name begins, 0 to \(text.length)")
        }
        return Roster(
            id: UInt32(text.offsets.byte(atCodePoint: start)),
            isComplete: try fields.bool("complete"), count: try fields.count("count"))
    }
}
