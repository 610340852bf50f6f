import Knowledge

/// All phrases worth finding, in one table, with what each stands for. A phrase that several
/// entities share stands there once.
struct Lexicon: Sendable {
    private let table: PhraseTable
    /// What the phrases mean, those of one phrase together.
    private let meanings: Table<Meaning>
    /// Where the meanings of each phrase begin; one more at the end.
    private let firstMeaning: Table<UInt32>

    /// Prepares the phrases of a gazetteer.
    init(_ gazetteer: Gazetteer) {
        var phrases = PhraseMeanings(capacity: gazetteer.names.count)
        for number in 0..<gazetteer.catalogue.count {
            let entity = EntityIndex(rawValue: UInt32(number))
            for position in gazetteer.nameRange(of: entity) {
                let name = gazetteer.names.records[position]
                phrases.add(gazetteer.names.pool.bytes(name.text), Meaning(entity, name))
            }
        }
        for phrase in gazetteer.exclusions { phrases.add(phrase.utf8, .exclusion) }
        for phrase in gazetteer.excludedPersons { phrases.add(phrase.utf8, .excludedPerson) }
        for (number, role) in gazetteer.roles.enumerated() {
            for variant in role.variants { phrases.add(variant.utf8, .role(number)) }
        }
        let list = phrases.list
        let (meanings, firstMeaning) = exchange(&phrases, with: PhraseMeanings(capacity: 0))
            .grouped()
        self.meanings = Table(meanings)
        self.firstMeaning = Table(firstMeaning)
        // What only told phrases apart is gone by now; the search needs its memory.
        table = PhraseTable(list)
    }

    /// The phrases that a compiled dictionary holds.
    init(_ image: DictionaryImage) {
        table = PhraseTable(image)
        meanings = image.table(.meanings)
        firstMeaning = image.table(.firstMeanings)
    }

    /// Puts the phrases into a compiled dictionary.
    func put(into image: inout DictionaryImage) {
        table.put(into: &image)
        image.put(meanings, as: .meanings)
        image.put(firstMeaning, as: .firstMeanings)
    }

    /// Every place where a phrase stands, by first word, shorter before longer.
    func hits(in words: Words) -> [Hit] { table.hits(in: words) }

    /// What a hit stands for.
    func meanings(of hit: Hit) -> Slice<Table<Meaning>> {
        let phrase = Int(hit.phrase)
        return meanings[Int(firstMeaning[phrase])..<Int(firstMeaning[phrase + 1])]
    }

    /// The places where names or exclusions stand, leftmost and longest.
    func places(in words: Words) -> Selection<Hit> {
        var hits = hits(in: words)
        hits.removeAll { !isNameOrExclusion($0.phrase) }
        return Selection(hits, words: \.words)
    }

    private func isNameOrExclusion(_ phrase: UInt32) -> Bool {
        let phrase = Int(phrase)
        for number in Int(firstMeaning[phrase])..<Int(firstMeaning[phrase + 1])
        where meanings[number].kind != .role {
            return true
        }
        return false
    }
}
