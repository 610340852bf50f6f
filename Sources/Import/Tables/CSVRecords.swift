import SwiftCSV

/// Cuts lines into the records of RFC 4180 and those into cells; a record may run over several lines
/// inside quotes.
///
/// SwiftCSV reads the cells; what it is given is one record, so that each is known by its line and
/// files of any size stream.
struct CSVRecords {
    private let delimiter: CSVDelimiter
    /// The lines of the record that is open.
    private var pending = ""
    private var firstLine = 0
    private var lineCount = 0
    /// A record that is still open after so many lines has a quote too many.
    private static let longestRecord = 200

    /// One record.
    enum Record: Equatable {
        case cells([String], line: Int)
        case malformed(String, line: Int)
    }

    /// - Parameter separator: what stands between cells.
    init(separator: Character) { delimiter = CSVDelimiter(unicodeScalarLiteral: separator) }

    /// The record that ends with a line; nil where the record goes on, or the line is blank.
    mutating func record(endingWith line: String, number: Int) -> Record? {
        if lineCount == 0 {
            if line.allSatisfy(\.isWhitespace) { return nil }
            firstLine = number
        }
        pending += line + "\n"
        lineCount += 1
        let isOpen = pending.utf8.count { $0 == UInt8(ascii: "\"") } % 2 == 1
        return isOpen && lineCount < Self.longestRecord ? nil : close(isOpen: isOpen)
    }

    /// What is still open at the end of the file.
    mutating func rest() -> Record? { lineCount == 0 ? nil : close(isOpen: true) }

    private mutating func close(isOpen: Bool) -> Record {
        defer {
            pending = ""
            lineCount = 0
        }
        if isOpen {
            return .malformed("found a quote that is not closed", line: firstLine)
        }
        do {
            let csv = try CSV<Enumerated>(
                string: pending, delimiter: delimiter, loadColumns: false)
            return .cells(csv.header, line: firstLine)
        } catch {
            return .malformed("found a quote inside a cell", line: firstLine)
        }
    }
}
