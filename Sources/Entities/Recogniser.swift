public import Knowledge

/// Finds out who is named in articles. Immutable; one serves every thread.
public struct Recogniser: Sendable {
    private let gazetteer: Gazetteer
    private let lexicon: Lexicon

    /// Prepares the search for every name of a gazetteer.
    public init(_ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        lexicon = Lexicon(gazetteer)
    }

    /// Reads one article. The same article gives the same reading whatever was read before.
    public func read(_ document: Document) -> Reading {
        let words = Words(document.text)
        let hits = lexicon.hits(in: words)
        var mentions: [Mention] = []
        let chosen = Selection.leftmostLongest(hits) { hit in
            switch lexicon.meaning(of: hit) {
            case .name(let name, _): !name.isWeak
            case .exclusion: true
            case .role: false
            }
        }
        for place in chosen {
            guard let hit = place.first, case .name(let name, let entity) = lexicon.meaning(of: hit)
            else { continue }
            mentions.append(
                Mention(
                    range: TextRange(Int(words[hit.words.lowerBound].start), hit.end),
                    entity: entity, kind: gazetteer.catalogue[entity].kind, form: name.form,
                    alias: name.origin))
        }
        return Reading(document: document, mentions: mentions, catalogue: gazetteer.catalogue)
    }
}
