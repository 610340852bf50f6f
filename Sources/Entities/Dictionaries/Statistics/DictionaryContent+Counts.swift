import Knowledge

extension DictionaryContent {
    /// The rows of each table and what their cells hold.
    var tableCounts: [DictionaryStatistics.TableCount] {
        TableSchema.allCases.flatMap { schema -> [DictionaryStatistics.TableCount] in
            guard schema == .organisations else {
                return [count(reader.rows(of: schema), of: schema, kind: nil)]
            }
            let rows = Dictionary(grouping: entities.filter { $0.kind == .organisation }) {
                $0.organisationKind ?? .organisation
            }
            return OrganisationKind.allCases.map { kind in
                count((rows[kind] ?? []).map(\.row), of: schema, kind: kind)
            }
        }
    }

    private func count(
        _ rows: [TableRow], of schema: TableSchema, kind: OrganisationKind?
    ) -> DictionaryStatistics.TableCount {
        func filled(_ column: TableSchema.Column) -> Int? {
            guard schema.position(of: column) != nil else { return nil }
            return rows.count { !reader[$0, column].isEmpty }
        }
        var count = DictionaryStatistics.TableCount(table: schema.name, kind: kind)
        count.rows = rows.count
        count.from = filled(.from)
        count.until = filled(.until)
        count.wikidata = filled(.wikidata)
        count.sourced = filled(.source)
        if schema.position(of: .source) != nil {
            count.editorOnly = rows.count { reader.text.equal(reader[$0, .source], "editor".utf8) }
        }
        for (number, entity) in entities.enumerated()
        where entity.row.schema == schema && entity.organisationKind == kind {
            for name in names(of: number) {
                if name.isWeak { count.weakNames += 1 } else { count.names += 1 }
            }
        }
        return count
    }

    /// What belongs to each state.
    var stateCounts: [DictionaryStatistics.StateCount] {
        let people = numbers(of: .people, by: .nationality)
        let offices = numbers(of: .offices, by: .of)
        let organs = numbers(of: .organisations, by: .parent)
        let places = numbers(of: .places, by: .state)
        return entities.filter { $0.kind == .state }.map { state in
            let id = reader.text.string(state.id)
            return DictionaryStatistics.StateCount(
                id: id, people: people[id] ?? 0, offices: offices[id] ?? 0,
                organs: organs[id] ?? 0, places: places[id] ?? 0)
        }
    }

    /// How many rows of a table have each value of a column.
    private func numbers(of schema: TableSchema, by column: TableSchema.Column) -> [String: Int] {
        reader.rows(of: schema).reduce(into: [:]) { numbers, row in
            for value in reader.values(row, column) {
                numbers[reader.text.string(value), default: 0] += 1
            }
        }
    }

    /// The offices of each role.
    var roleCounts: [DictionaryStatistics.RoleCount] {
        let offices = Dictionary(grouping: offices) { reader.text.string($0.role) }
        return roles.map { row in
            let role = reader.string(row, .role)
            let held = offices[role] ?? []
            return DictionaryStatistics.RoleCount(
                role: role, offices: held.count,
                people: Set(held.map { reader.text.string($0.person) }).count,
                bodies: Set(held.map { reader.text.string($0.of) }).count)
        }
    }
}
