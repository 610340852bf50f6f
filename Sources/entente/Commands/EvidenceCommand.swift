import ArgumentParser
import Export
import Graph
import Knowledge

/// `entente evidence`: a folder with all that stands behind entities or claims.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Write the evidence into a folder: what one attaches to an article.",
        discussion: """
            The folder holds a page to read and print (index.html), the claims as JSON, the text \
            of every article with its SHA-256 for a name, and the hashes of all files. Give \
            entities, for all claims that name them, or claims by their ids (8 digits will do).

            --verify reads such a folder again: files that were changed are named, and the program \
            ends with 65.

            Example:
              entente evidence Uzbekistan -o evidence && entente evidence --verify evidence
            """)

    @Argument(help: "Entities (ids, names, aliases) or claim ids.")
    var what: [String] = []

    @Option(
        name: .shortAndLong, help: "The folder to write: a new one, or an empty one.",
        completion: .directory)
    var output: String?

    @Option(help: "Check a folder that was written before.", completion: .directory)
    var verify: String?

    @Option(help: "What counts: stated, or all (also planned, doubted and denied).")
    var modality: ModalityOption = .all

    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if verify != nil, !what.isEmpty || output != nil {
            throw ValidationError("--verify DIR takes neither entities nor -o.")
        }
        if verify == nil, what.isEmpty || output == nil {
            throw ValidationError("Give entities or claims, and a folder with -o; or --verify DIR.")
        }
    }

    func run() throws {
        if let verify { return try check(verify) }
        let folder = OutputFolder(path: output ?? "")
        try folder.checkIsNew()
        let store = try Store.open(database)
        let dossier = try dossier(in: store)
        guard !dossier.claims.isEmpty else {
            throw Failure(.noAnswer, "no claim names \(dossier.title)")
        }
        try folder.write(DossierFiles.files(of: dossier))
        try Console.write(
            "\(folder.path): \(dossier.claims.count.counting("claim")), "
                + "\(dossier.articles.count.counting("article"))\n")
    }

    private func dossier(in store: GraphStore) throws -> Dossier {
        var asked: [Entity] = []
        var claims: [ClaimID] = []
        for word in what {
            if isClaim(word) {
                claims.append(try ClaimOptions.evidence(of: word, in: store).id)
            } else {
                asked.append(try entities.entity(named: word, in: store))
            }
        }
        let title = (asked.map(\.name) + claims.map { "claim \($0)" }).joined(separator: ", ")
        return try Store.reporting {
            try store.dossier(
                of: asked.map(\.id), and: claims,
                filter: ClaimFilter(includesUnstated: modality == .all), title: title)
        }
    }

    /// Names of entities hold letters beyond `f`, or are shorter.
    private func isClaim(_ word: String) -> Bool {
        (8...16).contains(word.utf8.count) && word.allSatisfy { $0.isASCII && $0.isHexDigit }
    }

    private func check(_ path: String) throws {
        let check = try DossierCheck(path)
        for problem in check.problems { try Console.write("\(path): \(problem)\n") }
        guard check.problems.isEmpty else { throw ExitCode(Failure.Code.badData.rawValue) }
        try Console.write(
            "\(path): agrees with its own sums, every quotation in place "
                + "(\(check.claims.counting("claim")), "
                + "\(check.articles.counting("article")))\n")
    }
}
