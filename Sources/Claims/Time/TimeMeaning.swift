import Knowledge

/// What an expression means before it becomes a `TimeExpression`.
struct TimeMeaning {
    var span: DateSpan
    var future: DateSpan?
    var basis: ClaimDate.Basis
    var isOpenDash = false

    init(_ span: DateSpan, future: DateSpan? = nil, _ basis: ClaimDate.Basis) {
        self.span = span
        self.future = future == span ? nil : future
        self.basis = basis
    }

    /// The meaning behind a preposition: "since 1949" is 1949/.., "before 1992" is [..1992].
    func anchored(_ anchor: TimeExpression.Anchor) -> TimeMeaning {
        TimeMeaning(span.anchored(anchor), future: future?.anchored(anchor), basis)
    }
}

extension DateSpan {
    fileprivate func anchored(_ anchor: TimeExpression.Anchor) -> DateSpan {
        let first: PartialDate?
        let last: PartialDate?
        switch self {
        case .on(let date): (first, last) = (date, date)
        case .moment(let from, let to): (first, last) = (from, to)
        case .period: return self
        }
        return switch anchor {
        case .since: first.map { .period(.date($0), .open) } ?? self
        case .from: first.map { .period(.date($0), .unknown) } ?? self
        case .until: last.map { .period(.open, .date($0)) } ?? self
        case .after: first.map { .moment(from: $0, to: nil) } ?? self
        case .before, .by: last.map { .moment(from: nil, to: $0) } ?? self
        case .none, .on, .of, .between, .asOf: self
        }
    }
}
