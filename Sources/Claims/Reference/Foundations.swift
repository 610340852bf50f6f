import Knowledge

/// When the bodies of an article were founded, as it has told so far: "It was set up in 1985. Its
/// founding members are A and B."
struct Foundations: Sendable {
    private var dates: [EntityID: Foundation] = [:]

    private struct Foundation {
        let date: ClaimDate
        let sentence: TextRange
    }

    /// Takes note of the foundations that a sentence dates.
    mutating func learn(_ drafts: [ClaimDraft]) {
        for draft in drafts {
            guard draft.statement.relation == .established, draft.statement.isAsserted,
                let body = draft.statement.object, let date = draft.statement.date,
                dates[body] == nil
            else { continue }
            dates[body] = Foundation(date: date, sentence: draft.evidence.sentence)
        }
    }

    /// Gives founders the day of the foundation, where no time of their own is told.
    func dating(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
        guard !dates.isEmpty else { return drafts }
        return drafts.map { draft in
            guard draft.statement.event == .founded, draft.statement.date == nil,
                draft.statement.isAsserted, let body = draft.statement.object,
                let foundation = dates[body]
            else { return draft }
            var draft = draft
            draft.statement.date = foundation.date
            if foundation.sentence != draft.evidence.sentence, draft.evidence.context == nil {
                draft.evidence.context = foundation.sentence
            }
            return draft
        }
    }
}

extension Statement {
    fileprivate var isAsserted: Bool { polarity == .affirmed && modality.isAsserted }
}
