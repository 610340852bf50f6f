import Knowledge

/// The organisations that an article names in full, by the nouns that head their names: "the League"
/// is the Arab League, "the Council" the Council of Europe.
struct HeadNouns {
    /// An organisation and where it is first named, in bytes.
    private struct Bearer {
        let entity: EntityIndex
        let start: UInt32
    }

    private var bearers: [[UInt8]: [Bearer]] = [:]

    init(_ article: Article, named: MentionList, catalogue: EntityCatalogue) {
        for mention in named.mentions where Self.isFullName(mention, catalogue) {
            guard let entity = mention.entity,
                let head = Self.head(of: mention.range, in: article)
            else { continue }
            let key = article.words.key(head)
            guard bearers[key]?.contains(where: { $0.entity == entity }) != true else { continue }
            bearers[key, default: []].append(Bearer(entity: entity, start: mention.range.start))
        }
    }

    /// The one organisation with such a noun that is named before a place; nil for none or several.
    func bearer(of noun: [UInt8], before offset: UInt32) -> EntityIndex? {
        guard let before = bearers[noun]?.filter({ $0.start < offset }), before.count == 1 else {
            return nil
        }
        return before[0].entity
    }

    private static func isFullName(_ mention: Mention, _ catalogue: EntityCatalogue) -> Bool {
        guard let entity = mention.entity, mention.kind == .organisation,
            mention.form == .name || mention.form == .alias
        else { return false }
        return !catalogue.contains(entity) || catalogue[entity].organisationKind != .media
    }

    /// The last word, or that before "of" or "for".
    private static func head(of name: TextRange, in article: Article) -> Int? {
        let words =
            article.words.firstIndex(
                from: Int(name.start))..<article.words.firstIndex(from: Int(name.end))
        guard words.count >= 2 else { return nil }
        let joint = words.dropFirst().first { article.word($0, is: .naming) }
        return (joint ?? words.upperBound) - 1
    }
}
