import Knowledge
import Testing

@testable import Entities

@Suite struct DictionaryStatisticsTests {
    private let statistics: DictionaryStatistics

    init() throws {
        let tables = [
            "states.tsv": """
            id|name|demonyms|wikidata|from|until|source
            nord|Nord|Norder|Q1|1990||ISO 3166-1
            sud|Sud||||1990|editor
            """,
            "organisations.tsv": """
            id|name|kind|parent|from|source
            nord-party|Nord Party|party|nord|1991-02|editor
            pact|Nord Pact|||1992|editor; Factbook
            """,
            "people.tsv": "id|name|nationality\njan-lind|Jan Lind|nord",
            "roles.tsv": "role|variants\nking|\nmayor|",
            "offices.tsv": """
            person|role|of|from|until
            jan-lind|king|nord|1990|
            jan-lind|king|sud|1980|1990
            """,
        ]
        statistics = try DictionaryStatistics(
            reading: tables.sorted { $0.key < $1.key }.map { name, lines in
                DictionaryFile(
                    directory: "dict", name: name,
                    bytes: lines.utf8.map { $0 == UInt8(ascii: "|") ? UInt8(ascii: "\t") : $0 })
            })
    }

    @Test func tables() throws {
        let states = try #require(statistics.tables.first { $0.table == "states" })
        // Nord, Norder, Norders, Sud
        #expect((states.rows, states.names, states.weakNames) == (2, 4, 0))
        #expect((states.from, states.until, states.wikidata) == (1, 1, 1))
        #expect((states.sourced, states.editorOnly) == (2, 1))
        let people = try #require(statistics.tables.first { $0.table == "people" })
        #expect((people.rows, people.names, people.weakNames) == (1, 1, 1))
        #expect((people.from, people.sourced) == (nil, 0))
    }

    @Test func kinds() {
        let rows = statistics.tables.filter { $0.table == "organisations" && $0.rows > 0 }
        #expect(rows.map(\.kind) == [.organisation, .party])
        #expect(rows.map(\.editorOnly) == [0, 1])
    }

    @Test func states() {
        #expect(
            statistics.states == [
                .init(id: "nord", people: 1, offices: 1, organs: 1, places: 0),
                .init(id: "sud", people: 0, offices: 1, organs: 0, places: 0),
            ])
    }

    @Test func roles() {
        #expect(
            statistics.roles == [
                .init(role: "king", offices: 2, people: 1, bodies: 2),
                .init(role: "mayor", offices: 0, people: 0, bodies: 0),
            ])
    }
}
