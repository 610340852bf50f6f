import Foundation
import Knowledge

@testable import Graph

/// The claims of the gold as testimony, read from the folder that `ENTENTE_GOLD` names.
struct GoldTestimony {
    static let folder = ProcessInfo.processInfo.environment["ENTENTE_GOLD"]

    private struct Page: Decodable {
        struct Article: Decodable {
            let id: String
            let published: String?
            let duplicate_of: String?
        }
        struct Offsets: Decodable {
            let start: Int
            let end: Int
        }
        struct GoldClaim: Decodable {
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
            let evidence: Offsets
        }
        let source: String
        let articles: [Article]
        let claims: [GoldClaim]
    }

    private(set) var claims: [TestifiedClaim] = []
    /// Gold claim id by claim id, for asking which claims a conflict rests on.
    private(set) var goldIDs: [ClaimID: String] = [:]

    init(folder: String, seeds: String?) throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder + "/gold").sorted()
        for (number, name) in pages.enumerated() {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/gold/\(name)"))
            let page = try JSONDecoder().decode(Page.self, from: data)
            let path = seeds.map { "\($0)/\(page.source)" }
            let text = path.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }
            let scalars = text.map { Array($0.unicodeScalars) }
            for claim in page.claims {
                add(claim, of: page, number: number, text: scalars)
            }
        }
    }

    private mutating func add(
        _ gold: Page.GoldClaim, of page: Page, number: Int, text: [Unicode.Scalar]?
    ) {
        guard let relation = RelationKind(rawValue: gold.relation),
            let polarity = Polarity(rawValue: gold.polarity),
            let modality = Modality(rawValue: gold.modality)
        else { return }
        let article = page.articles[gold.article - 1]
        let statement = Statement(
            subject: gold.subject.map(EntityID.init(_:)), relation: relation,
            event: gold.event.flatMap(MembershipEvent.init(rawValue:)),
            object: gold.object.map(EntityID.init(_:)), role: gold.role,
            date: gold.date.flatMap(DateSpan.init(edtf:)).map {
                ClaimDate(span: $0, basis: .explicit)
            }, polarity: polarity, modality: modality)
        let evidence = TextRange(gold.evidence.start, gold.evidence.end)
        let sentence = text.map { text in
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: text[evidence.indices])
            return String(scalars)
        }
        let id = ClaimID(
            article: ContentHash(hashing: article.id.utf8), evidence: evidence.indices,
            statement: statement)
        goldIDs[id] = gold.id
        claims.append(
            TestifiedClaim(
                claim: Claim(
                    id: id, statement: statement, evidence: Evidence(sentence: evidence),
                    roster: sentence.flatMap { Self.roster(in: $0, at: evidence, statement) },
                    rule: "gold"),
                story: ContentHash(hashing: (article.duplicate_of ?? article.id).utf8),
                document: number * 100 + gold.article,
                publication: article.published.flatMap(PartialDate.init(edtf:)).map {
                    Publication(date: $0, basis: .explicit)
                }))
    }

    /// A list is complete with "comprises", "consists of" or "is made up of".
    private static func roster(
        in sentence: String, at evidence: TextRange, _ statement: Statement
    ) -> Roster? {
        guard statement.event == .confirmed, statement.modality == .fact else { return nil }
        let isComplete = ["comprises", "consists of", "made up of"].contains(
            where: sentence.contains)
        return Roster(id: evidence.start, isComplete: isComplete, count: 0)
    }
}
