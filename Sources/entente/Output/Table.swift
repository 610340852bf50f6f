/// Rows in columns for a person to read: as wide as needed, folded to the terminal's width.
struct Table {
    private let header: [String]
    private let spare: [String]
    private let least: [String]
    private var rows: [[String]] = []

    /// Beyond this many lines a folded cell is cut.
    private static let mostLines = 3
    /// A column this wide is not crowded.
    private static let roomy = 24
    /// One narrower than this can hardly be read.
    private static let narrow = 12

    /// A table with a title above each column. A narrow terminal goes without `spare` columns, the
    /// first first, where others would be crowded, and a very narrow one without the `least`, where
    /// they could hardly be read.
    init(_ header: String..., spare: [String] = [], least: [String] = []) {
        self.header = header
        self.spare = spare
        self.least = least
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row with one cell for each column.
    mutating func add(_ cells: String...) {
        precondition(cells.count == header.count, "one cell for each column")
        rows.append(cells.map(\.showingLineEnds))
    }

    /// The table as lines. Where `columns` is given and too small, spare columns are left out, and
    /// then the widest ones folded, so that no line is longer.
    func text(columns: Int?, bold: Bool) -> String {
        var shown = Array(header.indices)
        var left: [String] = []
        if let columns {
            for (titles, width) in [(spare, Self.roomy), (least, Self.narrow)] {
                for title in titles where isAnyFolded(below: width, shown, columns) {
                    shown.removeAll { header[$0] == title }
                    left.append(title)
                }
            }
        }
        let widths = widths(shown, columns)
        var lines = self.lines(header, shown, widths)
        if bold { lines = lines.map { "\u{1B}[1m\($0)\u{1B}[0m" } }
        lines += rows.flatMap { self.lines($0, shown, widths) }
        if !left.isEmpty, let columns {
            let titles = header.filter(left.contains).joined(separator: ", ")
            lines += "(a wider terminal, --json and --csv also have \(titles))".folded(to: columns)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Whether the terminal makes a column narrower than so many columns and than its cells.
    private func isAnyFolded(below width: Int, _ shown: [Int], _ columns: Int) -> Bool {
        zip(widths(shown, columns), widths(shown, nil)).contains { folded, whole in
            folded < min(whole, width)
        }
    }

    /// The widths of the columns that are shown: those of their longest cells, the widest narrowed
    /// until all fit, though none to nothing.
    private func widths(_ shown: [Int], _ columns: Int?) -> [Int] {
        var widths = shown.map { column in
            ([header] + rows).map { $0[column].displayWidth }.max() ?? 0
        }
        guard let columns else { return widths }
        let gaps = 2 * (widths.count - 1)
        while widths.reduce(gaps, +) > columns, let widest = widths.max(),
            widest > 1
        {
            widths[widths.firstIndex(of: widest) ?? 0] -= 1
        }
        return widths
    }

    private func lines(_ cells: [String], _ shown: [Int], _ widths: [Int]) -> [String] {
        let folded = zip(shown, widths).map { column, width -> [String] in
            let lines = cells[column].folded(to: width)
            guard lines.count > Self.mostLines else { return lines }
            let rest = lines.dropFirst(Self.mostLines - 1).joined(separator: " ")
            return lines.prefix(Self.mostLines - 1) + [rest.cut(to: width)]
        }
        return (0..<(folded.map(\.count).max() ?? 0)).map { number in
            var text = ""
            for (cell, width) in zip(folded, widths) {
                let line = number < cell.count ? cell[number] : ""
                text += line + String(repeating: " ", count: width - line.displayWidth + 2)
            }
            let blanks = text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
            return String(text.dropLast(blanks))
        }
    }
}

extension String {
    /// Columns a terminal needs: none for combining marks, two for wide East Asian letters and emoji.
    var displayWidth: Int {
        utf8.allSatisfy(\.isPrintableASCII) ? utf8.count : scalarWidths
    }

    private var scalarWidths: Int {
        unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }

    /// The text in lines of at most so many columns, broken between words where that can be, each
    /// as far in as the first.
    func folded(to width: Int) -> [String] {
        guard displayWidth > width else { return [self] }
        let margin = String(prefix { $0 == " " })
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            let joined = line.isEmpty ? margin + word : "\(line) \(word)"
            if joined.displayWidth <= width {
                line = joined
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = margin + word
            while line.displayWidth > width {
                let part = line.leading(max(width, margin.count + 1)).throughLastHyphen
                lines.append(part)
                line = margin + line.dropFirst(part.count)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The text in at most so many columns, the last one an ellipsis where something was cut.
    func cut(to width: Int) -> String {
        displayWidth > width ? leading(width - 1) + "…" : self
    }

    /// Up to its last hyphen, where something stands before that: a day breaks behind the month.
    private var throughLastHyphen: String {
        guard let hyphen = lastIndex(of: "-"), self[..<hyphen].contains(where: { $0 != " " }) else {
            return self
        }
        return String(self[...hyphen])
    }

    /// What of the beginning fits into so many columns, but at least one character.
    private func leading(_ width: Int) -> String {
        var used = 0
        let fitting = prefix { character in
            used += String(character).displayWidth
            return used <= width
        }
        return String(fitting.isEmpty ? prefix(1) : fitting)
    }
}

extension UInt8 {
    /// Whether it is a visible character of one column by itself, or a blank.
    var isPrintableASCII: Bool { (0x20..<0x7F).contains(self) }
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
