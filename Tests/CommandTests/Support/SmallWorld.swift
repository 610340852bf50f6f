import Foundation

/// A dictionary of a few names and two patterns: quick to read, and nobody else's to change.
enum SmallWorld {
    /// The arguments that make the program use it alone.
    static let only = ["--only-dict", "dict"]

    /// A folder that holds the dictionary as `dict`.
    static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in tables { try folder.write(text, to: "dict/\(name)") }
        return folder
    }

    /// A folder with the dictionary and a graph of the articles in `articles`.
    static func builtFolder(_ articles: [String: String] = SmallWorld.articles) async throws
        -> TemporaryFolder
    {
        let folder = try folder()
        for (name, text) in articles { try folder.write(text, to: "articles/\(name)") }
        let run = try await build(in: folder)
        guard run.status == 0 else { throw SampleGraph.BuildFailed(message: run.errors) }
        return folder
    }

    /// Builds `articles` into `graph.db`.
    static func build(
        _ paths: [String] = ["articles"], in folder: TemporaryFolder, db: String = "graph.db"
    ) async throws -> Run {
        try await Program.run(["build"] + paths + only + ["--db", db], in: folder)
    }

    /// All that a database holds, as `export` tells it.
    static func contents(of db: String = "graph.db", in folder: TemporaryFolder) async throws
        -> String
    {
        try await Program.run("export --format ndjson --db \(db)", in: folder).text
    }

    static let articles = [
        "north.txt": "The North League\n\nJune 3, 2011 (Wire) — Avalon joined the North League in "
            + "2004. Borduria left the North League in 2009.\n",
        "south.txt": "Two republics\n\nMay 4, 2012 (Wire) — Upper Karelia joined the South Pact "
            + "in 2001. Lower Karelia joined the South Pact in 2003.\n",
        "more/wire.jsonl": #"{"title":"Borduria leaves","date":"2009-08-01","publisher":"Wire","#
            + #""text":"Borduria left the North League on July 30, 2009."}"# + "\n",
    ]

    /// What a careful reader finds in a text "Avalon." in the file `wire.txt`.
    static let gold = """
        {"source": "wire.txt", "claims": [],
         "articles": [{"start": 0, "end": 8, "title": null, "published": null,
                       "published_alt": [], "duplicate_of": null}],
         "mentions": [{"start": 0, "end": 6, "text": "Avalon", "entity": "avalon",
                       "name": "Avalon", "kind": "state", "form": "name"}]}
        """

    private static let tables = [
        "states.tsv": """
        id\tname\taliases\tdemonyms
        avalon\tAvalon\t\tAvalonian
        borduria\tBorduria\t\tBordurian
        lower-karelia\tLower Karelia\tKarelia\tKarelian
        upper-karelia\tUpper Karelia\tKarelia\tKarelian

        """,
        "organisations.tsv": """
        id\tname\taliases\tkind
        north-league\tNorth League\tNL\torganisation
        south-pact\tSouth Pact\tSP\torganisation

        """,
        "relations.yaml": """
        rules:
          - id: member.joined
            claim: member_of joined
            subject: state
            verbs:
              - S join O
            examples:
              - "[state Iceland] joined [organisation NATO] in 1949. => iceland joined nato 1949"
              - "[state Spain] joined [organisation NATO]. => spain joined nato"
            not:
              - "[state Iceland] joined forces with [organisation NATO]."
          - id: member.left
            claim: member_of left
            subject: state
            verbs:
              - S leave O
            examples:
              - "[state Qatar] left [organisation OPEC] in 2019. => qatar left opec 2019"
              - "[state Chad] left [organisation OPEC]. => chad left opec"
            not:
              - "A minister of [state Qatar] left for an [organisation OPEC] summit."

        """,
    ]
}
