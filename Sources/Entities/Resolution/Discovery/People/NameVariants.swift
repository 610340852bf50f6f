import Knowledge

/// Other full names of people whom a dictionary has: "Tayyip Erdoğan" for "Recep Tayyip Erdoğan".
struct NameVariants {
    private let article: Article
    private let gazetteer: Gazetteer
    /// For each word the positions in `article.names` of persons' names that end there.
    private let ending: [Int: [Int]]

    init(_ article: Article, gazetteer: Gazetteer) {
        self.article = article
        self.gazetteer = gazetteer
        var ending: [Int: [Int]] = [:]
        for (number, hit) in article.names.enumerated() {
            guard let entity = hit.entity, gazetteer.catalogue.kind(of: entity) == .person else {
                continue
            }
            ending[hit.words.upperBound - 1, default: []].append(number)
        }
        self.ending = ending
    }

    /// Whether a word is the surname of somebody in a dictionary.
    func hasHolder(_ word: Int) -> Bool { ending[word] != nil }

    /// Lets a run mean the one person of a dictionary whose name it shortens or lengthens.
    /// - Returns: that person; nil if there is none or more than one.
    func add(_ run: Range<Int>, to names: inout LocalNames) -> EntityIndex? {
        guard let holders = ending[run.upperBound - 1] else { return nil }
        let words = run.map { article.words[$0].hash }
        let initials = Initials(run, of: article.words)
        var meant: EntityIndex?
        for case let person? in holders.lazy.map({ article.names[$0].entity })
        where person != meant && isVariant(words, initials, of: person) {
            // Two people: neither of them.
            guard meant == nil else { return nil }
            meant = person
        }
        guard let person = meant else { return nil }
        names.name(person, article.name(at: run), form: .alias)
        return person
    }

    /// Whether the words are some of a person's name in its order, or all of it and given names more.
    private func isVariant(
        _ words: [UInt32], _ initials: Initials?, of person: EntityIndex
    ) -> Bool {
        gazetteer.nameRange(of: person).contains { number in
            guard !gazetteer.names.isWeak(at: number) else { return false }
            let name = gazetteer.names.bytes(at: number)
            if let initials, let own = Initials(name),
                own.wordCount < 2 || !own.contains(orAreIn: initials)
            {
                return false
            }
            let own = Words(Array(name)).words.map(\.hash)
            return own.contains { $0 != own[0] } && (own.hasInOrder(words) || words.hasInOrder(own))
        }
    }
}

extension [UInt32] {
    /// Whether it has some values one behind the other, with others between them perhaps.
    fileprivate func hasInOrder(_ values: [UInt32]) -> Bool {
        var rest = values[...]
        for value in self where value == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
