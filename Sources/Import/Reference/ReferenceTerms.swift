import Knowledge

/// Turns the words and dates of a row into what it says, by the events of histories.
struct ReferenceTerms {
    /// A status or an event as tables word it.
    enum Word: Hashable {
        case event(MembershipEvent)
        /// The membership is over, or never was.
        case outside

        /// Reads a word of any case, with blanks, dashes or underscores; nil for one that says none
        /// of what histories know.
        init?(_ text: String) {
            let folded = text.lowercased().split { " _-".contains($0) }.joined(separator: "_")
            if let event = MembershipEvent(rawValue: folded) ?? Self.statuses[folded] {
                self = .event(event)
            } else if ["none", "not_member", "non_member", "nonmember"].contains(folded) {
                self = .outside
            } else {
                return nil
            }
        }

        private static let statuses: [String: MembershipEvent] = [
            "member": .confirmed, "full_member": .confirmed, "members": .confirmed,
            "observer": .observer, "observers": .observer, "associate": .associate,
            "associate_member": .associate, "suspended": .suspended, "frozen": .froze,
            "left": .left, "former": .left, "former_member": .left, "withdrawn": .left,
            "founder": .founded, "founding_member": .founded, "signatory": .signed,
        ]

        /// What a table may say.
        static var allowed: String {
            "member, observer, associate, suspended, frozen, left, none, or an event such as joined"
        }
    }

    /// The first day of a membership or office, its last day, and when the row says it was so.
    let since, until, on: PartialDate?

    /// What a membership of this status comes to; empty where no date tells.
    func status(_ word: Word) -> [ReferenceRow.Saying] {
        guard case .event(let event) = word else {
            return (on ?? since).map { [saying(.confirmed, .on($0), .negated)] } ?? []
        }
        return event.facts.nature == .state ? state(event) : change(event)
    }

    /// What an event comes to that happened on the row's date; empty where no date tells.
    func event(_ word: Word) -> [ReferenceRow.Saying] {
        guard case .event(let event) = word, let on else { return status(word) }
        return [saying(event, .on(on))]
    }

    /// Who holds an office; empty where no date tells.
    func office(_ role: String) -> [ReferenceRow.Saying] {
        period.map { [ReferenceRow.Saying(relation: .holdsOffice, role: role, date: $0)] } ?? []
    }

    /// A member since some day joined on it; until some day, left on it. An observer was one from
    /// day to day.
    private func state(_ event: MembershipEvent) -> [ReferenceRow.Saying] {
        guard event == .confirmed else { return period.map { [saying(event, $0)] } ?? [] }
        let told = [
            since.map { saying(.joined, .on($0)) }, until.map { saying(.left, .on($0)) },
        ].compactMap(\.self)
        let isOver = until.map { end in on.map { end.last <= $0.last } ?? true } ?? false
        return told + (isOver ? [] : on.map { [saying(.confirmed, .on($0))] } ?? [])
    }

    /// Something that happened on a day; of a suspension that is only seen on a day, some time
    /// until then.
    private func change(_ event: MembershipEvent) -> [ReferenceRow.Saying] {
        switch event.facts.gives {
        case .suspended, .frozen:
            if let since {
                return [saying(event, until.map { .period(.date(since), .date($0)) } ?? .on(since))]
            }
        case .left:
            if let day = until ?? since { return [saying(event, .on(day))] }
        default:
            if let day = since ?? on { return [saying(event, .on(day))] }
        }
        let seen = on ?? until
        return seen.map { [saying(event, .moment(from: nil, to: $0))] } ?? []
    }

    private var period: DateSpan? {
        switch (since, until, on) {
        case (let since?, let until?, _): .period(.date(since), .date(until))
        case (let since?, nil, _): .period(.date(since), .open)
        case (nil, let until?, nil): .period(.open, .date(until))
        case (nil, _, let on?): .on(on)
        case (nil, nil, nil): nil
        }
    }

    private func saying(
        _ event: MembershipEvent, _ date: DateSpan, _ polarity: Polarity = .affirmed
    ) -> ReferenceRow.Saying {
        ReferenceRow.Saying(relation: .memberOf, event: event, date: date, polarity: polarity)
    }
}
