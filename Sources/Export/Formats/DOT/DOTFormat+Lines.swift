import Knowledge

extension DOTFormat {
    private static let captionRows = 4
    private static let tooltipRows = 12

    /// The rows of a line's label, wrapped.
    private func label(of line: Line) -> [String] {
        rows(line.captions.map { displayText($0, limit: 66) }, most: Self.captionRows)
            .flatMap { wrapped($0, width: 22) }
    }

    /// The attributes of a line, its words in the one of that name; nil leaves them out.
    func attributes(
        of line: Line, isBackward: Bool, names: [EntityID: String], words: String?
    ) -> DOTAttributes {
        let family = line.look.family.facts
        let stroke = line.look.stroke
        var attributes = DOTAttributes()
        attributes.set(
            "id", "link--\(markupID(line.from))--\(markupID(line.to))--\(line.look.markupName)")
        attributes.set("class", "link \(family.name) \(line.look.standing)")
        attributes.set(
            "color", stroke.isDouble ? "\(family.colour):\(family.colour)" : family.colour)
        if stroke.style != "solid" { attributes.set("style", stroke.style) }
        let width = stroke.isDouble ? 10 : width(of: line)
        attributes.set("penwidth", "\(width / 10).\(width % 10)")
        // Memberships and offices make the columns, so they run straighter than quarrels.
        if line.look.family.isStructural { attributes.set("weight", "2") }
        for (name, value) in heads(of: line, isBackward: isBackward) { attributes.set(name, value) }
        let label = label(of: line)
        if let words, !label.isEmpty {
            attributes.set(words, lines: label)
            attributes.set("fontcolor", family.textColour)
        }
        let explanation = line.explanation(names: names).map { displayText($0, limit: 300) }
        attributes.setTooltip(rows(explanation, most: Self.tooltipRows))
        return attributes
    }

    private func heads(of line: Line, isBackward: Bool) -> [(String, String)] {
        let head = line.look.stroke.arrowhead
        if head == "none" { return [("dir", "none")] }
        if line.look.isMutual {
            return [("dir", "both"), ("arrowhead", head), ("arrowtail", head)]
        }
        return isBackward ? [("dir", "back"), ("arrowtail", head)] : [("arrowhead", head)]
    }

    private func rows(_ all: [String], most: Int) -> [String] {
        all.count <= most ? all : all.prefix(most - 1) + ["and \(all.count - most + 1) more"]
    }

    /// Tenths of a point: five more each time the number of stories doubles, up to 16 stories.
    private func width(of line: Line) -> Int {
        let doublings = Int.bitWidth - 1 - max(1, line.stories).leadingZeroBitCount
        return line.look.family.facts.width + 5 * min(4, doublings)
    }
}

extension LineLook {
    /// Distinguishes the lines between two nodes: `membership-former`.
    fileprivate var markupName: String {
        "\(family.facts.name)-\(standing)" + (isMutual ? "-mutual" : "")
    }
}
