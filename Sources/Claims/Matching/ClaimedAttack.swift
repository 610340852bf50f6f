import Knowledge

/// An attack that a group says it made or was behind: what is known is that it claims it.
struct ClaimedAttack {
    let reading: Reading

    func applied(to statement: Statement, by subject: Actor?) -> Statement {
        guard statement.relation == .attacked || statement.relation == .claimedResponsibility,
            statement.modality == .reported,
            statement.polarity == .affirmed, let subject,
            statement.attributedTo == reading[subject.entity].id,
            reading[subject.entity].kind == .organisation
        else { return statement }
        var statement = statement
        statement.relation = .claimedResponsibility
        statement.modality = .fact
        statement.attributedTo = nil
        return statement
    }
}
