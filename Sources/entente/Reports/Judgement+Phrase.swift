import Graph
import Knowledge

extension Judgement {
    /// What it decides, in words: "reject e747b0edfb34cd8d", "merge ~omra-haddad into omar-haddad".
    var phrase: String {
        switch ruling {
        case .reject(let claim), .prefer(let claim), .note(let claim):
            "\(ruling.verdict.rawValue) \(claim)"
        case .merge(let entity, let other): "merge \(entity) into \(other)"
        case .undo(let number): "undo \(number)"
        }
    }

    /// A line below the sentence of the claim that it judges; nil for what is no verdict on one.
    var remark: String? {
        let words = reason.isEmpty ? "" : ": \(reason.onOneLine)"
        return switch ruling {
        case .reject: "rejected by judgement \(number)\(words)"
        case .prefer: "preferred by judgement \(number)\(words)"
        case .note: "note \(number)\(words)"
        case .merge, .undo: nil
        }
    }
}

extension [Judgement] {
    /// What the user judged of a claim, a line each: the last verdict, and all notes.
    var remarks: [String] { standing.compactMap(\.remark) }

    /// The last verdict in effect and all notes, in order.
    var standing: [Judgement] {
        let verdict = last { $0.ruling.verdict != .note }
        return filter { $0.ruling.verdict == .note || $0 == verdict }
    }
}

extension Entity {
    /// The name, with the entities that were judged to be this one.
    var heading: String {
        merged.isEmpty
            ? name
            : "\(name) (merged with \(merged.map(\.rawValue).joined(separator: ", ")))"
    }
}

extension ClaimEvidence {
    /// What the user judged of it, a line each.
    var remarks: [String] { judgements.remarks }
}

extension ClaimQuote {
    /// What the user judged of it, a line each.
    var remarks: [String] { judgements.remarks }
}
