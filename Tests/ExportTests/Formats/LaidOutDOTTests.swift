import Testing

@testable import Export

@Suite struct LaidOutDOTTests {
    private let text = """
        digraph entente {
        \tgraph [bb="0,0,9,9",
        \t\tlabel=<<B>a &lt; ]</B>>,
        \t\tlayout=dot
        \t];
        \tnode [height=0.3];
        \tsubgraph "cluster_x" {
        \t\t"a -> [b]"\t[pos="1,2",
        \t\t\ttooltip="a \\"b\\" \\
        c"];
        \t}
        \tc -> "a -> [b]"\t[label=hosts, lp="3,4"];
        }

        """

    @Test func statements() {
        let drawing = LaidOutDOT(Array(text.utf8))
        #expect(drawing.statements.map(\.subject) == [.graph, .nodeDefaults, .node, .line])
        #expect(drawing.statements[0].text("label") == "<B>a &lt; ]</B>")
        #expect(drawing.statements[2].numbers("pos") == [1, 2])
        #expect(drawing.statements[2].text("tooltip") == #"a \"b\" c"#)
        #expect(drawing.statements[3].text("label") == "hosts")
    }

    @Test func replacing() throws {
        let drawing = LaidOutDOT(Array(text.utf8))
        let position = try #require(drawing.statements[3].attributes["lp"])
        let layout = try #require(drawing.statements[0].attributes["layout"])
        let replaced = drawing.replacing([(position, "\"5,6\""), (layout, "neato")])
        let expected = text.replacing("\"3,4\"", with: "\"5,6\"")
            .replacing("layout=dot", with: "layout=neato")
        #expect(String(decoding: replaced, as: UTF8.self) == expected)
    }

    /// Text that is cut off anywhere is read as far as it goes.
    @Test func cutOff() {
        let bytes = Array(text.utf8)
        for end in bytes.indices {
            #expect(LaidOutDOT(Array(bytes[..<end])).statements.count <= 4)
        }
    }
}
