import Export
import Graph
import Knowledge

/// The answer to `judge list`: all that was judged, in order.
struct JudgementsReport: Report {
    private let judgements: [Judgement]
    private let claims: [ClaimID: ClaimEvidence]

    init(in store: GraphStore) throws {
        judgements = try store.judgements()
        var claims: [ClaimID: ClaimEvidence] = [:]
        for claim in judgements.compactMap(\.ruling.claim) where claims[claim] == nil {
            claims[claim] = try store.evidence(for: claim)
        }
        self.claims = claims
    }

    var isEmpty: Bool { judgements.isEmpty }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "nothing was judged\n" }
        var table = Table("NO", "JUDGEMENT", "SAYS", "REASON", "UNDONE BY")
        for judgement in judgements {
            table.add(
                String(judgement.number), judgement.phrase, says(judgement) ?? "",
                judgement.reason.onOneLine, judgement.undoneBy.map(String.init) ?? "")
        }
        return table.text(columns: style.columns, bold: style.isStyled)
    }

    /// The claim in words; that no article makes it any more, if so.
    private func says(_ judgement: Judgement) -> String? {
        judgement.ruling.claim.map { claims[$0]?.sentence ?? "no article says so any more" }
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("judgements") { json in
                for judgement in judgements {
                    json.object { json in
                        judgement.encode(into: &json)
                        json.field("says", judgement.ruling.claim.flatMap { claims[$0]?.sentence })
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "number", "verdict", "claim", "entity", "into", "undoes", "undone_by", "reason", "says")
        for judgement in judgements {
            let ruling = judgement.ruling
            csv.add(
                String(judgement.number), ruling.verdict.rawValue, ruling.claim?.rawValue,
                ruling.entity?.rawValue, ruling.intoEntity?.rawValue,
                ruling.undone.map(String.init), judgement.undoneBy.map(String.init),
                judgement.reason, ruling.claim.flatMap { claims[$0]?.sentence })
        }
        return csv
    }
}

extension Judgement {
    fileprivate func encode(into json: inout JSONWriter) {
        json.field("number", number)
        json.field("verdict", ruling.verdict.rawValue)
        json.field("claim", ruling.claim?.rawValue)
        json.field("entity", ruling.entity?.rawValue)
        json.field("into", ruling.intoEntity?.rawValue)
        json.field("undoes", ruling.undone)
        json.field("undone_by", undoneBy)
        json.field("reason", reason)
    }
}
