import Knowledge

/// The title of a drawing and a key to what occurs in it, as an HTML-like Graphviz label.
struct DOTLegend {
    /// The title's rows.
    private let title: [String]
    private let nodeLooks: [NodeLook]
    private let hasDiscovered: Bool
    private let samples: [Sample]
    private let notes: [String]

    /// A kind of line with its name.
    private struct Sample {
        let stroke: String
        let colour: String
        let label: String
    }

    /// The title, and unless the options leave it out what occurs.
    init(_ graph: Subgraph, lines: [Line], isLabelled: Bool, options: DOTOptions) {
        title = wrapped(displayText(graph.title, limit: 600), width: 80)
        guard options.hasLegend else {
            (nodeLooks, hasDiscovered, samples, notes) = ([], false, [], [])
            return
        }
        let occurring = Set(graph.nodes.map { NodeLook($0.entity) })
        nodeLooks = NodeLook.allCases.filter(occurring.contains)
        hasDiscovered = graph.nodes.contains { $0.entity.id.isDiscovered }
        samples = Self.samples(lines)
        let widthsDiffer = Set(lines.map { min($0.stories, 2) }).count > 1
        let labels =
            "roles and years: in the tooltips of "
            + (options.hasTooltips ? "lines" : "an SVG’s lines")
        notes =
            (widthsDiffer ? ["thicker: more independent stories"] : [])
            + (isLabelled ? [] : [labels])
    }

    /// Nil where there is nothing to say: Graphviz takes no empty table.
    var html: String? {
        let heading =
            title.isEmpty
            ? []
            : ["<TD><B>\(title.map { dotHTMLEscaped($0) }.joined(separator: "<BR/>"))</B></TD>"]
        let kinds =
            nodeLooks.map(cell)
            + (hasDiscovered
                ? [
                    #"<TD BORDER="1" STYLE="dashed">"# + Self.twoRows("in no dictionary", "dashed")
                        + "</TD>"
                ] : [])
        let notes = notes.map { "<TD>\($0)</TD>" }
        let rows = [heading + kinds] + rows(samples.map(cell) + notes, most: 7)
        let tables = rows.filter { !$0.isEmpty }.map {
            #"<TR><TD><TABLE BORDER="0" CELLSPACING="6"><TR>"# + $0.joined()
                + "</TR></TABLE></TD></TR>"
        }
        guard !tables.isEmpty else { return nil }
        return #"<TABLE BORDER="0" CELLSPACING="2">"# + tables.joined() + "</TABLE>"
    }

    /// Tables draw no hexagons: a word tells the shape.
    private func cell(_ look: NodeLook) -> String {
        let facts = look.facts
        let corners = look == .state ? #" STYLE="rounded""# : ""
        return #"<TD BGCOLOR="\#(facts.fill)" BORDER="1"\#(corners)>"#
            + Self.twoRows(facts.label, facts.shapeName) + "</TD>"
    }

    private static func twoRows(_ label: String, _ shape: String) -> String {
        #"\#(label)<BR/><FONT POINT-SIZE="8">\#(shape)</FONT>"#
    }

    private func cell(_ sample: Sample) -> String {
        #"<TD><FONT COLOR="\#(sample.colour)">\#(sample.stroke)</FONT> \#(sample.label)</TD>"#
    }

    /// Rows of about the same length, none longer than `most`.
    private func rows(_ cells: [String], most: Int) -> [[String]] {
        guard !cells.isEmpty else { return [] }
        let count = (cells.count + most - 1) / most
        let size = (cells.count + count - 1) / count
        return stride(from: 0, to: cells.count, by: size).map { start in
            Array(cells[start..<min(start + size, cells.count)])
        }
    }
}

extension DOTLegend {
    /// One sample for each family and standing that occurs; `hedged` and `disputed` mean the same
    /// in every family and have one sample together.
    private static func samples(_ lines: [Line]) -> [Sample] {
        var looks = Set(lines.map(\.look))
        looks = Set(
            looks.map { look in
                var look = look
                look.isMutual = false
                return look
            })
        let shared: [LineLook.Standing] = [.hedged, .denied, .disputed].filter { standing in
            looks.contains { $0.standing == standing }
        }
        let own = looks.filter { !shared.contains($0.standing) }.sorted()
        return own.map { look in
            let facts = look.family.facts
            return Sample(
                stroke: strokeCharacters(look), colour: facts.colour,
                label: label(look, relations: relations(of: look, in: lines)))
        }
            + shared.map { standing in
                let (stroke, label) =
                    switch standing {
                    case .hedged: ("·····", "(…) planned or possible")
                    case .denied: ("·····", "not: denied")
                    default: ("═══", "disputed?")
                    }
                return Sample(stroke: stroke, colour: "#444444", label: label)
            }
    }

    private static func strokeCharacters(_ look: LineLook) -> String {
        switch look.standing {
        case _ where look.family == .coMention: "·····"
        case .attached: "───○"
        case .resting: "───┤"
        case .former: "- - -" + look.family.facts.arrowCharacter
        default: "───" + look.family.facts.arrowCharacter
        }
    }

    private static func relations(of look: LineLook, in lines: [Line]) -> [RelationKind] {
        let occurring = Set(
            lines.filter { $0.look.family == look.family && $0.look.standing == look.standing }
                .flatMap(\.edges).map(\.relation))
        return RelationKind.allCases.filter(occurring.contains)
    }

    /// Families of few relations are named by those that occur, the others as a whole.
    private static func label(_ look: LineLook, relations: [RelationKind]) -> String {
        let name =
            switch look.family {
            case .membership, .office, .partOf:
                relations.map(\.facts.label).joined(separator: ", ")
            case .hostile: "hostile to"
            case .other: "other stated link"
            case .coMention: "mentioned together"
            }
        return switch (look.family, look.standing) {
        case (.membership, .attached): "observer or associate"
        case (.membership, .resting): "suspended or frozen"
        case (.membership, .former): "former member"
        case (.office, .former): "former office"
        case (_, .former): "formerly: \(name)"
        default: name
        }
    }
}
