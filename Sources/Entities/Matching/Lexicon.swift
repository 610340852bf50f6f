import Knowledge

/// All phrases worth finding, in one table, with what each stands for.
struct Lexicon: Sendable {
    private let table: PhraseTable
    private let meanings: [Meaning]

    /// What a phrase stands for.
    enum Meaning: Sendable {
        /// A name of an entity; a common word is an acronym that English has too.
        case name(EntityIndex, MentionForm, isWeak: Bool, isCommonWord: Bool, AliasOrigin)
        /// A phrase in which a name is no name.
        case exclusion
        /// A role such as president, by its position in `Gazetteer.roles`.
        case role(Int)
    }

    /// Prepares the phrases of a gazetteer.
    init(_ gazetteer: Gazetteer) {
        var phrases: [Phrase] = []
        var meanings: [Meaning] = []
        func add(_ text: String, _ meaning: Meaning) {
            guard let phrase = Phrase(text) else { return }
            phrases.append(phrase)
            meanings.append(meaning)
        }
        for number in 0..<gazetteer.catalogue.count {
            let entity = EntityIndex(rawValue: UInt32(number))
            for name in gazetteer.names[gazetteer.nameRange(of: entity)] {
                let isCommonWord =
                    name.form == .acronym
                    && gazetteer.commonWords.contains(Folding.key(of: name.text))
                add(
                    name.text,
                    .name(
                        entity, name.form, isWeak: name.isWeak, isCommonWord: isCommonWord,
                        name.origin))
            }
        }
        for phrase in gazetteer.exclusions { add(phrase, .exclusion) }
        for (number, role) in gazetteer.roles.enumerated() {
            for variant in role.variants { add(variant, .role(number)) }
        }
        table = PhraseTable(phrases)
        self.meanings = meanings
    }

    /// Every hit in a text, by first word, shorter before longer.
    func hits(in words: Words) -> [Hit] { table.hits(in: words) }

    /// What a hit stands for.
    func meaning(of hit: Hit) -> Meaning { meanings[Int(hit.phrase)] }
}
