import Foundation

/// How surely two things occur together more often than chance would have it.
///
/// Of `total` places `both` have the one and the other, `first` have the one, `second` the other.
/// The score is the log-likelihood ratio G² of the 2×2 table. It is near 0 for what stands
/// everywhere, however often it is met, and above 3.84 in one of twenty tables made by chance.
///
/// T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
/// Linguistics 19 (1993), 61–74.
struct LogLikelihood {
    /// How often both would occur together by chance.
    let expected: Double
    /// G²; negative where they avoid each other.
    let score: Double

    init(both: Int, first: Int, second: Int, total: Int) {
        let rows = [Double(first), Double(total - first)]
        let columns = [Double(second), Double(total - second)]
        let cells = [both, first - both, second - both, total - first - second + both].map(
            Double.init)
        let chances = rows.flatMap { row in columns.map { row * $0 / Double(max(1, total)) } }
        let sum = zip(cells, chances).reduce(0) { sum, cell in
            cell.0 > 0 && cell.1 > 0 ? sum + cell.0 * log(cell.0 / cell.1) : sum
        }
        expected = chances[0]
        score = Double(both) < expected ? -2 * sum : 2 * sum
    }
}
