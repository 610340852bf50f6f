import Export
import Foundation
import Knowledge
import TestSupport
import Testing

@Suite struct DOTFormatTests {
    private func dot(_ graph: Subgraph, linkBase: String? = nil) throws -> String {
        let bytes = try graph.encoded(format: .dot(DOTOptions(linkBase: linkBase)))
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [(10, true), (60, true), (61, false)])
    func labelsMoveToTooltips(_ nodes: Int, _ isLabelled: Bool) throws {
        let text = try dot(SampleGraph.many(states: nodes - 2, alliances: 1, presidents: 1))
        #expect(text.contains(#"label="President, since 2000""#) == isLabelled)
        #expect(text.contains("President, since 2000, 1 story"))
    }

    @Test(
        arguments: [
            (80, "layout=\"dot\""), (81, "layout=\"neato\""), (400, "layout=\"neato\""),
            (401, "layout=\"sfdp\""),
        ])
    func layoutFollowsSize(_ nodes: Int, _ layout: String) throws {
        #expect(
            try dot(SampleGraph.many(states: nodes, alliances: 0, presidents: 0)).contains(layout))
    }

    /// Many lines among few nodes would run in strands between columns.
    @Test(
        arguments: [
            (80, 120, "dot"), (60, 120, "dot"), (60, 121, "neato"), (40, 100, "dot"),
            (40, 101, "neato"), (20, 80, "dot"), (20, 81, "neato"),
        ])
    func layoutFollowsDensity(_ nodes: Int, _ links: Int, _ layout: String) throws {
        let text = try dot(SampleGraph.linked(nodes: nodes, links: links))
        #expect(text.contains("layout=\"\(layout)\""))
        #expect(text.contains("splines=\"true\""))
        #expect(text.contains("label=\"accused\"") == (layout == "dot" && nodes <= 60))
    }

    /// Whoever wants springs gets words for as many lines as they have room for.
    @Test(arguments: [(80, true), (81, false)])
    func springsHaveWordsForFewLines(_ links: Int, _ isLabelled: Bool) throws {
        let graph = SampleGraph.linked(nodes: 40, links: links)
        let bytes = try graph.encoded(format: .dot(DOTOptions(layout: .neato)))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("label=\"accused\"") == isLabelled)
    }

    /// Lines lead around nodes as far as Graphviz needs no more than some seconds for it.
    @Test(arguments: [(200, 375, "true"), (200, 376, "line"), (120, 1041, "true")])
    func linesFollowSize(_ nodes: Int, _ links: Int, _ splines: String) throws {
        let text = try dot(SampleGraph.linked(nodes: nodes, links: links))
        #expect(text.contains("layout=\"neato\" model=\"subset\""))
        #expect(text.contains("splines=\"\(splines)\""))
    }

    /// Shapes alone tell kinds, to whoever prints the drawing in grey, and the legend names them.
    @Test func shapesTellKinds() throws {
        let text = try dot(SampleGraph.alliance)
        let lines = text.split(separator: "\n")
        let staff = try #require(lines.first { $0.contains("node--pact-staff") })
        #expect(staff.contains(#"label="Joint Staff of the\nElbe Mutual Security\nPact""#))
        #expect(staff.contains(#"shape="hexagon""#) && staff.contains("height="))
        let legend = try #require(lines.first { $0.contains("<TABLE") })
        for (kind, shape) in [("person", "oval"), ("state", "rounded"), ("place", "square")] {
            #expect(legend.contains("\(kind)<BR/><FONT POINT-SIZE=\"8\">\(shape)</FONT>"))
        }
    }

    /// Graphviz reads escapes once in labels and twice in tooltips.
    @Test func backslashes() throws {
        let text = try dot(SampleGraph.named(#"a \G \N"#))
        #expect(text.contains(#"label="a \\G \\N""#))
        #expect(text.contains(#"tooltip="a \\\\G \\\\N ("#))
        #expect(text.contains(#"<B>a \\G \\N"#))
    }

    @Test func refusesMoreThanAThousandNodes() throws {
        _ = try dot(SampleGraph.many(states: 1000, alliances: 0, presidents: 0))
        let error = #expect(throws: FormatError.self) {
            try dot(SampleGraph.many(states: 1001, alliances: 0, presidents: 0))
        }
        #expect(error == .tooLarge(format: "Graphviz", what: .nodes, found: 1001, allowed: 1000))
        #expect(
            error?.description
                == "Graphviz draws at most 1000 nodes, here are 1001: name an entity to start "
                + "from, take fewer hops, one relation, or a date")
    }

    @Test func linksOnlyWhenAsked() throws {
        #expect(try !dot(SampleGraph.alliance).contains("URL="))
        let text = try dot(SampleGraph.named("a \"b\" &"), linkBase: "https://example.org/e/")
        #expect(text.contains(#"URL="https://example.org/e/a%20%22b%22%20%26""#))
    }

    @Test func linksToAQuery() throws {
        let text = try dot(SampleGraph.named("a"), linkBase: "https://a/?x=1&y=")
        #expect(text.contains(#"URL="https://a/?x=1&amp;y=a""#))
    }

    @Test(
        arguments: [
            "javascript:alert(1)", "https://", "https:///x", "http://?x=", "https://a/\"",
            "https://a/<", "https://a/?x=&lt;",
        ])
    func refusesLinkBase(_ base: String) {
        #expect(throws: FormatError.unusableLinkBase(base)) {
            try dot(SampleGraph.alliance, linkBase: base)
        }
    }

    /// A long title keeps what it says of what was left out.
    @Test func longTitleIsWrapped() throws {
        let name = String(repeating: "long ", count: 60)
        let graph = SampleGraph.alliance
        let titled = Subgraph(
            nodes: graph.nodes, edges: graph.edges, claims: graph.claims,
            title: name + "title, 3 of 9 entities")
        let text = try dot(titled)
        #expect(text.contains("3 of 9<BR/>entities</B>"))
        #expect(text.contains("long<BR/>long"))
    }

    /// The legend names what occurs and nothing else.
    @Test func legendIsTrue() throws {
        let text = try dot(SampleGraph.many(states: 3, alliances: 1, presidents: 0))
        let legend = try #require(text.split(separator: "\n").first { $0.contains("<TABLE") })
        #expect(legend.contains(">state<BR/>") && legend.contains("member of"))
        for absent in ["person", "party", "hostile", "former", "disputed"] {
            #expect(!legend.contains(absent))
        }
    }

    @Test func oneLineForLinksOfOneLook() throws {
        let text = try dot(SampleGraph.alliance)
        let between = text.split(separator: "\n").filter {
            $0.hasPrefix("  \"borduria\" -> \"zenda\"")
        }
        #expect(between.count == 1)
        #expect(between.first?.contains(#"label="accused, 2017\nattacked, 2018"#) == true)
    }

    /// Around a focus, a link between two states neither pushes them apart nor makes room for words.
    @Test func linksBesideTheFocusStayWithinTheirColumn() throws {
        let text = try dot(SampleGraph.alliance)
        let sameKind = text.split(separator: "\n").filter {
            $0.hasPrefix("  \"borduria\" -> \"zenda\"")
                || $0.hasPrefix("  \"zenda\" -> \"borduria\"")
        }
        #expect(sameKind.count == 2)
        #expect(sameKind.allSatisfy { $0.contains("constraint=\"false\"") })
        #expect(sameKind.last?.contains(#"xlabel="accused, 2017""#) == true)
    }
}
