/// The id to which both sides' ids and names of one entity are brought, so that a system may have
/// ids of its own.
struct SharedID: Hashable, Comparable, Sendable {
    /// An id of the gold, or for what the gold does not know a kebab-case name; empty for nobody.
    let text: String

    /// Orders by letters.
    static func < (a: SharedID, b: SharedID) -> Bool {
        a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
}

/// Which of the gold's entities an id or a name means.
struct NameTable: Sendable {
    private var ids: [FoldedName: SharedID] = [:]
    /// The names a system gives its ids.
    private var systemNames: [String?: String?] = [:]

    /// The names of `aliases`, by id of the gold, and those in the mentions of some files. Where
    /// two entities share a name, mentions go before aliases and what comes later before the rest.
    init(aliases: [String: [String]], of files: [GoldFile]) {
        for (id, others) in aliases.sorted(by: {
            $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }) {
            for name in [id] + others { ids[FoldedName(name)] = SharedID(text: id) }
        }
        for mention in files.flatMap(\.mentions) {
            guard let id = mention.entity else { continue }
            for name in [id, mention.name ?? id] { ids[FoldedName(name)] = SharedID(text: id) }
        }
    }

    /// Takes note of what a system calls its entities, so that its claims' ids are understood.
    mutating func learn(from articles: [SystemArticle]) {
        for mention in articles.lazy.flatMap(\.mentions) {
            systemNames.updateValue(mention.name, forKey: mention.entity)
        }
    }

    /// Whom an id, or a name that stands with it, means: by the id, its last part (`wd:Q159`), the
    /// name, or the name the system gave the id elsewhere.
    func sharedID(of id: String?, name: String? = nil) -> SharedID {
        let parts = id?.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "/" }
        let lastPart = parts?.last.map(String.init)
        let spellings = [id, lastPart, name, systemNames[id] ?? nil]
        for case let spelling? in spellings where !spelling.isEmpty {
            if let known = ids[FoldedName(spelling)] { return known }
        }
        let own = [id, name].compactMap(\.self).first { !$0.isEmpty } ?? ""
        return SharedID(text: FoldedName(own).text.replacing(" ", with: "-"))
    }
}
