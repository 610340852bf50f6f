import Knowledge

/// Known people whom the article gives a middle name that no dictionary lists: "Emil J. Rahmon",
/// "Emil Petrovich Rahmon".
///
/// It takes a person with a name of two parts, both of them in the text, and between them one or
/// two initials or one capitalised word that belongs to no other name.
struct MiddleNames {
    private let article: Article
    private let gazetteer: Gazetteer

    init(_ article: Article, gazetteer: Gazetteer) {
        self.article = article
        self.gazetteer = gazetteer
    }

    /// The full names, which count as those of dictionaries do.
    func collect() -> [NamedHit] {
        article.names.compactMap { hit in
            guard hit.form == .surname, let person = hit.entity,
                let middle = middle(before: hit.words.lowerBound),
                let first = givenName(of: person, before: middle, surname: hit.words)
            else { return nil }
            let words = first..<hit.words.upperBound
            return NamedHit(
                words: words, end: hit.end, entity: person, form: .alias, isWeak: false,
                origin: hit.origin, core: words)
        }
    }

    /// The initials or the one word that stand between a given name and the surname.
    private func middle(before surname: Int) -> Range<Int>? {
        var first = surname
        while first > 0, surname - first < 2, isInitial(first - 1),
            article.words[first].gap == .dotSpace || article.words[first].gap == .space
                || (first < surname && article.words[first].gap == .dot)
        {
            first -= 1
        }
        if first < surname { return first..<surname }
        guard surname > 1, article.words[surname].gap == .space,
            article.words[surname - 1].shape == .capitalised,
            article.role(at: surname - 1) == nil,
            !article.word(surname - 1, is: [.honorific, .function, .calendar, .bodyNoun]),
            !article.marks(of: surname - 1).contains(.named)
        else { return nil }
        return surname - 1..<surname
    }

    private func isInitial(_ index: Int) -> Bool {
        let word = article.words[index]
        return word.shape == .capitals && word.end - word.start == 1
    }

    /// Where a person's given name begins that stands before some words and makes, with the
    /// surname, a name of two parts that the dictionary has.
    private func givenName(
        of person: EntityIndex, before middle: Range<Int>, surname: Range<Int>
    ) -> Int? {
        guard middle.lowerBound > 0, article.words[middle.lowerBound].gap == .space,
            article.words[middle.lowerBound - 1].shape.isCapitalised
        else { return nil }
        let before = article.words.bytes(middle.lowerBound - 1)
        for number in gazetteer.nameRange(of: person) where !gazetteer.names.isWeak(at: number) {
            let name = gazetteer.names.bytes(at: number)
            guard name.mayOpen(with: before) else { continue }
            let parts = name.split(separator: UInt8(ascii: " "))
            guard parts.count == 2 else { continue }
            let given = Words(Array(parts[0]))
            let family = Words(Array(parts[1]))
            let first = middle.lowerBound - given.count
            if first >= 0, agree(given, at: first), agree(family, at: surname.lowerBound),
                family.count == surname.count
            {
                return first
            }
        }
        return nil
    }

    private func agree(_ name: Words, at first: Int) -> Bool {
        (0..<name.count).allSatisfy { offset in
            let index = first + offset
            return article.words.words.indices.contains(index)
                && article.words[index].shape.isCapitalised
                && (offset == 0 || article.words[index].gap == .hyphen)
                && article.words.word(index, isFoldedTo: name.key(offset))
        }
    }
}
