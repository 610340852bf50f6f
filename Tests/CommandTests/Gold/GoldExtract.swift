import Foundation
import Knowledge

/// Extracts of the seeds with the gold's claims in place of those that were read: what the program
/// would store if it read without a fault.
struct GoldExtract {
    /// What histories are made of.
    private static let relations: Set<RelationKind> = [
        .memberOf, .holdsOffice, .appointed, .founded, .established, .dissolved, .succeededBy,
    ]

    private let gold: GoldPages
    /// The entities that the shipped dictionaries have.
    private let known: Set<String>
    /// The program's id for each claim of the gold.
    private(set) var claimIDs: [String: String] = [:]

    init(_ gold: GoldPages) throws {
        self.gold = gold
        let tables = SampleGraph.checkout.appending(path: "dict")
        known = Set(
            try FileManager.default.contentsOfDirectory(atPath: tables.path)
                .filter { $0.hasSuffix(".tsv") }
                .flatMap { name in
                    try String(contentsOf: tables.appending(path: name), encoding: .utf8)
                        .split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
                })
    }

    /// The lines of `extract --with-text`, each article's claims and date replaced.
    mutating func replacingClaims(in lines: String) throws -> String {
        var replaced: [String] = []
        for line in lines.split(separator: "\n") {
            let json = try JSONSerialization.jsonObject(with: Data(line.utf8))
            guard var article = json as? [String: Any], article["type"] == nil else {
                replaced.append(String(line))
                continue
            }
            replaceClaims(of: &article)
            let data = try JSONSerialization.data(withJSONObject: article)
            replaced.append(String(decoding: data, as: UTF8.self))
        }
        return replaced.joined(separator: "\n") + "\n"
    }

    private mutating func replaceClaims(of article: inout [String: Any]) {
        guard let source = article["source"] as? [String: Any],
            let path = source["path"] as? String, let start = source["start"] as? Int,
            let text = article["text"] as? String, let hex = article["id"] as? String,
            let hash = ContentHash(hex: hex),
            let page = gold.pages[URL(filePath: path).lastPathComponent],
            let number = page.articles.firstIndex(where: { $0.start == start })
        else { return }
        let published = page.articles[number]
        article["published"] = published.published ?? NSNull()
        article["published_basis"] = published.published == nil ? "none" : published.published_basis
        let scalars = Array(text.unicodeScalars)
        var discovered = article["discovered"] as? [[String: Any]] ?? []
        var claims: [[String: Any]] = []
        for claim in page.claims where claim.article == number + 1 {
            guard let statement = statement(of: claim) else { continue }
            for id in [statement.subject, statement.object].compactMap(\.self)
            where id.isDiscovered
                && !discovered.contains(where: { $0["id"] as? String == id.rawValue })
            {
                discovered.append(Self.person(id))
            }
            let evidence = claim.evidence.start - start..<claim.evidence.end - start
            let id = ClaimID(article: hash, evidence: evidence, statement: statement)
            claimIDs[claim.id] = id.rawValue
            claims.append(
                Self.line(id, statement, evidence, String(scalars[evidence])))
        }
        article["claims"] = claims
        article["discovered"] = discovered
    }

    private func statement(of claim: GoldPages.GoldClaim) -> Statement? {
        guard let relation = RelationKind(rawValue: claim.relation),
            Self.relations.contains(relation), let polarity = Polarity(rawValue: claim.polarity),
            let modality = Modality(rawValue: claim.modality)
        else { return nil }
        func entity(_ id: String?) -> EntityID? {
            id.map { EntityID(known.contains($0) ? $0 : "~\($0)") }
        }
        return Statement(
            subject: entity(claim.subject), relation: relation,
            event: claim.event.flatMap(MembershipEvent.init(rawValue:)),
            object: entity(claim.object), role: claim.role,
            date: claim.date.flatMap(DateSpan.init(edtf:)).map {
                ClaimDate(span: $0, basis: .explicit)
            }, polarity: polarity, modality: modality)
    }

    private static func person(_ id: EntityID) -> [String: Any] {
        [
            "id": id.rawValue, "name": String(id.rawValue.dropFirst()), "kind": "person",
            "organisation_kind": NSNull(), "short_name": NSNull(), "state": NSNull(),
            "metonym": false,
        ]
    }

    /// A claim as `extract` prints it. A list is complete with "comprises", "consists of" or "is
    /// made up of".
    private static func line(
        _ id: ClaimID, _ statement: Statement, _ evidence: Range<Int>, _ quote: String
    ) -> [String: Any] {
        func json(_ text: String?) -> Any { text ?? NSNull() }
        let isComplete = ["comprises", "consists of", "made up of"].contains(where: quote.contains)
        let isListed = statement.event == .confirmed && statement.modality == .fact
        let span = statement.date?.span
        let date: [String: Any]? = span.map { span in
            [
                "edtf": span.edtf, "earliest": json(span.earliest?.iso8601),
                "latest": json(span.latest?.iso8601),
                "until_earliest": json(span.untilEarliest?.iso8601),
                "until_latest": json(span.untilLatest?.iso8601), "basis": "explicit",
            ]
        }
        let roster: [String: Any] = [
            "id": evidence.lowerBound, "complete": isComplete, "count": 0,
        ]
        return [
            "id": id.rawValue, "subject": json(statement.subject?.rawValue),
            "relation": statement.relation.rawValue, "event": json(statement.event?.rawValue),
            "object": json(statement.object?.rawValue), "role": json(statement.role),
            "date": date ?? NSNull(), "polarity": statement.polarity.rawValue,
            "modality": statement.modality.rawValue, "attributed_to": NSNull(),
            "evidence": [
                "start": evidence.lowerBound, "end": evidence.upperBound, "text": quote,
            ],
            "subject_span": NSNull(), "object_span": NSNull(), "context": NSNull(),
            "roster": isListed ? roster : NSNull(), "rule": "gold",
        ]
    }
}

extension String {
    /// A text of code points.
    fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
