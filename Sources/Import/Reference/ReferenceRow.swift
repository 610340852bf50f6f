import Knowledge

/// What a row of somebody else's table says of one member or office holder, in its own names.
struct ReferenceRow {
    /// A name as the table has it.
    struct Name {
        /// Without white space around it.
        var text: String
        /// What else names it: a Wikidata id, other names.
        var others: [String] = []
    }

    /// The lines of the file in which it stands, the first being 1.
    let lines: ClosedRange<Int>
    /// The member or the holder.
    let member: Name
    /// The organisation, or whose office it is.
    let body: Name
    /// What is said of them; several things where a row tells a beginning and an end.
    let sayings: [Saying]

    /// One thing that is said.
    struct Saying: Hashable {
        let relation: RelationKind
        var event: MembershipEvent?
        var role: String?
        let date: DateSpan
        var polarity = Polarity.affirmed
    }
}

/// Everything that is wrong with a table, so that nothing of it is stored.
package struct ReferenceError: Error, CustomStringConvertible {
    /// By line.
    package let problems: [ImportNote]

    /// One line each: `members.csv:14: found …; allowed: …`.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
