import ArgumentParser
import Graph
import Knowledge

/// How names that a user types are taken.
struct EntityOptions: ParsableArguments {
    @Flag(help: "Of several entities with the name take the best supported one.")
    var first = false

    /// The one entity that a name means in a database.
    ///
    /// Nobody of that name: exit 1, with names that come close. Several: exit 64 and who they are.
    func entity(named name: String, in store: GraphStore) throws -> Entity {
        let found = try Store.reporting { try store.entities(named: name) }
        guard !found.isEmpty else { throw try unknown(name, in: store, .noAnswer) }
        return try only(one: found, named: name)
    }

    /// The one entity that a name means, whatever was merged: what a judgement is about.
    ///
    /// Nobody of that name: exit 66. Several: exit 64.
    func entityAsRead(named name: String, in store: GraphStore) throws -> Entity {
        let found = try Store.reporting { try store.entitiesAsRead(named: name) }
        guard !found.isEmpty else { throw try unknown(name, in: store, .noInput) }
        return try only(one: found, named: name)
    }

    private func only(one found: [Entity], named name: String) throws -> Entity {
        if found.count == 1 || first { return found[0] }
        let candidates = found.map { "  \($0.id.rawValue)\t\($0.name), \($0.kind.rawValue)" }
        throw Failure(
            .usage,
            "\"\(name)\" may be one of several; give an id, or --first for the best supported:\n"
                + candidates.joined(separator: "\n"))
    }

    private func unknown(
        _ name: String, in store: GraphStore, _ code: Failure.Code
    ) throws -> Failure {
        if name.allSatisfy(\.isWhitespace) {
            return Failure(.usage, "\"\(name)\" is no name: give an id, a name or any alias")
        }
        let close = try Store.reporting { try store.suggestions(for: name) }
        let hint =
            close.isEmpty
            ? "; 'entente find' looks in the texts"
            : "; did you mean \(close.map { "\"\($0)\"" }.joined(separator: ", "))?"
        return Failure(code, "\(store.path) names nobody \"\(name)\"\(hint)")
    }
}
