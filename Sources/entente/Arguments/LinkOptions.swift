import ArgumentParser
import Graph
import Knowledge

/// Which links are asked for.
struct LinkOptions: ParsableArguments {
    @OptionGroup var filter: FilterOptions

    @Option(help: "Only who is of this kind, such as state or person (repeatable).")
    var kind: [EntityKind] = []

    @Option(help: "Only what at least so many independent stories say.")
    var minStories = 1

    func validate() throws {
        if minStories < 1 {
            throw ValidationError("--min-stories takes a number from 1; found \(minStories).")
        }
    }

    /// Which of these links are told.
    var choice: LinkChoice {
        LinkChoice(
            kinds: kind.isEmpty ? nil : Set(kind), from: filter.since?.date.first,
            to: filter.until?.date.last,
            minimumStories: minStories)
    }
}
