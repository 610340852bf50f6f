import Export
import Graph
import Knowledge

/// Why answers about one office are as they are (rule 9).
struct OfficeExplanation {
    let role: String
    let body: Entity
    let quotes: Quotes
    /// What holders are called.
    let name: (EntityID) -> String

    /// Each reason as a sentence, then its quote.
    func lines(_ reasons: [OfficeReason], indent: String, _ style: TextStyle) -> [String] {
        reasons.flatMap { reason in
            ["\(indent)\(sentence(reason))"]
                + quotes.lines([reason.claim], indent: indent + "  ", style)
        }
    }

    /// What is told and what follows from it, with the rule.
    func sentence(_ reason: OfficeReason) -> String {
        let holder = reason.holder.map(name) ?? "Nobody"
        let date = reason.date.phrase
        let body =
            switch reason.ground {
            case .covers: "\(holder) is given as \(role) \(date)"
            case .began: "\(holder) became \(role) \(date), and a tenure lasts until a later claim"
            case .lasts:
                "\(holder) is given as \(role) \(date), and a tenure lasts until a later claim"
            case .since: "\(holder) is given as \(role) \(date), which goes on"
            case .ended:
                "\(holder) is given as \(role) \(date), and no claim tells since when"
            case .within: "\(holder) became \(role) \(date), on a day that is not told"
            case .mayBe:
                "\(holder) was \(role) \(date), no claim tells since when, and it may have been then"
            }
        return "\(body) (rule 9)."
    }

    /// `[{"person","rule","ground","date","text","claims"}]`
    func encode(_ reasons: [OfficeReason], into json: inout JSONWriter) {
        json.array("why") { json in
            for reason in reasons {
                json.object { json in
                    json.field("person", reason.holder?.rawValue)
                    json.field("rule", 9)
                    json.field("ground", reason.ground.rawValue)
                    json.field("date", reason.date)
                    json.field("text", sentence(reason))
                    json.field("claims", [reason.claim])
                }
            }
        }
    }
}
