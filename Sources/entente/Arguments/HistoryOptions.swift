import ArgumentParser
import Graph
import Knowledge

/// What a question about histories rests on.
struct HistoryOptions: ParsableArguments {
    @Option(help: "Only what had been published by a day: 2012, 2012-08 or 2012-08-31.")
    var knownBy: DateArgument?

    /// The histories that the database's claims tell.
    func histories(in store: GraphStore) throws -> Histories {
        try Store.reporting { try store.histories(knownBy: knownBy?.date.last) }
    }
}
