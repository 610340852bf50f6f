/// All formats, each with its default options.
public enum GraphFormats {
    /// In the order in which help texts list them.
    public static let all: [any GraphFormat] = [
        DOTFormat(), MermaidFormat(), NodeLinkFormat(), GraphMLFormat(), GEXFFormat(),
        CSVFormat(), Neo4jFormat(), TurtleFormat(), FollowTheMoneyFormat(),
    ]

    /// The format of a name, nil if there is none.
    public static func named(_ name: String) -> (any GraphFormat)? {
        all.first { $0.name == name }
    }
}
