import Knowledge

/// What a period makes of a membership, or of a body: its beginning and its end.
extension ClaimDater {
    /// "existed from 1955 to 1979": set up in the one year, dissolved in the other.
    func lifetime(_ statement: Statement, _ expression: TimeExpression) -> [Statement] {
        guard case .period(let from, let to) = expression.span else { return [] }
        return [(RelationKind.established, from.date), (.dissolved, to.date)].compactMap {
            relation, date in
            guard let date else { return nil }
            var copy = statement
            copy.relation = relation
            copy.date = ClaimDate(span: .on(date), basis: expression.basis)
            return copy
        }
    }

    /// A member "from 1999 to 2006" joined and left; one "until 2012" left.
    func membership(_ statement: Statement, _ expression: TimeExpression) -> [Statement] {
        func event(_ event: MembershipEvent, _ date: PartialDate) -> Statement {
            var copy = statement
            copy.event = event
            copy.date = ClaimDate(span: .on(date), basis: expression.basis)
            return copy
        }
        guard case .period(let from, let to) = expression.span else {
            return rule.needsPeriod ? [] : [statement]
        }
        switch statement.event {
        // "stayed outside from 1956 to 1994": no member all that time.
        case .confirmed where statement.polarity == .negated: return [statement]
        case .confirmed:
            if let start = from.date, let end = to.date, expression.anchor != .between {
                return [event(.joined, start), event(.left, end)]
            }
            if from.date == nil, let end = to.date { return [event(.left, end)] }
            return [statement]
        case .joined where from.date != nil && to.date != nil:
            guard let start = from.date, let end = to.date, expression.anchor == .from else {
                return [statement]
            }
            return [event(.joined, start), event(.left, end)]
        // "was out of it from 1956 to 1994": then it was back.
        case .left where expression.anchor == .from || rule.needsPeriod:
            guard let start = from.date, let end = to.date else { return [statement] }
            return [event(.left, start), event(.rejoined, end)]
        default: return rule.needsPeriod ? [] : [statement]
        }
    }

    /// "A (1950–1961, 1970–)": joined, left, rejoined; "A (2004)": joined, of a former member left.
    func history(
        _ statement: Statement, _ expressions: [TimeExpression], isFormer: Bool
    ) -> [Statement] {
        var result: [Statement] = []
        func add(_ event: MembershipEvent, _ date: PartialDate?, _ basis: ClaimDate.Basis) {
            guard let date else { return }
            var copy = statement
            copy.event = event
            copy.date = ClaimDate(span: .on(date), basis: basis)
            result.append(copy)
        }
        for expression in expressions {
            let begins: MembershipEvent = result.isEmpty ? .joined : .rejoined
            switch expression.span {
            case .on(let date): add(isFormer ? .left : begins, date, expression.basis)
            case .period(let from, let to):
                add(begins, from.date, expression.basis)
                add(.left, to.date, expression.basis)
            case .moment: break
            }
        }
        return result
    }
}
