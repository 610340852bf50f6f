import Knowledge

extension DOTFormat {
    func attributes(of node: Subgraph.Node) -> DOTAttributes {
        let entity = node.entity
        let look = NodeLook(entity)
        let facts = look.facts
        var attributes = DOTAttributes()
        attributes.set("id", "node--" + markupID(entity.id))
        attributes.set("class", "entity \(look.rawValue)" + (node.isFocus ? " focus" : ""))
        let label = wrapped(displayText(entity.displayName), width: 20)
        attributes.set("label", lines: label)
        attributes.set(
            "tooltip",
            lines: [
                "\(displayText(entity.name)) (\(facts.label)), \(storyCount(node.stories))"
            ]
                + entity.merged.map { "merged with \(displayText($0.rawValue))" })
        // Around two lines the pointed shapes grow too large: their colour must do.
        attributes.set("shape", label.count > 1 && facts.isPointed ? "box" : facts.shape)
        attributes.set("style", facts.style + (entity.id.isDiscovered ? ",dashed" : ""))
        attributes.set("fillcolor", facts.fill)
        attributes.set("margin", label.count > 1 ? "0.10,0.04" : facts.margin)
        if node.isFocus {
            attributes.set("fontsize", "16")
            attributes.set("penwidth", "2.5")
        }
        if let linkBase = options.linkBase { attributes.set("URL", linkBase + markupID(entity.id)) }
        return attributes
    }

    /// Whether an address can stand in a picture unescaped, which is how Graphviz prints it.
    func isSafeLink(_ base: String) -> Bool {
        (base.hasPrefix("https://") || base.hasPrefix("http://") || base.hasPrefix("/"))
            && base.utf8.allSatisfy { isMarkupSafe($0) || "/:?#=+,@!".utf8.contains($0) }
    }
}

extension Entity {
    /// The acronym where there is one: pictures have little room.
    var displayName: String { shortName ?? name }
}
