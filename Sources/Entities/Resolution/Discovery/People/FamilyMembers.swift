import Knowledge

/// People of one surname, whom an article tells apart by their given names: "Fidel and Raúl Castro …
/// Raúl took over".
///
/// Where only one of a surname is named, the surname is what an article goes on with, and a given
/// name alone may be anybody's.
struct FamilyMembers {
    private let article: Article
    /// Who is named in full with each surname, by the hash of its last word, in the order of the text.
    private var families: [UInt32: [Member]] = [:]

    private struct Member {
        let person: EntityIndex
        let givenName: Int
    }

    init(_ article: Article) { self.article = article }

    /// Takes note of a person named in full, not by initials.
    mutating func note(_ person: EntityIndex, named name: Range<Int>) {
        let first = article.words[name.lowerBound]
        guard name.count > 1, first.end - first.start > 1 else { return }
        families[article.words[name.upperBound - 1].hash, default: []].append(
            Member(person: person, givenName: name.lowerBound))
    }

    /// Adds the given names of those who share a surname with somebody else.
    /// - Parameter alone: hashes of the words that stand alone in the article.
    func collect(standing alone: Set<UInt32>, into names: inout LocalNames) {
        for surname in families.keys.sorted() {
            let family = families[surname] ?? []
            guard Set(family.map(\.person)).count > 1 else { continue }
            for member in family {
                let hash = article.words[member.givenName].hash
                let bearers = family.filter { article.words[$0.givenName].hash == hash }
                guard alone.contains(hash), Set(bearers.map(\.person)).count == 1 else { continue }
                let name = article.name(at: member.givenName..<member.givenName + 1)
                names.name(member.person, name, form: .surname)
            }
        }
    }
}
