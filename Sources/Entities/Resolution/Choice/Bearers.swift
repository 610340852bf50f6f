import Knowledge

/// Who is named for certain in an article, where, and how many belong to whom.
struct Bearers {
    /// The words at which each is named so that nobody else can be meant, in order.
    private var places: [EntityIndex: [Int]] = [:]
    /// The words at which each is named in full.
    private var fullNames: [EntityIndex: [Int]] = [:]
    /// The words at which a name of several was found to mean each.
    private var decided: [EntityIndex: [Int]] = [:]
    /// How many of the dictionary's entities named for certain belong to each; made when first asked.
    private var dependants: [EntityIndex: Int]?
    /// The states named for certain.
    let states: Set<EntityIndex>
    private let gazetteer: Gazetteer

    /// - Parameter chosen: every place where a name counts.
    init(_ chosen: Selection<NamedHit>, gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        for place in chosen {
            guard let first = place.first, let entity = place.onlyEntity else { continue }
            places[entity, default: []].append(first.words.lowerBound)
            if place.contains(where: { !$0.isWeak && $0.form != .surname }) {
                fullNames[entity, default: []].append(first.words.lowerBound)
            }
        }
        states = Set(
            places.keys.filter {
                gazetteer.catalogue.contains($0) && gazetteer.catalogue.kind(of: $0) == .state
            })
    }

    /// Whether somebody is named for certain.
    func contains(_ entity: EntityIndex) -> Bool { places[entity] != nil }

    /// Takes note that a name was found to mean somebody.
    mutating func note(_ entity: EntityIndex, at word: Int) {
        // Names are decided in the order of the text.
        decided[entity, default: []].append(word)
    }

    /// Whom a name of several was found to mean last before a word.
    func lastDecided(among entities: Set<EntityIndex>, before word: Int) -> EntityIndex? {
        let last = entities.compactMap { entity in
            decided[entity]?.last { $0 < word }.map { (word: $0, entity: entity) }
        }
        return last.max { ($0.word, $0.entity) < ($1.word, $1.entity) }?.entity
    }

    /// Whether somebody is named in full, or by a name already decided, within some words.
    func isNamed(_ entity: EntityIndex, in words: Range<Int>) -> Bool {
        [fullNames[entity], decided[entity]].contains { places in
            guard let places else { return false }
            let next = places.partitioningIndex { $0 >= words.lowerBound }
            return next < places.count && places[next] < words.upperBound
        }
    }

    /// The word at which somebody is first named in full.
    func firstFullName(of entity: EntityIndex) -> Int? { fullNames[entity]?.first }

    /// How many of the article's certain entities belong with one: its state, its towns, its people,
    /// the bodies it serves.
    mutating func company(of entity: EntityIndex) -> Int {
        guard gazetteer.catalogue.contains(entity) else { return 0 }
        let dependants = self.dependants ?? countDependants()
        self.dependants = dependants
        return gazetteer.homes(of: entity).count { contains($0) } + (dependants[entity] ?? 0)
    }

    private func countDependants() -> [EntityIndex: Int] {
        var counts: [EntityIndex: Int] = [:]
        for entity in places.keys where gazetteer.catalogue.contains(entity) {
            for home in gazetteer.homes(of: entity) { counts[home, default: 0] += 1 }
        }
        return counts
    }
}

extension Gazetteer {
    /// The states and bodies to which an entity belongs: where a place lies, whose organ a body is,
    /// whose national or officer a person is.
    func homes(of entity: EntityIndex) -> Set<EntityIndex> {
        var homes = Set(offices.terms(of: entity).map(\.body))
        if let state = catalogue.state(of: entity) { homes.insert(state) }
        if let state = offices.nationality(of: entity) { homes.insert(state) }
        return homes
    }
}

extension ArraySlice<NamedHit> {
    /// The entity that all hits of a place name; nil if there are several.
    var onlyEntity: EntityIndex? {
        guard let entity = first?.entity else { return nil }
        return allSatisfy { $0.entity == entity } ? entity : nil
    }
}

extension RandomAccessCollection {
    /// The first index from which on a predicate holds; it must not hold before. O(log n).
    func partitioningIndex(where holds: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if holds(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
