import Export
import Graph
import Knowledge

/// The answer to `status` with one name: whether an organisation or state existed on a day.
struct ExistenceReport: Report {
    private let body: Entity
    private let date: PartialDate?
    private let answer: ExistenceAnswer
    private let quotes: Quotes

    init(of body: Entity, on date: PartialDate?, histories: Histories, store: GraphStore) throws {
        self.body = body
        self.date = date
        answer = histories.existence(of: body.id, on: date)
        quotes = try Quotes(
            of: (answer.sides + answer.overruled).flatMap(\.claims), in: store)
    }

    var isEmpty: Bool { answer.status == .unknown }

    func text(_ style: TextStyle) -> String {
        let when = date.map { " on \($0.last.iso8601)" } ?? ""
        var lines = [style.heading("\(body.heading)\(when): \(answer.status.phrase)")]
        for side in answer.sides {
            if answer.sides.count > 1 { lines.append("  \(side.status.phrase), according to") }
            lines += quotes.lines(side.claims, style)
        }
        for side in answer.overruled {
            lines.append("  settled by judgement, against \(side.status.phrase), according to")
            lines += quotes.lines(side.claims, style)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("organisation", body)
            json.field("on", date)
            json.field("status", answer.status.rawValue)
            encode(answer.sides, as: "sides", into: &json)
            json.settled(by: answer.settledBy)
            if !answer.overruled.isEmpty {
                encode(answer.overruled, as: "overruled", into: &json)
            }
        }
    }

    private func encode(
        _ sides: [ExistenceAnswer.Side], as key: String, into json: inout JSONWriter
    ) {
        json.array(key) { json in
            for side in sides {
                json.object { json in
                    json.field("status", side.status.rawValue)
                    json.field("claims", side.claims)
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("organisation", "on", "status", "claims", "settled_by")
        csv.add(
            body.id.rawValue, date?.edtf, answer.status.rawValue,
            answer.sides.flatMap(\.claims).inOneCell, answer.settledBy.inOneCell)
        return csv
    }
}

extension BodyStatus {
    /// For people: "not founded".
    fileprivate var phrase: String {
        rawValue.split(separator: "_").joined(separator: " ")
    }
}
