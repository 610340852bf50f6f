import Knowledge

/// People of the dictionaries by initials and surname: "E. Rahmon", "E.P. Rahmon".
///
/// They count where the person is named in full too, or the article speaks of the country or body
/// that person belongs to.
struct InitialNames {
    private let article: Article
    private let gazetteer: Gazetteer
    /// Entities named by names that count alone, and the states they lie in or belong to.
    private let present: Set<EntityIndex>

    init(_ article: Article, gazetteer: Gazetteer) {
        self.article = article
        self.gazetteer = gazetteer
        let named = Set(article.names.lazy.filter { !$0.isWeak }.compactMap(\.entity))
        present = named.union(named.compactMap { gazetteer.catalogue.state(of: $0) })
    }

    /// The names with their initials, which count as full names do.
    func collect() -> [NamedHit] {
        article.names.compactMap { hit in
            guard hit.form == .surname, let person = hit.entity,
                let first = firstInitial(before: hit.words.lowerBound),
                hasGivenName(person, beginningAs: first), let reason = support(for: person)
            else { return nil }
            let words = first..<hit.words.upperBound
            return NamedHit(
                words: words, end: hit.end, entity: person, form: .alias, isWeak: false,
                origin: hit.origin, core: words, reason: reason)
        }
    }

    /// The first of one or two initials that stand before a surname and behind no other name.
    private func firstInitial(before surname: Int) -> Int? {
        var first = surname
        while first > 0, surname - first < 2, isInitial(first - 1), isTied(first, surname) {
            first -= 1
        }
        guard first < surname, article.words[surname].gap == .dotSpace else { return nil }
        let isPart =
            first > 0 && article.words[first].gap == .space
            && article.words[first - 1].shape.isCapitalised
            && article.role(at: first - 1) == nil
            && !article.word(first - 1, is: [.honorific, .function])
            && !article.marks(of: first - 1).contains(.demonym)
        return isPart ? nil : first
    }

    private func isInitial(_ index: Int) -> Bool {
        let word = article.words[index]
        return word.shape == .capitals && word.end - word.start == 1
    }

    /// Whether a point stands behind the word before: "E. Rahmon", "E.P. Rahmon".
    private func isTied(_ index: Int, _ surname: Int) -> Bool {
        let gap = article.words[index].gap
        return gap == .dotSpace || (gap == .dot && index < surname)
    }

    private func hasGivenName(_ person: EntityIndex, beginningAs initial: Int) -> Bool {
        let letter = article.words.key(initial)
        return gazetteer.nameRange(of: person).contains { number in
            let name = gazetteer.names.bytes(at: number)
            guard !gazetteer.names.isWeak(at: number), name.mayOpen(with: letter[...]) else {
                return false
            }
            let parts = Words(Array(name))
            return parts.count > 1 && parts.key(0).starts(with: letter)
        }
    }

    private func support(for person: EntityIndex) -> MentionReason? {
        if present.contains(person) { return .fullName }
        return gazetteer.homes(of: person).isDisjoint(with: present) ? nil : .home
    }
}
