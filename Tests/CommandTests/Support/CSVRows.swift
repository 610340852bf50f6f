/// The cells of comma-separated values, as RFC 4180 reads them.
struct CSVRows {
    private(set) var rows: [[String]] = []

    init(_ text: String) {
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var wasQuote = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                if wasQuote, !isQuoted { cell.append(scalar) }
                isQuoted.toggle()
                wasQuote = !isQuoted
                continue
            }
            wasQuote = false
            switch scalar {
            case "," where !isQuoted, "\n" where !isQuoted:
                row.append(String(cell))
                cell = .init()
                if scalar == "\n" {
                    rows.append(row)
                    row = []
                }
            default: cell.append(scalar)
            }
        }
    }
}
