import Foundation

/// One figure of a report.
enum Figure {
    case tally(Tally)
    case clustering(Clustering)
    case accuracy(Accuracy)
    case count(Int)

    /// As a line for a person has it.
    var text: String {
        switch self {
        case .tally(let tally):
            "\(Self.shares(tally.precision, tally.recall, tally.f1))  "
                + "(tp \(tally.found) fp \(tally.wrong) fn \(tally.missed))"
        case .clustering(let clusters):
            Self.shares(clusters.precision, clusters.recall, clusters.f1)
        case .accuracy(let accuracy): "\(accuracy.share.threeDecimals)  of \(accuracy.count)"
        case .count(let count): "\(count)"
        }
    }

    /// The fields of its JSON object; empty for a count, which is a number.
    var fields: [(key: String, value: String)] {
        switch self {
        case .tally(let tally):
            Self.fields(tally.precision, tally.recall, tally.f1)
                + [("tp", tally.found), ("fp", tally.wrong), ("fn", tally.missed)].map {
                    ($0.0, "\($0.1)")
                }
        case .clustering(let clusters):
            Self.fields(clusters.precision, clusters.recall, clusters.f1)
        case .accuracy(let accuracy):
            [("accuracy", accuracy.share.shortDecimals), ("of", "\(accuracy.count)")]
        case .count: []
        }
    }

    private static func shares(_ precision: Double, _ recall: Double, _ f1: Double) -> String {
        "P \(precision.threeDecimals)  R \(recall.threeDecimals)  F1 \(f1.threeDecimals)"
    }

    private static func fields(
        _ precision: Double, _ recall: Double, _ f1: Double
    ) -> [(key: String, value: String)] {
        [("P", precision), ("R", recall), ("F1", f1)].map { ($0.0, $0.1.shortDecimals) }
    }
}

extension Double {
    /// Rounded to three decimals, halves to even: `0.500`.
    fileprivate var threeDecimals: String { String(format: "%.3f", self) }

    /// The same without the zeros at the end, but for one: `0.5`, `1.0`.
    fileprivate var shortDecimals: String {
        var digits = threeDecimals
        while digits.hasSuffix("0"), !digits.hasSuffix(".0") { digits.removeLast() }
        return digits
    }
}
