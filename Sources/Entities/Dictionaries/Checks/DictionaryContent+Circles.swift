import Knowledge

extension DictionaryContent {
    /// Nobody is an organ of itself or continues itself, be it through others.
    mutating func checkCircles(_ ids: EntityIDs) {
        for column in [TableSchema.Column.parent, .successor] {
            let next = entities.map { entity in
                reader.values(entity.row, column).compactMap { ids[$0] }
            }
            for circle in Circles(of: next).found {
                guard let first = circle.first else { continue }
                let names = (circle + [first]).map { reader.text.string(entities[$0].id) }
                reader.note(
                    entities[first].row, .error,
                    "\(column.header) goes round in a circle: "
                        + names.joined(separator: " → "))
            }
        }
    }
}

/// The circles of a graph that a walk from node to node meets, each once, its lowest node first.
private struct Circles {
    private let next: [[Int]]
    private var isDone: [Bool]
    private(set) var found: [[Int]] = []

    /// - Parameter next: for each node those to which it leads.
    init(of next: [[Int]]) {
        self.next = next
        isDone = Array(repeating: false, count: next.count)
        for node in next.indices where !isDone[node] { walk(from: node) }
    }

    /// Goes on from a node depth first, without recursion: chains may be long.
    private mutating func walk(from start: Int) {
        var path = [start]
        var places = [start: 0]
        var tried = [0]
        while let node = path.last, let branch = tried.last {
            guard branch < next[node].count else {
                path.removeLast()
                tried.removeLast()
                places[node] = nil
                isDone[node] = true
                continue
            }
            tried[tried.count - 1] += 1
            let neighbour = next[node][branch]
            if let place = places[neighbour] {
                found.append(Self.turned(Array(path[place...])))
            } else if !isDone[neighbour] {
                places[neighbour] = path.count
                path.append(neighbour)
                tried.append(0)
            }
        }
    }

    private static func turned(_ circle: [Int]) -> [Int] {
        let lowest = circle.indices.min { circle[$0] < circle[$1] } ?? 0
        return Array(circle[lowest...] + circle[..<lowest])
    }
}
