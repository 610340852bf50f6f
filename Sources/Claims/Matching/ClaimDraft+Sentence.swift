import Knowledge

/// What the claims of one sentence make of each other.
extension [ClaimDraft] {
    /// "A, a member since 1961, withdrew": it joined then, and is none any more.
    func closingTenures() -> [ClaimDraft] {
        guard count > 1 else { return self }
        return map { draft in
            guard draft.statement.event == .confirmed, draft.statement.isFact,
                case .period(.date(let start), .open)? = draft.statement.date?.span,
                contains(where: { $0.statement.ends(draft.statement) })
            else { return draft }
            var draft = draft
            draft.statement.event = .joined
            draft.statement.date?.span = .on(start)
            return draft
        }
    }

    /// Without undated claims of what the same sentence dates ("was suspended in 2009, the first to
    /// be suspended") and possible ones of what it tells as done ("met to discuss trade"), and with
    /// one of "gave notice that it would quit" and of "was outside it from 1992 to 2007".
    func withoutEchoes() -> [ClaimDraft] {
        guard count > 1 else { return self }
        return filter { draft in
            !contains { other in
                draft.statement.isUndated(other.statement)
                    || draft.statement.isWeaker(than: other.statement)
                    || draft.statement.isNotice(of: other.statement)
                    || draft.statement.isAbsence(between: other.statement)
            }
        }
    }
}

extension Statement {
    /// Told as so, by the text or by whom it quotes.
    var isFact: Bool { polarity == .affirmed && modality.isAsserted }

    /// Whether it tells that a membership is over.
    fileprivate func ends(_ membership: Statement) -> Bool {
        (event == .left || event == .expelled) && isFact && subject == membership.subject
            && object == membership.object
    }

    /// Whether it is another without its date.
    fileprivate func isUndated(_ other: Statement) -> Bool {
        guard date == nil, other.date != nil else { return false }
        var undated = other
        undated.date = nil
        return undated == self
    }

    /// "A and B met to discuss trade": whether it only weighs what another tells as done.
    fileprivate func isWeaker(than other: Statement) -> Bool {
        guard modality == .possible, other.modality.isAsserted else { return false }
        // "was founded by A and B, who signed an agreement on its creation".
        if relation == .established, other.event == .founded { return object == other.object }
        var weaker = other
        weaker.modality = modality
        var bare = self
        if date == nil { weaker.date = nil }
        if attributedTo == nil { weaker.attributedTo = nil }
        bare.role = weaker.role
        return weaker == bare
    }

    /// Whether it denies the membership for a time after whose end another tells the return.
    fileprivate func isAbsence(between other: Statement) -> Bool {
        guard event == .confirmed, polarity == .negated, other.event == .rejoined, other.isFact,
            subject == other.subject, object == other.object,
            case .period(_, .date(let end))? = date?.span
        else { return false }
        return other.date?.span == .on(end)
    }

    /// Whether it is the announcement of a plan that another tells.
    fileprivate func isNotice(of plan: Statement) -> Bool {
        guard event == .announcedWithdrawal, modality == .fact, plan.modality == .planned else {
            return false
        }
        var announced = plan
        announced.modality = .fact
        return announced == self
    }
}
