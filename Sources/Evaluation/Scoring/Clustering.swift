/// How well a system tells entities apart, whatever it calls them: B-cubed over mentions.
///
/// Bagga and Baldwin 1998, "Algorithms for Scoring Coreference Chains".
public struct Clustering: Sendable {
    /// How many mentions have an id of the gold and one of the system, in order of first sight, so
    /// that sums of fractions come out the same every time.
    private var counts: [(pair: Pair, count: Int)] = []
    private var places: [Pair: Int] = [:]
    private var goldCounts: [SharedID: Int] = [:]
    private var systemCounts: [String: Int] = [:]
    private var total = 0

    private struct Pair: Hashable {
        let gold: SharedID
        let system: String
    }

    /// Counts a mention that both sides have; `system` is the system's own id.
    mutating func add(gold: SharedID, system: String) {
        let pair = Pair(gold: gold, system: system)
        if let place = places[pair] {
            counts[place].count += 1
        } else {
            places[pair] = counts.count
            counts.append((pair, 1))
        }
        goldCounts[gold, default: 0] += 1
        systemCounts[system, default: 0] += 1
        total += 1
    }

    /// For a mention on average the share of the system's cluster that is of the gold's.
    public var precision: Double { average { systemCounts[$0.system] } }
    /// For a mention on average the share of the gold's cluster that is of the system's.
    public var recall: Double { average { goldCounts[$0.gold] } }
    /// The harmonic mean of precision and recall.
    public var f1: Double { harmonicMean(precision, recall) }

    private func average(_ clusterSize: (Pair) -> Int?) -> Double {
        let sum = counts.reduce(0.0) { sum, entry in
            sum + Double(entry.count * entry.count) / Double(clusterSize(entry.pair) ?? 1)
        }
        return sum / Double(max(1, total))
    }
}
