import Knowledge

/// Finds for unknown names those of the dictionaries of which they may be another spelling.
///
/// Two names are compared where their consonants agree word by word and counted the same where no
/// more than one letter in four differs: Rakhmon and Rahmon, Aleksandr and Alexander. Two words may
/// stand in either order: Karimov Islam. O(n) in the dictionaries' names.
struct SpellingVariants {
    private var holders: [NameFold: EntityID] = [:]
    private let catalogue: EntityCatalogue

    /// An entity of the dictionaries.
    struct Holder {
        let id: EntityID
        let kind: EntityKind
    }

    /// - Parameter names: the unknown names.
    init(of names: some Sequence<NameFold>, in gazetteer: Gazetteer) {
        catalogue = gazetteer.catalogue
        let unknown = Dictionary(grouping: names.filter { $0.isComparable }, by: ConsonantFold.init)
        guard !unknown.isEmpty else { return }
        var best: [NameFold: (distance: Int, entity: EntityIndex)] = [:]
        for number in 0..<catalogue.count {
            let entity = EntityIndex(rawValue: UInt32(number))
            for name in gazetteer.names[gazetteer.nameRange(of: entity)]
            where !name.isWeak && name.form != .acronym && name.form != .demonym {
                let known = NameFold(name.text)
                guard known.isComparable else { continue }
                for candidate in unknown[ConsonantFold(known)] ?? [] {
                    guard let distance = candidate.distance(to: known),
                        distance < best[candidate]?.distance ?? .max
                    else { continue }
                    best[candidate] = (distance, entity)
                }
            }
        }
        holders = best.mapValues { [catalogue] in catalogue[$0.entity].id }
    }

    /// Whose name it may spell.
    func holder(of name: NameFold) -> Holder? {
        holders[name].flatMap { id in
            catalogue.index(of: id).map { Holder(id: id, kind: catalogue.kind(of: $0)) }
        }
    }
}

extension NameFold {
    /// Whether the name is long enough to be told from others by its letters.
    fileprivate var isComparable: Bool {
        words.count > 1 || (words.first?.utf8.count ?? 0) >= 6
    }

    /// How many letters differ, whatever the order of the words; nil for more than one in four.
    fileprivate func distance(to other: NameFold) -> Int? {
        let isInOrder = zip(words, other.words).allSatisfy {
            ConsonantFold(word: $0) == ConsonantFold(word: $1)
        }
        guard isInOrder || words.count == 2 else { return nil }
        let (a, b) = (Self.letters(words), Self.letters(other.words))
        return editDistance(a, b, limit: min(a.count, b.count) / 4)
    }

    private static func letters(_ words: [String]) -> [UInt8] {
        Array(words.sorted().joined().utf8)
    }
}
