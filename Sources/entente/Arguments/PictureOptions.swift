public import ArgumentParser
public import Export

/// How a drawing is made.
struct PictureOptions: ParsableArguments {
    @Option(
        help: """
            The layout: \(DOTLayout.allCases.map(\.rawValue).joined(separator: ", ")) (default: dot; \
            for more than 80 nodes, or lines that are many for them, neato; for more than 400 sfdp).
            """)
    var layout: DOTLayout?

    @Option(
        help: """
            How lines run: led around what they do not touch, which takes long for many, or straight \
            (default: led up to about 200 nodes with 370 lines).
            """)
    var lines: DOTLines?

    @Option(help: "What stands together in a frame: kind, or organisation (its members).")
    var cluster: DOTCluster?

    @Flag(help: "Leave out the key to shapes and lines.")
    var noLegend = false

    @Option(help: "An http or https address: each entity links to it with its id appended.")
    var baseUrl: String?

    func validate() throws {
        if cluster != nil, let layout, !layout.drawsClusters {
            throw ValidationError(
                "--cluster takes the layouts dot and fdp; found \(layout.rawValue).")
        }
    }

    /// The format that draws so, for a picture that shows tooltips or does not.
    func format(hasTooltips: Bool = true) -> DOTFormat {
        .dot(
            DOTOptions(
                linkBase: baseUrl, layout: layout ?? (cluster == nil ? nil : .dot),
                lines: lines, cluster: cluster, hasLegend: !noLegend, hasTooltips: hasTooltips))
    }
}

extension DOTLayout: ExpressibleByArgument {}
extension DOTLines: ExpressibleByArgument {}
extension DOTCluster: ExpressibleByArgument {}
