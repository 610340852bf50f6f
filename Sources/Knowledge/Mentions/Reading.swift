/// An article with what was recognised in it.
///
/// A class, for all who read its sentences hold it.
public final class Reading: Sendable {
    /// The article.
    public let document: Document
    /// In order of the text, none overlapping another.
    public let mentions: [Mention]
    /// Entities that no dictionary has, indexed behind the catalogue's.
    public let discovered: [Entity]
    /// The holders of open names, in the ranges that mentions give.
    public let candidates: [EntityIndex]
    /// The dictionaries' entities.
    public let catalogue: EntityCatalogue

    /// A reading; traps if mentions are out of order or overlap.
    public init(
        document: Document, mentions: [Mention], discovered: [Entity] = [],
        candidates: [EntityIndex] = [], catalogue: EntityCatalogue
    ) {
        precondition(
            zip(mentions, mentions.dropFirst()).allSatisfy { $0.range.end <= $1.range.start },
            "mentions are in order and do not overlap")
        self.document = document
        self.mentions = mentions
        self.discovered = discovered
        self.candidates = candidates
        self.catalogue = catalogue
    }

    /// The entity at an index, of the catalogue or discovered.
    public subscript(index: EntityIndex) -> Entity {
        catalogue.contains(index)
            ? catalogue[index] : discovered[Int(index.rawValue) - catalogue.count]
    }

    /// What is at an index, without making the entity of a catalogue's record.
    package func kind(of index: EntityIndex) -> EntityKind {
        catalogue.contains(index) ? catalogue.kind(of: index) : self[index].kind
    }

    /// What sort of organisation is at an index, without making the entity of a catalogue's record.
    package func organisationKind(of index: EntityIndex) -> OrganisationKind? {
        catalogue.contains(index)
            ? catalogue.organisationKind(of: index) : self[index].organisationKind
    }

    /// Who is meant by a mention, nil for an open one.
    public func entity(of mention: Mention) -> Entity? { mention.entity.map { self[$0] } }

    /// The mentions that begin in a range of the text. O(log n).
    public func mentions(in range: TextRange) -> ArraySlice<Mention> {
        func firstIndex(from offset: UInt32) -> Int {
            var low = 0
            var high = mentions.count
            while low < high {
                let middle = (low + high) / 2
                if mentions[middle].range.start < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let first = firstIndex(from: range.start)
        return mentions[first..<max(first, firstIndex(from: range.end))]
    }
}
