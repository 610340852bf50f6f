import Entities
import Export
import Knowledge

/// The answer to `dict stats`: counts by table, state or role; the document has all three.
struct DictionaryStatisticsReport: Report {
    private let statistics: DictionaryStatistics
    private let grouping: DictionaryGrouping

    init(_ statistics: DictionaryStatistics, by grouping: DictionaryGrouping) {
        self.statistics = statistics
        self.grouping = grouping
    }

    var isEmpty: Bool { false }

    func text(_ style: TextStyle) -> String {
        table.text(columns: style.columns, bold: style.isStyled)
    }

    private var table: Table {
        switch grouping {
        case .table:
            var table = Table(
                "TABLE", "KIND", "ROWS", "NAMES", "WEAK", "FROM", "UNTIL", "WIKIDATA", "SOURCED",
                "EDITOR ONLY",
                least: [
                    "EDITOR ONLY", "WEAK", "FROM", "UNTIL", "WIKIDATA", "SOURCED",
                ])
            for count in statistics.tables {
                table.add(
                    count.table, count.kind?.rawValue ?? "", String(count.rows),
                    Self.shown(count.names), Self.shown(count.weakNames), Self.shown(count.from),
                    Self.shown(count.until), Self.shown(count.wikidata),
                    Self.shown(count.sourced), Self.shown(count.editorOnly))
            }
            return table
        case .state:
            var table = Table(
                "STATE", "PEOPLE", "OFFICES", "ORGANS", "PLACES", least: ["ORGANS", "PLACES"])
            for count in statistics.states {
                table.add(
                    count.id, Self.shown(count.people), Self.shown(count.offices),
                    Self.shown(count.organs), Self.shown(count.places))
            }
            return table
        case .role:
            var table = Table("ROLE", "OFFICES", "PEOPLE", "BODIES")
            for count in statistics.roles {
                table.add(
                    count.role, Self.shown(count.offices), Self.shown(count.people),
                    Self.shown(count.bodies))
            }
            return table
        }
    }

    /// Nothing rather than zero, so that gaps stand out.
    private static func shown(_ count: Int?) -> String {
        count.map { $0 == 0 ? "" : String($0) } ?? ""
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("tables") { json in
                for count in statistics.tables { json.object { $0.fields(of: count) } }
            }
            json.array("states") { json in
                for count in statistics.states {
                    json.object { json in
                        json.field("state", count.id)
                        json.field("people", count.people)
                        json.field("offices", count.offices)
                        json.field("organs", count.organs)
                        json.field("places", count.places)
                    }
                }
            }
            json.array("roles") { json in
                for count in statistics.roles {
                    json.object { json in
                        json.field("role", count.role)
                        json.field("offices", count.offices)
                        json.field("people", count.people)
                        json.field("bodies", count.bodies)
                    }
                }
            }
        }
    }

    var csv: CSV {
        switch grouping {
        case .table:
            var csv = CSV(
                "table", "kind", "rows", "names", "weak_names", "from", "until", "wikidata",
                "sourced", "editor_only")
            for count in statistics.tables {
                csv.add(
                    count.table, count.kind?.rawValue, String(count.rows), String(count.names),
                    String(count.weakNames), count.from.map(String.init),
                    count.until.map(String.init), count.wikidata.map(String.init),
                    count.sourced.map(String.init), count.editorOnly.map(String.init))
            }
            return csv
        case .state:
            var csv = CSV("state", "people", "offices", "organs", "places")
            for count in statistics.states {
                csv.add(
                    count.id, String(count.people), String(count.offices), String(count.organs),
                    String(count.places))
            }
            return csv
        case .role:
            var csv = CSV("role", "offices", "people", "bodies")
            for count in statistics.roles {
                csv.add(
                    count.role, String(count.offices), String(count.people), String(count.bodies))
            }
            return csv
        }
    }
}

extension JSONWriter {
    /// Columns that a table does not have are null.
    fileprivate mutating func fields(of count: DictionaryStatistics.TableCount) {
        field("table", count.table)
        field("kind", count.kind?.rawValue)
        field("rows", count.rows)
        field("names", count.names)
        field("weak_names", count.weakNames)
        field("from", count.from)
        field("until", count.until)
        field("wikidata", count.wikidata)
        field("sourced", count.sourced)
        field("editor_only", count.editorOnly)
    }
}
