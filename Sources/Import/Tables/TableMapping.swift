/// Which columns of a foreign table hold what.
package struct TableMapping: Sendable {
    private let headers: [Field: String]

    /// What a row can say.
    package enum Field: String, CaseIterable, Sendable {
        case name, aliases, kind, country, wikidata, role, of, from, until
        case weakAliases = "weak_aliases"
    }

    /// Takes pairs such as `name=Full name`; a field without one is read from the column that is
    /// called like it.
    /// - Parameter pairs: each pair, or several with commas between.
    package init(_ pairs: [String]) throws(TableMappingError) {
        var headers: [Field: String] = [:]
        for pair in pairs.flatMap({ $0.split(separator: ",") }) {
            let parts = pair.split(separator: "=", maxSplits: 1).map {
                $0.trimmingPrefix { $0 == " " }
            }
            let name = parts.first.map(String.init) ?? ""
            guard parts.count == 2, let field = Field(rawValue: name) else {
                let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")
                throw TableMappingError(
                    description: "found \"\(pair)\"; allowed: FIELD=HEADER, a field being \(fields)"
                )
            }
            headers[field] = String(parts[1])
        }
        self.headers = headers
    }

    /// Where each field stands in a header line; a column that is asked for and missing, or names
    /// without a column, are an error.
    func columns(in header: [String]) throws(TableMappingError) -> [Field: Int] {
        var columns: [Field: Int] = [:]
        for field in Field.allCases {
            let wanted = headers[field] ?? field.rawValue
            let isAskedFor = headers[field] != nil || field == .name
            if let column = header.firstIndex(of: wanted) {
                columns[field] = column
            } else if isAskedFor {
                throw TableMappingError(
                    description: "found no column \"\(wanted)\"; allowed: "
                        + header.map { "\"\($0)\"" }.joined(separator: ", "))
            }
        }
        return columns
    }
}

/// Why columns cannot be told.
package struct TableMappingError: Error, CustomStringConvertible {
    /// Found and allowed.
    package let description: String
}
