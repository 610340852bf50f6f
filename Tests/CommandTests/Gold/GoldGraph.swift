import Foundation

/// A database about the seeds, and what the program answers from it.
struct GoldGraph {
    /// One of the disagreements that `conflicts --json` lists.
    struct Conflict: Decodable {
        struct Side: Decodable { let claims: Set<String> }

        let kind: String
        let hard: Bool
        let sides: [Side]
    }

    /// A claim as `export` tells it.
    struct StoredClaim: Decodable {
        struct Evidence: Decodable {
            let start: Int
            let end: Int
        }

        let id: String
        let subject: String?
        let relation: String
        let object: String?
        let evidence: Evidence
    }

    /// An article as `export` tells it.
    struct StoredArticle: Decodable {
        struct Source: Decodable {
            let path: String
            let start: Int
        }

        let source: Source
        let claims: [StoredClaim]
    }

    private let folder: TemporaryFolder
    let gold: GoldPages
    let articles: [StoredArticle]

    /// What the gold's claims come to, and the id under which each is stored.
    static func ofGold() async throws -> (graph: GoldGraph, claimIDs: [String: String]) {
        let (gold, folder) = try await begin()
        var extract = try GoldExtract(gold)
        let read = try await Program.run(
            ["extract", "--with-text", GoldPages.folders?.seeds ?? ""], in: folder)
        try folder.write(try extract.replacingClaims(in: read.text), to: "gold.ndjson")
        let merged = try await Program.run(["merge", "gold.ndjson"], in: folder)
        guard merged.status == 0 else { throw SampleGraph.BuildFailed(message: merged.errors) }
        return (try await GoldGraph(folder, gold), extract.claimIDs)
    }

    /// What the program reads in the seeds.
    static func ofSeeds() async throws -> GoldGraph {
        let (gold, folder) = try await begin()
        let built = try await Program.run(["build", GoldPages.folders?.seeds ?? ""], in: folder)
        guard built.status == 0 else { throw SampleGraph.BuildFailed(message: built.errors) }
        return try await GoldGraph(folder, gold)
    }

    private static func begin() async throws -> (GoldPages, TemporaryFolder) {
        (try GoldPages(folder: GoldPages.folders?.gold ?? ""), try TemporaryFolder())
    }

    private init(_ folder: TemporaryFolder, _ gold: GoldPages) async throws {
        self.folder = folder
        self.gold = gold
        let lines = try await Program.run("export --format ndjson", in: folder).text
        articles = lines.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(StoredArticle.self, from: Data($0.utf8))
        }
    }

    /// The ids of the stored claims in the sentence of a gold's claim that link the same entities.
    func stored(_ id: String) -> Set<String> {
        guard let (page, claim) = gold.claim(id) else { return [] }
        let same = articles.filter {
            gold.articleName(file: $0.source.path, start: $0.source.start)
                == "\(page.source.prefix(3)).\(claim.article)"
        }
        return Set(
            same.flatMap { article in
                article.claims.filter {
                    let start = $0.evidence.start + article.source.start
                    let end = $0.evidence.end + article.source.start
                    return $0.subject == claim.subject && $0.object == claim.object
                        && start < claim.evidence.end && claim.evidence.start < end
                }
            }.map(\.id))
    }

    /// All disagreements.
    func conflicts() async throws -> [Conflict] {
        struct List: Decodable { let conflicts: [Conflict] }
        let run = try await Program.run("conflicts --limit 0 --json", in: folder)
        return try JSONDecoder().decode(List.self, from: run.bytes).conflicts
    }

    /// The program's answer to a question, in the gold's words.
    func answer(_ question: GoldQuestion) async throws -> GoldQuestion.Answer {
        let run = try await Program.run(question.command + ["--json"], in: folder)
        // Who is nowhere named is unknown.
        guard !run.bytes.isEmpty else { return .one("unknown") }
        switch question.question {
        case "status":
            struct Status: Decodable { let status: String }
            return .one(try JSONDecoder().decode(Status.self, from: run.bytes).status)
        case "members": return .members(try members(run.bytes))
        case "history": return .history(try events(run.bytes))
        default: return .one(try holder(run.bytes))
        }
    }

    private struct Named: Decodable { let id: String }

    private func members(_ json: Data) throws -> [String: Set<String>] {
        struct Members: Decodable {
            struct Row: Decodable {
                let member: Named
                let status: String
            }
            let members: [Row]
        }
        let rows = try JSONDecoder().decode(Members.self, from: json).members
        return Dictionary(grouping: rows, by: \.status).mapValues { Set($0.map(\.member.id)) }
    }

    private func events(_ json: Data) throws -> [GoldQuestion.Event] {
        struct Histories: Decodable {
            struct History: Decodable {
                let organisation: Named
                let events: [Event]
            }
            struct Event: Decodable {
                let event: String
                let date: String?
                let claim: String
            }
            let histories: [History]
        }
        return try JSONDecoder().decode(Histories.self, from: json).histories.flatMap { history in
            history.events.map { event in
                GoldQuestion.Event(
                    date: event.date ?? "", event: event.event,
                    organisation: history.organisation.id,
                    articles: articles.filter { $0.claims.contains { $0.id == event.claim } }
                        .compactMap {
                            gold.articleName(file: $0.source.path, start: $0.source.start)
                        })
            }
        }
    }

    private func holder(_ json: Data) throws -> String {
        struct Offices: Decodable {
            struct Row: Decodable {
                let person: Named?
                let status: String
            }
            let offices: [Row]
        }
        let rows = try JSONDecoder().decode(Offices.self, from: json).offices
        guard let row = rows.first else { return "unknown" }
        return rows.count > 1 ? "disputed" : row.person?.id ?? row.status
    }
}
