import ArgumentParser

/// The data sets that can become dictionaries.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
    case petrarch, ftm, csv

    /// What rows name as their source unless told otherwise.
    var source: String {
        switch self {
        case .petrarch: "PETRARCH"
        case .ftm: "FollowTheMoney"
        case .csv: "CSV"
        }
    }
}
