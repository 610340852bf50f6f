import Knowledge

extension DOTFormat {
    func attributes(of node: Subgraph.Node) -> DOTAttributes {
        let entity = node.entity
        let look = NodeLook(entity)
        let facts = look.facts
        var attributes = DOTAttributes()
        attributes.set("id", "node--" + markupID(entity.id))
        attributes.set("class", "entity \(look.rawValue)" + (node.isFocus ? " focus" : ""))
        let label = rows(of: displayText(entity.displayName), in: look)
        attributes.set("label", lines: label)
        attributes.setTooltip(
            [
                "\(displayText(entity.name)) (\(facts.label)), \(storyCount(node.stories))"
            ]
                + entity.merged.map { "merged with \(displayText($0.rawValue))" })
        attributes.set("shape", facts.shape)
        attributes.set("style", facts.style + (entity.id.isDiscovered ? ",dashed" : ""))
        attributes.set("fillcolor", facts.fill)
        let size = node.isFocus ? 16 : 11
        if node.isFocus {
            attributes.set("fontsize", "\(size)")
            attributes.set("penwidth", "2.5")
        }
        if label.count > 1, facts.roominess > 0 {
            attributes.set("margin", "0.02,0")
            let inches = Double(label.count * size) * Self.rowHeight * facts.roominess / 72
            attributes.set("height", "\((inches * 100).rounded() / 100)")
        } else {
            attributes.set("margin", label.count > 1 ? "0.10,0.04" : facts.margin)
        }
        if let linkBase = options.linkBase {
            // Graphviz prints an address as it stands, into markup too.
            let base = linkBase.split(separator: "&", omittingEmptySubsequences: false)
            attributes.set("URL", base.joined(separator: "&amp;") + markupID(entity.id))
        }
        return attributes
    }

    /// Graphviz' height of a row of letters, by their size.
    private static let rowHeight = 1.2

    /// Names of people seldom need a second row: an oval is made for one. What would be higher than
    /// three rows becomes wider.
    private func rows(of name: String, in look: NodeLook) -> [String] {
        let rows = wrapped(name, width: look == .person ? 26 : 20)
        return rows.count > 3 ? wrapped(name, width: 30) : rows
    }

    /// Whether an address has a host, or is one of the same site, and can stand in a picture as it is
    /// but for its `&`.
    func isSafeLink(_ base: String) -> Bool {
        let host = ["https://", "http://"].first(where: base.hasPrefix)
            .map { base.dropFirst($0.count).prefix { !"/?#".contains($0) } }
        let isAbsolute = host.map { !$0.isEmpty } ?? base.hasPrefix("/")
        return isAbsolute
            && base.utf8.allSatisfy { isMarkupSafe($0) || "/:?#=+,@!&".utf8.contains($0) }
    }
}

extension Entity {
    /// The acronym where there is one: pictures have little room.
    var displayName: String { shortName ?? name }
}
