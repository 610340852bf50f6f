import ArgumentParser
import Entities
import Import

/// `entente dict import`: makes a folder of dictionaries of other people's lists.
struct DictImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a folder of dictionaries of other lists of names.",
        discussion: """
            The folder is to be laid over the dictionaries that the command reads with: what they \
            know gets only the names that they lack. Lines that break the form of a file are \
            reported and left out; what is in good form and fits no table stands in left-out.txt \
            of the folder. Exits 65, and writes nothing, if no line can be taken.

            petrarch: actor and agent files of TABARI and PETRARCH. ftm: FollowTheMoney entities, \
            one a line, also as OpenSanctions nests them. csv: tables with a header, comma- or, \
            called .tsv, tab-separated; '--map' says which column holds name, aliases, \
            weak_aliases, kind, country, wikidata, role, of, from and until.

            Example:
              entente dict import --from petrarch actors.txt -o imported && entente dict check \
            --dict imported
              entente dict import --from csv --map 'name=Minister,role=Post' ministers.csv -o new
            """)

    @Option(help: "What the files are: petrarch, ftm or csv.")
    var from: ImportFormat

    @Option(help: "csv: FIELD=HEADER, several with commas between (repeatable).")
    var map: [String] = []

    @Option(help: "csv: what rows without a kind are, such as person or party.")
    var kind = "person"

    @Option(help: "csv: what stands between the values of a cell that holds several.")
    var listSeparator = ";"

    @Option(help: "What the rows name as their source; otherwise the format's name.")
    var source: String?

    @Option(name: .shortAndLong, help: "The folder to make.")
    var output: String

    @Argument(help: "Files, in any order.")
    var files: [String]

    @OptionGroup var dictionaries: DictionaryOptions

    func validate() throws {
        if let source, source.contains(where: { $0.isNewline || $0 == "\t" }) {
            throw ValidationError("--source takes one line without tabs.")
        }
        if !TableImporter.kinds.contains(kind) {
            let allowed = TableImporter.kinds.joined(separator: ", ")
            throw ValidationError("--kind takes \(allowed); found \(kind).")
        }
        if listSeparator.isEmpty {
            throw ValidationError("--list-separator takes at least one letter.")
        }
        _ = try tableOptions()
    }

    private func tableOptions() throws -> TableImporter.Options {
        do {
            return TableImporter.Options(
                mapping: try TableMapping(map), listSeparator: listSeparator, kind: kind)
        } catch {
            throw ValidationError("--map: \(error.description)")
        }
    }

    func run() throws {
        let folder = OutputFolder(path: output)
        try folder.checkIsNew()
        let tables = DictionaryTables(of: try dictionaries.folders())
        let known = try tables.reportingProblems { try KnownEntities(reading: try tables.read()) }
        let records = try ImportFiles(
            format: from, paths: files, tableOptions: try tableOptions()
        ).read(beside: known)
        for problem in records.problems { Console.list("\(problem)") }
        guard !records.isEmpty else {
            throw Failure(.badData, "nothing to take in \(files.joined(separator: ", "))")
        }
        let overlay = DictionaryOverlay(records, over: known, source: source ?? from.source)
        let leftOut = ("left-out.txt", overlay.leftOut.map { "\($0)\n" }.joined())
        let texts = overlay.tables + (overlay.leftOut.isEmpty ? [] : [leftOut])
        try folder.write(texts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
        try Console.write(ImportReport(records, overlay, folder: output).text)
    }
}
