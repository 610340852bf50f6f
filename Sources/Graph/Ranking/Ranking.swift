public import Knowledge

/// By what entities are ranked.
public enum RankMeasure: String, Sendable, CaseIterable {
    /// How many independent stories name it.
    case stories
    /// To how many others stated claims link it.
    case degree
    /// How central it is among all links, weighted by their stories.
    case pagerank
}

/// An entity with all measures.
public struct RankedEntity: Sendable {
    /// The entity.
    public let entity: Entity
    /// Independent stories that name it.
    public let stories: Int
    /// Entities to which stated claims link it.
    public let degree: Int
    /// Its PageRank in millionths; 0 for one without links.
    public let pageRank: Int

    /// Its measure.
    public func value(of measure: RankMeasure) -> Int {
        switch measure {
        case .stories: stories
        case .degree: degree
        case .pagerank: pageRank
        }
    }
}
