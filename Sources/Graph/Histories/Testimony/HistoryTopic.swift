package import Knowledge

/// What a question about histories is about.
///
/// Claims about anything else cannot change its answer, so that they need not be read.
package enum HistoryTopic: Hashable, Sendable {
    /// What a member was to an organisation, to its predecessors and to its successors.
    case membership(of: EntityID, in: EntityID)
    /// What a member was to every organisation.
    case memberships(of: EntityID)
    /// Who was what in an organisation and its predecessors, and whether it existed.
    case members(of: EntityID)
    /// When a body began and ended, and what went before it.
    case life(of: EntityID)
    /// The offices of a body, or those of a person in all bodies, with whoever held them else.
    case offices(of: EntityID)

    /// What some articles said, by the row keys of their documents.
    case reports(in: [Int64])

    /// Everything on which conflicts about an entity rest.
    package static func conflicts(about entity: EntityID) -> [HistoryTopic] {
        [.members(of: entity), .memberships(of: entity), .offices(of: entity)]
    }

    /// Everything that a timeline of an entity shows.
    package static func timeline(of entity: EntityID) -> [HistoryTopic] {
        [.members(of: entity), .memberships(of: entity)]
    }
}
