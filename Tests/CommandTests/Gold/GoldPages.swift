import Foundation
import Knowledge

/// The hand-made claims about the seeds, in the folder that `ENTENTE_GOLD` names.
struct GoldPages {
    /// One file of the seeds.
    struct Page: Decodable {
        let source: String
        let articles: [Article]
        let mentions: [Mention]
        let claims: [GoldClaim]
    }

    struct Article: Decodable {
        let start: Int
        let published: String?
        let published_basis: String
    }

    struct Mention: Decodable {
        let entity: String
        let name: String
        let kind: String
    }

    struct GoldClaim: Decodable {
        struct Range: Decodable {
            let start: Int
            let end: Int
        }

        let id: String
        let article: Int
        let subject: String?
        let relation: String
        let event: String?
        let object: String?
        let role: String?
        let date: String?
        let polarity: String
        let modality: String
        let evidence: Range
        /// What is as right as the value itself.
        let alt_events: [String]?
        let alt_dates: [String?]?
    }

    /// The gold and the seeds it was made from; nil where the tests were not told of both.
    static let folders: (gold: String, seeds: String)? = {
        let environment = ProcessInfo.processInfo.environment
        guard let gold = environment["ENTENTE_GOLD"], let seeds = environment["ENTENTE_SEEDS"]
        else { return nil }
        return (gold, seeds)
    }()

    /// By the name of the file.
    let pages: [String: Page]

    init(folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/gold")
        let pages = try names.map { try Self.decode(Page.self, "\(folder)/gold/\($0)") }
        self.pages = Dictionary(uniqueKeysWithValues: pages.map { ($0.source, $0) })
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
        try JSONDecoder().decode(type, from: try Data(contentsOf: URL(filePath: path)))
    }

    /// The short name of an article, as the gold's questions use it: "000.2".
    func articleName(file: String, start: Int) -> String? {
        let name = URL(filePath: file).lastPathComponent
        return pages[name]?.articles.firstIndex { $0.start == start }
            .map { "\(name.prefix(3)).\($0 + 1)" }
    }

    /// Whether an article's claim of an event in an organisation may as well be read as another,
    /// or as one of another date.
    func allows(
        _ told: GoldQuestion.Event, for event: GoldQuestion.Event, of member: String?
    ) -> Bool {
        pages.flatMap { name, page in
            page.claims.filter { claim in
                told.articles.contains("\(name.prefix(3)).\(claim.article)")
                    && claim.subject == member && claim.object == event.organisation
                    && claim.event == event.event && claim.date == event.date
            }
        }.contains { claim in
            let dates = [claim.date ?? ""] + (claim.alt_dates ?? []).map { $0 ?? "" }
            return dates.contains(told.date)
                && ([claim.event] + (claim.alt_events ?? [])).contains(told.event)
        }
    }

    /// The page and the claim of an id.
    func claim(_ id: String) -> (page: Page, claim: GoldClaim)? {
        for page in pages.values {
            if let claim = page.claims.first(where: { $0.id == id }) { return (page, claim) }
        }
        return nil
    }
}
