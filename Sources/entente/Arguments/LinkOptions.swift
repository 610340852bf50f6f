import ArgumentParser
import Graph
import Knowledge

/// Which links are asked for.
struct LinkOptions: ParsableArguments {
    @Option(help: "Only this relation, such as member_of (repeatable).")
    var relation: [RelationKind] = []

    @Option(help: "Only who is of this kind, such as state or person (repeatable).")
    var kind: [EntityKind] = []

    @Option(help: "Only what held on a day: 2012, 2012-08 or 2012-08-31.")
    var on: DateArgument?

    @Option(
        help: "Only dated links that were there on or after a day: 2012, 2012-08 or 2012-08-31.")
    var since: DateArgument?

    @Option(
        help: "Only dated links that were there on or before a day: 2012, 2012-08 or 2012-08-31.")
    var until: DateArgument?

    @Option(help: "Only what at least so many independent stories say.")
    var minStories = 1

    @Option(help: "What counts: stated, or all (also planned, doubted and denied; marked).")
    var modality: ModalityOption = .stated

    func validate() throws {
        if minStories < 1 {
            throw ValidationError("--min-stories takes a number from 1; found \(minStories).")
        }
        if on != nil, since != nil || until != nil {
            throw ValidationError("--on is one day; leave out --since and --until.")
        }
        if let since, let until, until.date.last < since.date.first {
            throw ValidationError("--until is before --since.")
        }
    }

    /// Which claims make links.
    var filter: ClaimFilter {
        ClaimFilter(
            relations: relation.isEmpty ? nil : Set(relation), on: on?.date.last,
            includesUnstated: modality == .all)
    }

    /// Which of these links are told.
    var choice: LinkChoice {
        LinkChoice(
            kinds: kind.isEmpty ? nil : Set(kind), from: since?.date.first, to: until?.date.last,
            minimumStories: minStories)
    }
}
