import Knowledge

/// Tells the plain present of what is on the calendar ("The bloc meets on July 1") from that of
/// headlines and chronicles ("Peru leaves bloc").
struct ScheduledEvent {
    private let syntax: SentenceSyntax
    private let times: ClaimTimes

    init(_ syntax: SentenceSyntax, _ times: ClaimTimes) {
        self.syntax = syntax
        self.times = times
    }

    /// Whether what the sentence tells is still to come when the article is written.
    func isScheduled(_ finding: Finding, for expression: TimeExpression) -> Bool {
        guard let published = times.published, finding.stance.modality.isAsserted,
            isPresent(finding), let past = expression.span.earliest
        else { return false }
        if past > published.last { return true }
        guard let future = expression.futureSpan?.earliest else { return false }
        if expression.anchor == .from { return true }
        let today = published.last.number
        return future.number - today < today - past.number
    }

    /// "leaves", "is leaving"; a headline's weekday is that of yesterday's news.
    private func isPresent(_ finding: Finding) -> Bool {
        guard syntax.role != .headline || !isDay(finding) else { return false }
        guard let verb = syntax.groups[finding.trigger].verb else { return false }
        return verb.isPresent && !verb.isPerfect
            && (!verb.isPassive || verb.isProgressive)
    }

    private func isDay(_ finding: Finding) -> Bool {
        if case .on(let date)? = times.expression(for: finding)?.span {
            return date.precision == .day
        }
        return false
    }
}
