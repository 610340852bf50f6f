import Knowledge

/// Comma-separated values as RFC 4180 has them, with LF line ends and a header.
struct CSV {
    private var text: String

    /// A file with these columns.
    init(_ header: String...) {
        text = Self.line(header)
    }

    /// Adds a row; nil becomes an empty cell.
    mutating func add(_ cells: String?...) {
        text += Self.line(cells.map { $0 ?? "" })
    }

    /// The whole file.
    var contents: String { text }

    private static func line(_ cells: [String]) -> String {
        cells.map(quoted).joined(separator: ",") + "\n"
    }

    private static func quoted(_ cell: String) -> String {
        let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
        guard cell.unicodeScalars.contains(where: special.contains) else { return cell }
        return "\""
            + cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}

extension [ClaimID] {
    /// The ids with blanks between them.
    var inOneCell: String { map(\.rawValue).joined(separator: " ") }
}
