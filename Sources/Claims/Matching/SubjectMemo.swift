/// The subject that was read last, for the next pattern that asks for the same one.
///
/// What fills the place before a verb depends on the verb, the rule and what the pattern has there;
/// patterns are tried rule by rule, so that one place is enough.
final class SubjectMemo {
    private var last: (verb: Int, rule: Int, before: [Atom], subject: Binding?)?

    func subject(of verb: Int, for pattern: Pattern, read: () -> Binding?) -> Binding? {
        if let last, last.verb == verb, last.rule == pattern.rule, last.before == pattern.before {
            return last.subject
        }
        let subject = read()
        last = (verb, pattern.rule, pattern.before, subject)
        return subject
    }
}
