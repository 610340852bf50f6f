import Knowledge

import class GRDB.Database

extension Database {
    /// The claims behind edges, and those that count about one of some entities alone.
    func citations(
        of edges: [Edge], and entities: [EntityID], filter: ClaimFilter
    ) throws -> [CitedClaim] {
        let verdicts = try Verdicts(in: self)
        let alone = try claimsNamingOneEnd(of: entities, filter: filter, verdicts)
        let ids = edges.reduce(into: Set(alone)) { $0.formUnion($1.claims) }
        return try ids.sorted().compactMap { try citation(of: $0, verdicts) }
    }

    /// Claims whose other end is nobody: foundings, dissolutions, what unnamed agents did.
    private func claimsNamingOneEnd(
        of entities: [EntityID], filter: ClaimFilter, _ verdicts: Verdicts
    ) throws -> [ClaimID] {
        let sql =
            ClaimRecord.select
            + "WHERE claims.subject_id IS NULL OR claims.object_id IS NULL"
        let shown = Set(entities)
        return try rows(sql) { try ClaimRecord(&$0) }.compactMap(verdicts.heard).filter { claim in
            let end = claim.statement.subject ?? claim.statement.object
            return filter.admits(claim.statement) && end.map(shown.contains) ?? false
        }
        .map(\.id)
    }

    /// A claim as the first document of its story has it.
    func citation(of id: ClaimID, _ verdicts: Verdicts) throws -> CitedClaim? {
        try firstRow(
            ArticleReference.selectWithClaim(
                """
                subject.entity, relation, event, object.entity, claims.role, date, date_basis,
                polarity, modality, speaker.entity, sentences.text, sentences.start_offset,
                subject_start, subject_end, object_start, object_end, rule
                """), id.rawValue
        ) { row in
            let told = try Statement(&row)
            let text = row.text()
            let start = row.int()
            let range = start..<(start + text.unicodeScalars.count)
            return CitedClaim(
                id: id, statement: verdicts.heard(id, saying: told) ?? told,
                quote: Quotation(text: text, range: range).trimmed,
                subjectWords: try row.optionalRange(), objectWords: try row.optionalRange(),
                rule: row.text(), article: try ArticleReference(&row))
        }
    }

    /// The names of an entity and of those merged into it, but the one it goes by.
    func otherNames(of entity: Entity) throws -> [String] {
        let names = try keys(of: entity.id).flatMap { key in
            try rows("SELECT text FROM aliases WHERE entity_id = ?", key) { $0.text() }
        }
        return Set(names).subtracting([entity.name]).sorted()
    }

    /// How a membership stood when, in order.
    func stretches(of member: EntityID, in organisation: EntityID) throws -> [Subgraph.Stretch] {
        try rows(
            """
            SELECT status, first_day, last_day, since, until FROM memberships
                JOIN entities AS member ON member.id = member_id
                JOIN entities AS organisation ON organisation.id = organisation_id
            WHERE member.entity = ? AND organisation.entity = ? AND status <> 'unknown'
            ORDER BY position
            """, member.rawValue, organisation.rawValue
        ) { row in
            Subgraph.Stretch(
                try row.word(), from: try row.optionalDay(), to: try row.optionalDay(),
                since: row.optionalText().flatMap { DateSpan(edtf: $0)?.told },
                until: row.optionalText().flatMap { DateSpan(edtf: $0)?.told })
        }
    }
}
