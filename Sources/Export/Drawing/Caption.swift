import Knowledge

extension Line {
    /// What stands beside the line, one entry for each thing it says; empty where the look says all.
    var captions: [String] {
        var captions: [String] = []
        for edge in edges {
            guard let caption = edge.caption(standing: look.standing) else { continue }
            if !captions.contains(caption) { captions.append(caption) }
        }
        return captions
    }

    /// All that is known of the line in full words, for tooltips.
    func explanation(names: [EntityID: String]) -> [String] {
        let from = names[from] ?? from.rawValue
        let to = names[to] ?? to.rawValue
        guard !edges.isEmpty else {
            return ["\(from) and \(to): mentioned together, \(storyCount(stories))"]
        }
        return edges.flatMap { edge in
            let subject = names[edge.from] ?? edge.from.rawValue
            let object = names[edge.to] ?? edge.to.rawValue
            let arrow = look.isMutual || edge.relation.facts.isSymmetric ? "↔" : "→"
            let facts = [edge.wording(standing: look.standing), storyCount(edge.stories)]
            return ["\(subject) \(arrow) \(object): " + facts.joined(separator: ", ")]
                + (edge.quote.map { ["“\($0)”"] } ?? [])
        }
    }
}

extension Subgraph.Edge {
    /// A few words for the picture, which repeat what stroke and arrowhead say where that matters.
    fileprivate func caption(standing: LineLook.Standing) -> String? {
        guard let words = captionWords(standing: standing) else {
            return standing == .former ? captionYears ?? "former" : nil
        }
        let marked =
            switch standing {
            case .disputed: words + "?"
            case .hedged: "(\(words))"
            case .denied: "not \(words)"
            default: words
            }
        let years = standing == .stated && relation == .memberOf ? nil : captionYears
        // The years are those of the membership, not of its rest.
        if standing == .resting, let years { return "\(years), now \(marked)" }
        return [marked, years].compactMap { $0 }.joined(separator: ", ")
    }

    /// Nil where the line's look says it already.
    private func captionWords(standing: LineLook.Standing) -> String? {
        switch relation {
        case .memberOf:
            switch standing {
            case .stated, .former: nil
            case .attached, .resting: status?.rawValue ?? "member"
            case .hedged, .denied, .disputed: "member"
            }
        case .partOf where standing == .stated && since == nil && until == nil: nil
        default: words
        }
    }

    private var captionYears: String? { years(of: \.yearText) }

    /// The whole of it: relation or role, standing, dates as exact as they are known.
    fileprivate func wording(standing: LineLook.Standing) -> String {
        let standingWord: String? =
            switch standing {
            case .stated: nil
            case .attached, .resting: status?.rawValue
            case .former: "former"
            case .hedged: "planned or possible"
            case .denied: "denied"
            case .disputed: "disputed"
            }
        return [words, standingWord, years(of: \.edtf)].compactMap { $0 }.joined(separator: ", ")
    }

    /// The relation, or the role for an office.
    private var words: String {
        guard let role, !role.isEmpty else { return relation.facts.label }
        return relation == .appointed ? "appointed \(role)" : role
    }

    /// `1999–2006`, `since 2020`, `until 2019`; an event has its day or days alone.
    private func years(of text: (PartialDate) -> String) -> String? {
        switch (since.map(text), until.map(text)) {
        case (nil, nil): nil
        case (let since?, nil): relation.facts.lasts && !isFormer ? "since \(since)" : since
        case (nil, let until?): "until \(until)"
        case (let since?, let until?): since == until ? since : "\(since)–\(until)"
        }
    }
}

extension PartialDate {
    /// The year or decade alone: `2012`, `1990s`, `about 2018`.
    var yearText: String {
        let year = precision == .decade ? "\(self.year)s" : String(self.year)
        return isApproximate ? "about \(year)" : year
    }
}

/// `1 story`, `3 stories`.
func storyCount(_ count: Int) -> String { count == 1 ? "1 story" : "\(count) stories" }
