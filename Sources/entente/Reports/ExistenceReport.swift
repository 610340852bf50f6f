import Export
import Graph
import Knowledge

/// The answer to `status` with one name: whether an organisation or state existed on a day.
struct ExistenceReport: Report {
    private let body: Entity
    private let date: PartialDate?
    private let answer: ExistenceAnswer
    private let quotes: Quotes
    private let why: Bool

    init(
        of body: Entity, on date: PartialDate?, why: Bool, histories: Histories,
        store: GraphStore
    ) throws {
        self.why = why
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
            lines += evidence(side, style)
        }
        for side in answer.overruled {
            lines.append("  settled by judgement, against \(side.status.phrase), according to")
            lines += evidence(side, style)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func evidence(_ side: ExistenceAnswer.Side, _ style: TextStyle) -> [String] {
        guard why else { return quotes.lines(side.claims, style) }
        return side.reasons.flatMap { reason in
            ["    \(sentence(reason))"] + quotes.lines([reason.claim], indent: "      ", style)
        }
    }

    /// What is told and what follows from it, with the rule.
    private func sentence(_ reason: ExistenceAnswer.Reason) -> String {
        let date = reason.date.phrase
        let said =
            switch reason.ground {
            case .founded: "It was founded \(date)"
            case .ended: "It came to its end \(date)"
            case .member:
                "\(quotes[reason.claim]?.subject?.name ?? "Somebody") is told to have been in it "
                    + "\(date), and what has members exists"
            }
        return "\(said) (rule 6)."
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
            if why {
                encodeReasons(into: &json)
                quotes.encode(into: &json)
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

    private func encodeReasons(into json: inout JSONWriter) {
        json.array("why") { json in
            for side in answer.sides + answer.overruled {
                for reason in side.reasons {
                    json.object { json in
                        json.field("status", side.status.rawValue)
                        json.field("rule", 6)
                        json.field("ground", reason.ground.rawValue)
                        json.field("date", reason.date)
                        json.field("text", sentence(reason))
                        json.field("claims", [reason.claim])
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("organisation", "on", "status", "claims", "settled_by", "why")
        csv.add(
            body.id.rawValue, date?.edtf, answer.status.rawValue,
            answer.sides.flatMap(\.claims).inOneCell, answer.settledBy.inOneCell,
            why
                ? answer.sides.flatMap(\.reasons).map(sentence).joined(separator: " ") : nil)
        return csv
    }
}

extension BodyStatus {
    /// For people: "not founded".
    fileprivate var phrase: String {
        rawValue.split(separator: "_").joined(separator: " ")
    }
}
