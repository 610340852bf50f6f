import Export
import Graph
import Knowledge

extension JSONWriter {
    /// `[{"status","claims"}]`
    mutating func field(_ key: String, _ sides: [Voice]) {
        array(key) { json in
            for side in sides {
                json.object { json in
                    json.field("status", side.status.rawValue)
                    json.field("claims", side.claims)
                }
            }
        }
    }
}

extension MembershipHistory.Event {
    /// The date as the claim has it.
    var date: String { claim.statement.date?.span.edtf ?? "undated" }

    func encode(into json: inout JSONWriter) {
        let statement = claim.statement
        json.field("event", event.rawValue)
        json.field("date", statement.date?.span)
        json.field("polarity", statement.polarity.rawValue)
        json.field("modality", statement.modality.rawValue)
        json.field("attributed_to", statement.attributedTo?.rawValue)
        json.field("story", claim.story.hex)
        json.field("claim", claim.claim.id.rawValue)
    }
}
