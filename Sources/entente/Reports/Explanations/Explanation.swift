import Export
import Graph
import Knowledge

/// Why answers about memberships in one organisation are as they are: each reason as a sentence
/// with its rule, and below it the words of the sources.
struct Explanation {
    private let sentences: ReasonSentences
    private let quotes: Quotes

    /// Quotes must hold the claims of all reasons that are to be explained.
    init(of member: Entity, in organisation: Entity, quotes: Quotes, store: GraphStore) {
        sentences = ReasonSentences(member: member, organisation: organisation, store: store)
        self.quotes = quotes
    }

    /// Paragraphs for a person: what each side says and why, and which rule weighs them.
    func lines(
        _ reasons: [Reason], sides: [Voice], overruled: [Voice] = [],
        settlement: String = "settled by judgement", _ style: TextStyle
    ) -> [String] {
        var lines = sides.flatMap { side in
            ["  " + (sides.count > 1 ? "\(side.status.phrase), because" : "because")]
                + self.lines(reasons.speaking(for: side), indent: "    ", style)
        }
        if sides.isEmpty, overruled.isEmpty, !reasons.isEmpty {
            lines += ["  because"] + self.lines(reasons, indent: "    ", style)
        }
        lines += overruled.flatMap { side in
            [
                sides.isEmpty
                    ? "  \(settlement), this is set aside: \(side.status.phrase), because"
                    : "  \(settlement), against \(side.status.phrase), because"
            ]
                + self.lines(reasons.speaking(for: side), indent: "    ", style)
        }
        if let weighing = weighing(reasons, sides: sides) { lines.append("  \(weighing)") }
        return lines
    }

    /// Each reason as a sentence, then its quotes and the reasons that lie behind it.
    func lines(_ reasons: [Reason], indent: String, _ style: TextStyle) -> [String] {
        reasons.flatMap { reason in
            ["\(indent)\(sentences.sentence(reason).capitalisingFirst)"]
                + quotes.lines(reason.ownClaims, indent: indent + "  ", style)
                + lines(reason.because, indent: indent + "  ", style)
        }
    }

    /// The same for a stretch of days, on which what is said may change.
    func lines(_ interval: MembershipHistory.Interval, _ style: TextStyle) -> [String] {
        func groups(_ reasons: [Reason]) -> [Voice] {
            MembershipStatus.allCases.compactMap { status in
                let said = reasons.filter { $0.status == status }
                return said.isEmpty ? nil : Voice(status, said.flatMap(\.claims))
            }
        }
        let isDivided = interval.status == .disputed || !interval.overruled.isEmpty
        guard isDivided else {
            return lines(interval.reasons, indent: "    ", style)
        }
        return lines(
            interval.reasons + interval.overruled, sides: groups(interval.reasons),
            overruled: groups(interval.overruled),
            settlement: interval.decidedBy.map { "by policy \($0.rawValue)" }
                ?? "settled by judgement", style)
    }

    /// What is told but moves nothing, with the reason.
    func uncounted(_ events: [MembershipHistory.Event], _ style: TextStyle) -> [String] {
        guard !events.isEmpty else { return [] }
        return ["  Told, but without effect (rule 1):"]
            + events.flatMap { event in
                [
                    "    \(event.claim.statement.relationPhrase), \(event.date): \(event.whyUncounted)"
                ]
                    + quotes.lines([event.claim.claim.id], indent: "      ", style)
            }
    }

    /// By which rule several statuses become one answer; nil where there is but one.
    private func weighing(_ reasons: [Reason], sides: [Voice]) -> String? {
        if sides.count > 1 {
            let said = sides.map { "“\($0.status.phrase)”" }.joined(separator: " and ")
            return "\(said) cannot both be so on one day: disputed (rule 8)."
        }
        guard let side = sides.first else { return nil }
        let statuses = Set(reasons.speaking(for: side).map(\.status))
        guard statuses.count > 1 else { return nil }
        return "These agree, and the most particular is given (rule 8)."
    }

    /// `[{"status","rule","ground","event","date","text","claims","because"}]`
    func encode(_ reasons: [Reason], as key: String = "why", into json: inout JSONWriter) {
        json.array(key) { json in
            for reason in reasons {
                json.object { json in
                    json.field("status", reason.status.rawValue)
                    json.field("rule", reason.rule)
                    json.field("ground", reason.kind.rawValue)
                    json.field("event", reason.event?.rawValue)
                    json.field("date", reason.date)
                    json.field("text", sentences.sentence(reason).capitalisingFirst)
                    json.field("claims", reason.ownClaims)
                    encode(reason.because, as: "because", into: &json)
                }
            }
        }
    }

    /// All in one cell.
    func cell(_ reasons: [Reason]) -> String {
        reasons.map { reason in
            let because = cell(reason.because)
            return sentences.sentence(reason).capitalisingFirst
                + (because.isEmpty ? "" : " \(because)")
        }.joined(separator: " ")
    }
}

extension MembershipHistory.Event {
    /// Why it moves nothing.
    fileprivate var whyUncounted: String {
        let statement = claim.statement
        if statement.modality != .fact, statement.modality != .reported {
            return statement.modality.rawValue
        }
        if event.facts.nature == .intent { return "an intention only" }
        return statement.date == nil ? "no date" : "said not to be so"
    }
}

extension ReasonSentences {
    /// With the shortest plain names that entities have; a body that is nowhere goes by its id.
    init(member: Entity, organisation: Entity, store: GraphStore) {
        self.init(
            member: member.name, organisation: organisation.theName,
            name: { (try? store.entity($0))?.theName ?? $0.rawValue })
    }
}

extension Entity {
    /// In a sentence: "the CSTO", "the Arab League", "Uzbekistan".
    fileprivate var theName: String {
        let short = shortName ?? name
        return kind == .organisation && !short.hasPrefix("The ") ? "the \(short)" : short
    }
}

extension String {
    /// The text as a sentence begins.
    fileprivate var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
