import ArgumentParser
import Graph
import Knowledge

/// Which claims make links: of what relation, when, how surely.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only this relation, such as member_of (repeatable).")
    var relation: [RelationKind] = []

    @Option(help: "Only what held on a day: 2012, 2012-08 or 2012-08-31.")
    var on: DateArgument?

    @Option(
        help: "Only dated links that were there on or after a day: 2012, 2012-08 or 2012-08-31.")
    var since: DateArgument?

    @Option(
        help: "Only dated links that were there on or before a day: 2012, 2012-08 or 2012-08-31.")
    var until: DateArgument?

    @Option(help: "What counts: stated, or all (also planned, doubted and denied; marked).")
    var modality: ModalityOption = .stated

    func validate() throws {
        if on != nil, since != nil || until != nil {
            throw ValidationError("--on is one day; leave out --since and --until.")
        }
        if let since, let until, until.date.last < since.date.first {
            throw ValidationError("--until is before --since.")
        }
    }

    /// Whether the user chose nothing.
    var areDefaults: Bool {
        relation.isEmpty && on == nil && since == nil && until == nil && modality == .stated
    }

    /// The claims of these relations and moods that hold on the day, if one is given; `since` and
    /// `until` choose among their links.
    var claims: ClaimFilter {
        ClaimFilter(
            relations: relation.isEmpty ? nil : Set(relation), on: on?.date.last,
            includesUnstated: modality == .all)
    }
}
