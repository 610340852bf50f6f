import Knowledge

extension Statement {
    /// Whether it says that the relation is or was so: affirmed, as fact or as somebody's word,
    /// and no mere intent to join or leave.
    var isStated: Bool {
        polarity == .affirmed && (modality == .fact || modality == .reported)
            && event?.facts.nature != .intent
    }

    /// The date on which the relation began, as far as the statement tells.
    ///
    /// What lasts began where a period begins or a change is told; what happens, on its date.
    var beginning: PartialDate? {
        guard let date else { return nil }
        switch date.span {
        case .period(let from, _):
            return from.date
        case .moment:
            return nil
        case .on(let day):
            guard relation.facts.lasts else { return day }
            return event?.facts.isBeginning == true ? day : nil
        }
    }

    /// The date on which it ended; for what happens, its date again.
    var ending: PartialDate? {
        guard let date else { return nil }
        switch date.span {
        case .period(_, let to):
            return to.date
        case .moment:
            return nil
        case .on(let day):
            guard relation.facts.lasts else { return day }
            return event?.facts.gives == .left ? day : nil
        }
    }

    /// The last day on which the statement may say that the relation held.
    var lastDayHeld: CalendarDay? {
        guard let date, event?.facts.gives != .left else { return nil }
        switch date.span {
        case .on(let day): return day.last
        case .period(let from, let to): return to.date?.last ?? from.date?.last
        case .moment(_, let to): return to?.last
        }
    }

    /// Whether the statement's date may cover a day; one without a date covers none.
    ///
    /// Of what has only an end nobody knows since when it was so: it covers the days on which it may
    /// have ended.
    func mayCover(_ day: CalendarDay) -> Bool {
        guard let span = date?.span else { return false }
        let ended: CalendarDay? =
            switch span {
            case .on: nil
            case .period(_, let to): to.date?.first
            case .moment(_, let to): to?.first
            }
        guard let earliest = span.earliest ?? ended, day >= earliest else { return false }
        switch span {
        case .on(let date): return day <= date.last
        case .period(_, let to): return to.date.map { day <= $0.last } ?? true
        case .moment(_, let to): return to.map { day <= $0.last } ?? true
        }
    }
}

extension MembershipEvent.Facts {
    /// Whether a membership begins with it.
    fileprivate var isBeginning: Bool {
        nature == .change && gives == .member && presupposes != [.suspended, .frozen]
    }
}
