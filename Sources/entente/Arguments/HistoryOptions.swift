import ArgumentParser
import Graph
import Knowledge

/// What a question about histories rests on.
struct HistoryOptions: ParsableArguments {
    @Option(help: "Only what had been published by a day: 2012, 2012-08 or 2012-08-31.")
    var knownBy: DateArgument?

    @Option(help: "Only the stories of one publisher.")
    var source: String?

    /// Whether all that is known is heard, so that what was worked out with the last change answers.
    var hearsAll: Bool { knownBy == nil && source == nil }

    /// The histories that the database's claims tell, of some topics or else of everything; where
    /// they disagree, by a policy.
    func histories(
        about topics: [HistoryTopic]? = nil, in store: GraphStore, policy: DisputePolicy = .all
    ) throws -> Histories {
        let all = try Store.reporting {
            try store.histories(about: topics, knownBy: knownBy?.date.last)
        }
        guard source != nil || policy != .all else { return all }
        return Histories(try heard(of: all.testimony), policy: policy)
    }

    /// What was worked out with the last change where all that is known is heard, else what the
    /// histories of some topics come to, with the titles of offices that the database has.
    func answer<Answer>(
        about topics: [HistoryTopic]?, in store: GraphStore,
        stored: (GraphStore) throws -> Answer, heard: (Histories, OfficeTitles) throws -> Answer
    ) throws -> Answer {
        guard hearsAll else {
            let titles = try Store.reporting { try store.officeTitles() }
            return try heard(histories(about: topics, in: store), titles)
        }
        return try Store.reporting { try stored(store) }
    }

    /// What the one publisher tells. Nothing: exit 1, and who tells something.
    private func heard(of testimony: Testimony) throws -> Testimony {
        guard let source else { return testimony }
        guard let own = testimony.told(by: source) else {
            let others = testimony.publishers.prefix(10).map { "\"\($0)\"" }
            let hint = others.isEmpty ? "" : "; there is \(others.joined(separator: ", "))"
            throw Failure(.noAnswer, "\"\(source)\" has published nothing about it\(hint)")
        }
        return own
    }
}
