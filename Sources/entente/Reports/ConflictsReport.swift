import Export
import Graph
import Knowledge

/// The answer to `conflicts`: each with both sides' sentences and how they could be reconciled.
struct ConflictsReport: Report {
    private let conflicts: [Item]
    private let more: Int
    let omission: String?
    private let quotes: Quotes

    private struct Item {
        let conflict: Conflict
        let member: Entity?
        let body: Entity
        /// What each side says, for a person.
        let sides: [String]
        /// How both could be true, with names.
        let reconciliation: String?
    }

    init(_ page: Page<Conflict>, store: GraphStore) throws {
        let names = EntityDirectory(store)
        conflicts = try page.rows.map { conflict in
            Item(
                conflict: conflict, member: try conflict.member.map { try names[$0] },
                body: try names[conflict.body],
                sides: try conflict.sides.map { try Self.phrase($0.says, of: conflict, names) },
                reconciliation: try conflict.reconciliation?.sentence { try names[$0].name })
        }
        more = page.more
        omission = page.omission
        quotes = try Quotes(of: page.rows.flatMap(\.sides).flatMap(\.claims), in: store)
    }

    /// A status or a date in words, the name of an office's holder, else what is said itself.
    private static func phrase(
        _ says: String, of conflict: Conflict, _ names: EntityDirectory
    ) throws -> String {
        if let status = MembershipStatus(rawValue: says) { return status.phrase }
        let isHolder = conflict.role != nil && conflict.kind == .status
        guard isHolder, says != OfficeStatus.vacant.rawValue else {
            return DateSpan(edtf: says)?.cell ?? says
        }
        return try names[EntityID(says)].name
    }

    var isEmpty: Bool { conflicts.isEmpty }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "no source disagrees with another\n" }
        return conflicts.map { item in
            let conflict = item.conflict
            let about = [item.member?.heading, item.body.heading, conflict.role]
                .compactMap(\.self)
            var lines = [
                style.heading(
                    "\(conflict.standing): \(about.joined(separator: ", "))")
                    + " – \(conflict.kind.phrase)" + (conflict.days.map { ", \($0.phrase)" } ?? "")
            ]
            for (side, says) in zip(conflict.sides, item.sides) {
                lines.append("  \(says), according to")
                lines += quotes.lines(side.claims, style)
            }
            if conflict.isSettled {
                let claims = conflict.settledBy.map(\.rawValue).joined(separator: ", ")
                lines.append("  Settled by judgement in favour of \(claims).")
            } else if let reconciliation = item.reconciliation {
                lines.append("  \(reconciliation)")
            }
            return lines.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("conflicts") { json in
                for item in conflicts {
                    json.object { json in
                        let conflict = item.conflict
                        json.field("kind", conflict.kind.rawValue)
                        json.field("hard", conflict.isHard)
                        json.field("member", item.member)
                        json.field("organisation", item.body)
                        json.field("role", conflict.role)
                        json.field("from", conflict.days?.firstKnown?.iso8601)
                        json.field("until", conflict.days?.lastKnown?.iso8601)
                        json.array("sides") { json in
                            for side in conflict.sides {
                                json.object { json in
                                    json.field("says", side.says)
                                    json.field("claims", side.claims)
                                }
                            }
                        }
                        json.field("reconciliation", item.reconciliation)
                        json.settled(by: conflict.settledBy)
                    }
                }
            }
            json.field("more", more)
        }
    }

    var csv: CSV {
        var csv = CSV(
            "kind", "hard", "member", "organisation", "role", "from", "until", "sides",
            "settled_by")
        for item in conflicts {
            let conflict = item.conflict
            csv.add(
                conflict.kind.rawValue, conflict.isHard ? "yes" : "no", item.member?.id.rawValue,
                item.body.id.rawValue, conflict.role, conflict.days?.firstKnown?.iso8601,
                conflict.days?.lastKnown?.iso8601,
                conflict.sides.map(\.says).joined(separator: " / "), conflict.settledBy.inOneCell)
        }
        return csv
    }
}

extension Conflict {
    /// For people: whether and how it goes on.
    fileprivate var standing: String { isSettled ? "Settled" : isHard ? "Hard" : "Soft" }
}

extension Conflict.Kind {
    /// For people: "founding date".
    fileprivate var phrase: String {
        rawValue.split(separator: "_").joined(separator: " ")
    }
}

extension Days {
    /// The first day, nil where nothing bounds it.
    fileprivate var firstKnown: CalendarDay? { first == .distantPast ? nil : first }

    /// The last day, nil where it goes on.
    fileprivate var lastKnown: CalendarDay? { last == .distantFuture ? nil : last }

    fileprivate var phrase: String {
        "\(firstKnown?.iso8601 ?? "…") to \(lastKnown?.iso8601 ?? "…")"
    }
}
