extension DOTFormat {
    /// Whether words stand beside lines of a drawing.
    public static func hasWordsBesideLines(_ dot: [UInt8]) -> Bool {
        LaidOutDOT(dot).statements.contains {
            $0.subject == .line && ($0.text("label") ?? $0.text("xlabel")) != nil
        }
    }

    /// A drawing that Graphviz has laid out (`-Tdot`), ready to be drawn as it stands (`-n2`), with
    /// the words of each line on or close to that line.
    ///
    /// Words on a line interrupt it, so that nobody takes them for another's.
    public static func placingLabels(inLayout text: [UInt8]) -> [UInt8] {
        let drawing = LaidOutDOT(text)
        let lines = drawing.lines
        let words = lines.indices.compactMap { PlacedWords(lines[$0].statement, line: $0) }
        let placement = LabelPlacement(
            courses: lines.map(\.course), obstacles: drawing.obstacles)
        let spots = placement.spots(for: words.map(\.label))
        let frames = drawing.frames
        var values = zip(words, spots).flatMap { words, spot in
            let frame = frames.first { $0.box.contains(spot.box) }
            return words.values(at: spot, on: frame?.colour ?? "white")
        }
        values += lines.compactMap(\.halved)
        if let layout = drawing.statements.first?.attributes["layout"] {
            values.append((layout, "neato"))
        }
        return drawing.replacing(values)
    }
}

/// The label of a line of a laid out drawing.
private struct PlacedWords {
    let label: LabelPlacement.Label
    private let rows: [String]
    private let tokens: [String: DOTTokens.Token]

    private static let size = 9.0

    /// Nil for a line without words.
    init?(_ statement: LaidOutDOT.Statement, line: Int) {
        guard let text = statement.text("label") ?? statement.text("xlabel") else { return nil }
        tokens = statement.attributes
        rows = dotRows(text)
        let width = rows.map { TextMeasure.width($0, size: Self.size) }.max() ?? 0
        label = LabelPlacement.Label(
            line: line, width: width * Self.usualWidth + 2,
            height: Double(rows.count) * Self.size * 1.2 + 2)
    }

    /// Most fonts are narrower than the widest, which `TextMeasure` takes.
    private static let usualWidth = 0.92

    /// What is to stand in the drawing instead.
    func values(
        at spot: LabelPlacement.Spot, on colour: String
    ) -> [(token: DOTTokens.Token, value: String)] {
        let background = spot.isOnLine ? #" BGCOLOR="\#(colour)""# : ""
        let text = rows.map(dotHTMLEscaped).joined(separator: "<BR/>")
        let table =
            #"<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="1"\#(background)>"#
            + "<TR><TD>\(text)</TD></TR></TABLE>>"
        let place = "\"\(spot.box.centre)\""
        if let label = tokens["label"], let position = tokens["lp"] {
            return [(label, table), (position, place)]
        }
        // Words beside a line become those of the line.
        return tokens["xlabel"].map { [($0, "\"\", label=\(table), lp=\(place)")] } ?? []
    }
}

extension LaidOutDOT {
    /// A line that has been laid out.
    fileprivate struct Line {
        let statement: Statement
        let splines: [Spline]
        let course: Course

        /// Its course in more and shorter curves.
        var halved: (token: DOTTokens.Token, value: String)? {
            statement.attributes["pos"].map {
                ($0, "\"\(splines.map(\.halved.description).joined(separator: ";"))\"")
            }
        }
    }

    /// In order.
    fileprivate var lines: [Line] {
        statements.compactMap { statement in
            guard statement.subject == .line, let pos = statement.text("pos") else { return nil }
            let splines = Spline.all(inPos: pos)
            return Course(splines).map {
                Line(statement: statement, splines: splines, course: $0)
            }
        }
    }

    /// Frames with their backgrounds.
    fileprivate var frames: [(box: Rectangle, colour: String)] {
        statements.compactMap { statement in
            let corners = statement.numbers("bb")
            guard statement.subject == .graph, corners.count == 4,
                let colour = statement.text("bgcolor")
            else { return nil }
            let low = Point(x: corners[0], y: corners[1])
            let high = Point(x: corners[2], y: corners[3])
            let box = Rectangle(
                centre: low.on(theWayTo: high, 0.5), width: high.x - low.x,
                height: high.y - low.y)
            return (box, colour)
        }.reversed()
    }

    /// Nodes, the key and the headings of frames.
    fileprivate var obstacles: [Rectangle] {
        let defaults = statements.first { $0.subject == .nodeDefaults }
        return statements.compactMap { statement in
            let isNode = statement.subject == .node
            guard isNode || statement.subject == .graph else { return nil }
            let centre = statement.numbers(isNode ? "pos" : "lp")
            let names = isNode ? ["width", "height"] : ["lwidth", "lheight"]
            let size = names.compactMap { name in
                (statement.text(name) ?? defaults?.text(name)).flatMap { Double($0) }
            }
            guard centre.count == 2, size.count == 2 else { return nil }
            return Rectangle(
                centre: Point(x: centre[0], y: centre[1]), width: size[0] * 72,
                height: size[1] * 72)
        }
    }
}

/// The rows of a label as DOT has it, without escapes.
private func dotRows(_ label: String) -> [String] {
    var rows = [""]
    var isEscaped = false
    for character in label {
        if isEscaped, character == "n" {
            rows.append("")
        } else if isEscaped || character != "\\" {
            rows[rows.count - 1].append(character)
        }
        isEscaped = !isEscaped && character == "\\"
    }
    return rows.map { $0.replacing("&amp;", with: "&") }
}
