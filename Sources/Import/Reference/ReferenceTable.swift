package import Entities
package import Knowledge

/// Somebody else's table of memberships and offices as an article that makes claims: each line is a
/// sentence, each row the evidence of what it says.
package struct ReferenceTable: Sendable {
    /// The article and its claims.
    package let extract: Extract
    /// Rows that name somebody whom the dictionaries do not know, or know several of.
    package let unresolved: [ImportNote]
    /// Rows that say what histories have no word for.
    package let leftOut: [ImportNote]
    /// How many rows make claims.
    package let rowCount: Int

    /// How a table is to be read.
    package struct Options: Sendable {
        /// What its claims give as publisher.
        package var publisher: String
        /// The day of which it speaks where rows have no date, which is also that of its publication.
        package var date: PartialDate?
        /// Which columns hold what.
        package var columns: ReferenceColumns

        /// Options.
        package init(publisher: String, date: PartialDate?, columns: ReferenceColumns) {
            self.publisher = publisher
            self.date = date
            self.columns = columns
        }
    }

    /// The form of a table.
    package enum Format: Sendable {
        /// Cells with a separator between them.
        case cells(separator: Character)
        /// FollowTheMoney entities, one a line.
        case ftm
    }

    /// Reads a whole table.
    /// - Throws: `ReferenceError` with all rows that break its form, `TableMappingError` where columns
    ///   are missing.
    package init(
        _ lines: [[UInt8]], file: String, format: Format, options: Options,
        known: KnownEntities, catalogue: EntityCatalogue
    ) throws {
        let rows: [ReferenceRow]
        let problems: [ImportNote]
        switch format {
        case .cells(let separator):
            var reader = ReferenceCSV(file: file, columns: options.columns, date: options.date)
            try reader.read(lines, separator: separator)
            (rows, problems, leftOut) = (reader.rows, reader.problems, reader.leftOut)
        case .ftm:
            var reader = ReferenceFtM(file: file, known: known, date: options.date)
            reader.read(lines)
            rows = reader.rows()
            (problems, leftOut) = (reader.problems, reader.leftOut)
        }
        guard problems.isEmpty else { throw ReferenceError(problems: problems.sorted()) }
        var writer = ReferenceArticle(
            lines, file: file, options: options, names: ReferenceNames(known), catalogue: catalogue)
        for row in rows { writer.add(row) }
        extract = writer.extract
        unresolved = writer.unresolved
        rowCount = writer.rowCount
    }
}
