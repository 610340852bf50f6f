import Knowledge

import class GRDB.Database

/// Which entities stated claims link, and by how many stories.
struct StatedLinks {
    private var weights: [Pair: Int] = [:]
    private(set) var neighbours: [Int64: Set<Int64>] = [:]

    private struct Pair: Hashable {
        let a: Int64
        let b: Int64
    }

    init(_ database: Database) throws {
        let rows = try database.rows(
            """
            SELECT subject_id, object_id, stories FROM edges
            WHERE is_hedged = 0 AND is_negated = 0 AND subject_id <> object_id
            """
        ) { (a: $0.integer(), b: $0.integer(), stories: $0.int()) }
        for row in rows {
            weights[Pair(a: min(row.a, row.b), b: max(row.a, row.b)), default: 0] += row.stories
            neighbours[row.a, default: []].insert(row.b)
            neighbours[row.b, default: []].insert(row.a)
        }
    }

    /// By the entity's row.
    func pageRanks() -> [Int64: Double] {
        let keys = neighbours.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
        let links = weights.sorted { ($0.key.a, $0.key.b) < ($1.key.a, $1.key.b) }
            .compactMap { pair, weight in
                places[pair.a].flatMap { a in
                    places[pair.b].map { (a: a, b: $0, weight: Double(weight)) }
                }
            }
        return Dictionary(
            uniqueKeysWithValues: zip(keys, PageRank(count: keys.count, links: links).shares))
    }
}
