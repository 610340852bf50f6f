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
            guard draft.statement.relation == .established, draft.statement.isFact,
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
                draft.statement.isFact, let body = draft.statement.object,
                let foundation = dates[body]
            else { return draft }
            var draft = draft
            if foundation.sentence != draft.evidence.sentence {
                // Where the context has to show something else, the day could not be traced.
                guard (draft.evidence.context ?? foundation.sentence) == foundation.sentence
                else { return draft }
                draft.evidence.context = foundation.sentence
            }
            draft.statement.date = foundation.date
            return draft
        }
    }
}
