import Knowledge

extension DictionaryContent {
    /// A name that stands alone for several needs something by which texts choose.
    ///
    /// They choose a state or a place of its name by the words around; others by their other names
    /// and by who belongs to each, as `Homonyms` does. Weak names need such support anyway.
    mutating func checkSharedNames(_ ids: EntityIDs) {
        let homes = Homes(self, ids)
        for (key, named) in sharedNames {
            let holders = Set(named.map(\.entity)).sorted()
            guard holders.count > 1, !isHomonym(holders) else { continue }
            for (name, entity) in named {
                let others = holders.filter {
                    $0 != entity && !areToldApart(entity, $0, sharing: key, homes: homes)
                }
                guard !others.isEmpty else { continue }
                let ids = others.map { reader.text.string(entities[$0].id) }
                reader.note(
                    name.origin, .warning,
                    "alias \"\(string(name))\" is also an alias of \(ids.joined(separator: ", ")); "
                        + "a longer name, or a state or office of each, would tell them apart")
            }
        }
    }

    /// Names by what texts may write for them, with those who are called so.
    private var sharedNames: [[UInt8]: [(name: NameRecord, entity: Int)]] {
        var holders: [[UInt8]: [(name: NameRecord, entity: Int)]] = [:]
        for entity in entities.indices {
            for name in names(of: entity) where !name.isWeak {
                holders[key(of: name), default: []].append((name, entity))
            }
        }
        return holders.filter { $0.value.count > 1 }
    }

    private func key(of name: NameRecord) -> [UInt8] {
        let text = string(name)
        return Folding.words(of: text, keepingCase: name.form == .acronym)
            + [PhraseWords(text.utf8).ending(of: 0)]
    }

    /// A state and places of the same name are told apart by the text: Georgia, Singapore.
    private func isHomonym(_ holders: [Int]) -> Bool {
        let kinds = holders.map { entities[$0].kind }
        return kinds.count { $0 == .state } <= 1
            && kinds.allSatisfy { $0 == .state || $0 == .place }
    }

    /// Whether both have a longer name of their own, or each belongs somewhere else.
    private func areToldApart(
        _ one: Int, _ other: Int, sharing key: [UInt8], homes: Homes
    ) -> Bool {
        if hasOwnName(one, besides: key, and: other), hasOwnName(other, besides: key, and: one) {
            return true
        }
        let (here, there) = (homes[one], homes[other])
        return !here.isEmpty && !there.isEmpty && here.isDisjoint(with: there)
    }

    private func hasOwnName(_ entity: Int, besides key: [UInt8], and other: Int) -> Bool {
        let theirs = Set(names(of: other).map { self.key(of: $0) })
        return names(of: entity).contains { name in
            let own = self.key(of: name)
            return !name.isWeak && name.form != .demonym && own != key && !theirs.contains(own)
        }
    }
}

/// The states and bodies to which entities belong.
private struct Homes {
    private var homes: [Int: Set<Int>] = [:]

    init(_ content: DictionaryContent, _ ids: EntityIDs) {
        for (number, entity) in content.entities.enumerated() {
            for column in [TableSchema.Column.parent, .nationality, .state] {
                for id in content.reader.values(entity.row, column) {
                    if let home = ids[id] { homes[number, default: []].insert(home) }
                }
            }
        }
        for office in content.offices {
            if let person = ids[office.person], let body = ids[office.of] {
                homes[person, default: []].insert(body)
            }
        }
    }

    /// Where an entity belongs; empty for none known.
    subscript(entity: Int) -> Set<Int> { homes[entity] ?? [] }
}
