import ArgumentParser
import Export
import Graph
import Knowledge

/// `entente timeline`: memberships over the years as a drawing.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Draw memberships over the years as SVG.",
        discussion: """
            Of an organisation: a lane for each member and former member. Of a state or person: a \
            lane for each of its organisations. Predecessors are drawn thin, what sources disagree \
            about is hatched, and what has no known day fades.

            Example:
              entente timeline CSTO -o csto-members.svg
            """)

    @Argument(help: "An organisation, state or person: an id, a name or any alias.")
    var entity: String

    @Option(name: .shortAndLong, help: "The file to write; - for standard output.")
    var output: String?

    @Option(help: "Mark a day and give each status on it: 2012, 2012-08 or 2012-08-31.")
    var on: DateArgument?

    @Option(help: "The heading.")
    var title: String?

    @Flag(help: "Tell what would be drawn as one JSON document.")
    var json = false

    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if output == nil, !json {
            throw ValidationError("timeline takes -o FILE.svg, -o - or --json.")
        }
        let ending = json ? ".json" : ".svg"
        if let output, output != "-", !output.lowercased().hasSuffix(ending) {
            throw ValidationError(
                "-o takes a file that ends with \(ending), or -; found \(output)")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let subject = try entities.entity(named: entity, in: store)
        let histories = try history.histories(
            about: HistoryTopic.timeline(of: subject.id), in: store)
        let chart = try Store.reporting {
            try TimelineFacts(
                of: subject, histories: histories, on: on?.date, quoting: !json, store: store
            ).chart(title: title, knownBy: history.knownBy?.date)
        }
        guard !chart.lanes.isEmpty else {
            throw Failure(.noAnswer, "nothing to draw: no membership of \(subject.name) is told")
        }
        let bytes = json ? chart.json() : chart.svg()
        if let output, output != "-" {
            try OutputFile(path: output).write(bytes)
        } else {
            try Console.write(bytes)
        }
    }
}
