/// Rows in columns for a person to read: as wide as needed, cut to the terminal's width.
struct Table {
    private let header: [String]
    private var rows: [[String]] = []

    /// A table with a title above each column.
    init(_ header: String...) {
        self.header = header
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row with one cell for each column.
    mutating func add(_ cells: String...) {
        precondition(cells.count == header.count, "one cell for each column")
        rows.append(cells.map(\.showingControls))
    }

    /// The table as lines. Where `columns` is given and too small, the widest column is cut.
    func text(columns: Int?, bold: Bool) -> String {
        var widths = header.indices.map { column in
            ([header] + rows).map { $0[column].displayWidth }.max() ?? 0
        }
        if let columns { shrink(&widths, to: columns) }
        var lines = [line(header, widths)]
        if bold { lines[0] = "\u{1B}[1m\(lines[0])\u{1B}[0m" }
        lines += rows.map { line($0, widths) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func shrink(_ widths: inout [Int], to columns: Int) {
        let gaps = 2 * (widths.count - 1)
        while widths.reduce(gaps, +) > columns, let widest = widths.max(), widest > 12 {
            widths[widths.firstIndex(of: widest) ?? 0] -= 1
        }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (cell, width) in zip(cells, widths) {
            let cut = cell.cut(to: width)
            text += cut + String(repeating: " ", count: width - cut.displayWidth + 2)
        }
        return String(text.reversed().drop { $0 == " " }.reversed())
    }
}

extension String {
    /// Columns a terminal needs: none for combining marks, two for wide East Asian letters and emoji.
    var displayWidth: Int {
        unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }

    /// The text in at most so many columns, the last one an ellipsis where something was cut.
    func cut(to width: Int) -> String {
        guard displayWidth > width else { return self }
        var result = String.UnicodeScalarView()
        var used = 0
        for scalar in unicodeScalars {
            guard used + scalar.displayWidth <= width - 1 else { break }
            result.append(scalar)
            used += scalar.displayWidth
        }
        return String(result) + "…"
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default:
            switch value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
                0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
                0x20000...0x3FFFD:
                2
            default: 1
            }
        }
    }
}
