/// Which columns of a reference table hold what.
package struct ReferenceColumns: Sendable {
    /// What a row can say.
    package enum Field: String, CaseIterable, Sendable {
        case member, organisation, event, status, since, until, role, date

        /// The headers that name it without being told.
        fileprivate var headers: [String] {
            switch self {
            case .member: ["member", "state", "country", "person", "holder", "name"]
            case .organisation: ["organisation", "organization", "body", "of"]
            case .event: ["event"]
            case .status: ["status"]
            case .since: ["since", "from", "start"]
            case .until: ["until", "to", "end"]
            case .role: ["role", "office", "post", "position"]
            case .date: ["date", "as_of", "on"]
            }
        }
    }

    private let mapped: [Field: String]

    /// Takes pairs such as `member=Country name`; other fields are found by the usual headers.
    /// - Parameter pairs: each pair, or several with commas between.
    package init(_ pairs: [String]) throws(TableMappingError) {
        var mapped: [Field: String] = [:]
        for pair in pairs.flatMap({ $0.split(separator: ",") }) {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let field = Field(rawValue: String(parts[0])) else {
                let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")
                throw TableMappingError(
                    description: "found \"\(pair)\"; allowed: FIELD=HEADER, a field being \(fields)"
                )
            }
            mapped[field] = String(parts[1])
        }
        self.mapped = mapped
    }

    /// Where each field stands in a header line; a column that is asked for and missing, or a table
    /// without members or organisations, is an error.
    func places(in header: [String]) throws(TableMappingError) -> [Field: Int] {
        let names = header.map { $0.lowercased().trimmingPrefix { $0 == " " }.trimmed }
        var places: [Field: Int] = [:]
        for field in Field.allCases {
            if let wanted = mapped[field] {
                places[field] = header.firstIndex(of: wanted)
            } else {
                places[field] =
                    field.headers.lazy
                    .compactMap { header in names.firstIndex { $0 == header } }.first
            }
            let isNeeded = mapped[field] != nil || field == .member || field == .organisation
            guard places[field] != nil || !isNeeded else {
                let wanted = mapped[field].map { "\"\($0)\"" }
                throw TableMappingError(
                    description: "found no column \(wanted ?? "for \(field.rawValue)"); allowed: "
                        + (wanted == nil
                            ? field.headers.joined(separator: ", ") + ", or --map"
                            : header.map { "\"\($0)\"" }.joined(separator: ", ")))
            }
        }
        return places
    }
}
