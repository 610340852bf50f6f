import ArgumentParser
import Export
import Graph

/// An answer in the three forms every question offers.
protocol Report {
    /// For a person: tables, at most so many columns wide where that is known.
    func text(_ style: TextStyle) -> String
    /// As the one JSON document of the contract.
    func json(into writer: inout JSONWriter)
    /// As a table for a spreadsheet.
    var csv: CSV { get }
    /// Whether there is no answer: the program then ends with 1.
    var isEmpty: Bool { get }
    /// How much of a long list was left out, for a person; nil where nothing was.
    var omission: String? { get }
}

extension Report {
    var omission: String? { nil }
}

extension Page {
    /// How much was left out: "230 more".
    var omission: String? { more > 0 ? "\(more) more" : nil }
}

/// How text for a person is set.
struct TextStyle {
    /// Columns of the terminal, nil where output goes elsewhere.
    var columns: Int?
    /// Whether to use bold type.
    var isStyled: Bool

    /// As the terminal allows.
    static var console: TextStyle {
        TextStyle(columns: Console.columns, isStyled: Console.allowsColour)
    }

    /// A heading, in several lines where the terminal is narrow.
    func heading(_ text: String) -> String {
        let lines = folded(text)
        return (isStyled ? lines.map { "\u{1B}[1m\($0)\u{1B}[0m" } : lines)
            .joined(separator: "\n")
    }

    /// A text in lines of the terminal's width, less a margin before it.
    func folded(_ text: String, margin: Int = 0) -> [String] {
        columns.map { text.folded(to: max(1, $0 - margin)) } ?? [text]
    }

    /// What stands behind the rest.
    func faint(_ text: String) -> String { isStyled ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

extension String {
    /// The text of an answer with what a terminal obeys written as `\u{1B}`, but line ends and the
    /// types above.
    fileprivate var showingForeignControls: String {
        guard utf8.contains(0x1B) else { return showingControls }
        var parts = split(separator: "\u{1B}[", omittingEmptySubsequences: false).map(String.init)
        for index in parts.indices.dropFirst() {
            let isOurs = ["0m", "1m", "2m"].contains { parts[index].hasPrefix($0) }
            parts[index] = (isOurs ? "\u{1B}[" : "\\u{1B}[") + parts[index].showingControls
        }
        parts[0] = parts[0].showingControls
        return parts.joined()
    }
}

extension OutputOptions {
    /// Prints an answer in the form asked for; an empty one ends the program with 1, and what a
    /// person is told of it is no data and goes to stderr.
    func print(_ report: some Report) throws {
        if json {
            var writer = JSONWriter(layout: .pretty)
            report.json(into: &writer)
            writer.endLine()
            try Console.write(writer.finish())
        } else if csv {
            try Console.write(report.csv.contents)
            if let omission = report.omission { Console.note(Self.toShowAll(omission)) }
        } else if report.isEmpty {
            Console.note(String(report.text(TextStyle(isStyled: false)).dropLast()))
        } else {
            let omission = report.omission.map { "\n… \(Self.toShowAll($0))\n" } ?? ""
            try Console.write(report.text(.console).showingForeignControls + omission)
        }
        if report.isEmpty { throw ExitCode(Failure.Code.noAnswer.rawValue) }
    }

    private static func toShowAll(_ omission: String) -> String {
        "\(omission); --limit 0 shows all"
    }
}
