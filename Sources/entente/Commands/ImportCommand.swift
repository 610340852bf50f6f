import ArgumentParser
import Entities
import Graph
import Import
import Knowledge

/// `entente import`: stores somebody else's table of memberships and offices as claims.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Store a table of memberships and offices as claims of its own.",
        discussion: """
            Each row becomes claims by NAME with the row as evidence. Rows whose names the \
            dictionaries do not know, or know several of, are listed by line and left out. A row \
            that breaks the form of the table ends the import with 65, and nothing is stored. The \
            tables take the place of those imported under NAME before.

            csv: a header line with member (or state, country, person), organisation, and status \
            or event, since (from), until (to), date, or role for an office; '--map' names other \
            headers. ftm: Membership, Occupancy and Directorship entities, one a line. '--date' \
            is the day of which rows without a date speak.

            Example:
              entente import --as Factbook --date 2024 members.csv && entente conflicts --against \
            Factbook
            """)

    @Option(name: .customLong("as"), help: "Whose table it is: the publisher of its claims.")
    var publisher: String

    @Option(help: "What the files are: csv or ftm (default: by their names).")
    var format: ReferenceFormat?

    @Option(help: "The day of which the tables speak: 2012, 2012-08 or 2012-08-31.")
    var date: DateArgument?

    @Option(help: "csv: FIELD=HEADER, several with commas between (repeatable).")
    var map: [String] = []

    @Argument(help: "Tables, also packed by gzip.")
    var files: [String]

    @OptionGroup var dictionaries: DictionaryOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if publisher.isEmpty || publisher.contains(where: \.isNewline) {
            throw ValidationError("--as takes one line.")
        }
        _ = try columns()
    }

    private func columns() throws -> ReferenceColumns {
        do {
            return try ReferenceColumns(map)
        } catch {
            throw ValidationError("--map: \(error.description)")
        }
    }

    func run() throws {
        let reader = try ArticleReader(try dictionaries.folders())
        let tables = ReferenceTables(
            reader: reader, format: format,
            options: ReferenceTable.Options(
                publisher: publisher, date: date?.date, columns: try columns()))
        let read = try files.map(tables.read)
        for note in read.flatMap({ $0.table.unresolved + $0.table.leftOut }).sorted() {
            Console.list("\(note)")
        }
        guard read.contains(where: { $0.table.rowCount > 0 }) else {
            throw Failure(.badData, "nothing to take in \(files.joined(separator: ", "))")
        }
        let recipe = BuildRecipe(
            version: Entente.version, dictionary: reader.dictionaryHash,
            options: ([date.map { "date=\($0.date.edtf)" }] + map.map { "map=\($0)" })
                .compactMap(\.self).joined(separator: "\n"))
        let isNew = try Store.changing(database, mode: .create) { store in
            try store.replaceTables(
                of: publisher, read.map { ($0.file, $0.table.extract) }, readBy: recipe,
                names: KnownNames(reader))
        }
        try report(read.map(\.table), isNew: isNew)
    }

    private func report(_ tables: [ReferenceTable], isNew: Bool) throws {
        let rows = tables.reduce(0) { $0 + $1.rowCount }
        let claims = tables.reduce(0) { $0 + $1.extract.claims.count }
        let unresolved = Set(tables.flatMap(\.unresolved).map(\.place)).count
        let leftOut = tables.reduce(0) { $0 + $1.leftOut.count }
        var details = [tables.count.counting("file")]
        if unresolved > 0 { details.append("\(unresolved.counting("row")) with unknown names") }
        if leftOut > 0 { details.append("\(leftOut.counting("row")) of unknown kinds") }
        let deed =
            isNew
            ? "imported \(rows.counting("row")), \(claims.counting("claim")) by \(publisher)"
            : "nothing to do"
        try Console.write("\(database.path): \(deed) (\(details.joined(separator: ", ")))\n")
    }
}
