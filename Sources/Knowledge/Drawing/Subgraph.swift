/// Entities and the links between them, ready to print: sorted, every edge between two of its nodes.
public struct Subgraph: Sendable {
    /// Sorted by id.
    public let nodes: [Node]
    /// Sorted by ends, relation, role and dates.
    public let edges: [Edge]
    /// Sorted by ends; empty unless asked for.
    public let coMentions: [CoMention]
    /// The claims behind the edges, and those about one of the nodes alone, such as a founding; by
    /// id. Empty unless asked for.
    public let claims: [CitedClaim]
    /// What was asked for, as a caption: "CSTO, one step, on 2016-12-01".
    public let title: String
    /// For a picture of ways between two entities: how many steps each is from the first. Else empty.
    public let steps: [EntityID: Int]

    /// Sorts all and leaves out edges, co-mentions and claims that lack an end.
    public init(
        nodes: [Node], edges: [Edge], coMentions: [CoMention] = [], claims: [CitedClaim] = [],
        title: String, steps: [EntityID: Int] = [:]
    ) {
        let known = Set(nodes.map(\.entity.id))
        self.nodes = nodes.sorted { $0.entity.id < $1.entity.id }
        self.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
            .sorted { $0.order.lexicographicallyPrecedes($1.order) }
        self.coMentions = coMentions.filter {
            known.contains($0.first) && known.contains($0.second)
        }
        .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        self.claims = claims.filter { claim in
            [claim.statement.subject, claim.statement.object].compactMap(\.self)
                .allSatisfy(known.contains)
        }
        .sorted { $0.id < $1.id }
        self.title = title
        self.steps = steps
    }

    /// An entity in the drawing.
    public struct Node: Hashable, Sendable {
        /// The entity.
        public var entity: Entity
        /// Whether the drawing is about it.
        public var isFocus: Bool
        /// Stories that name it.
        public var stories: Int
        /// Its other names, sorted; empty unless claims were asked for.
        public var otherNames: [String]

        /// A node.
        public init(entity: Entity, isFocus: Bool, stories: Int, otherNames: [String] = []) {
            self.entity = entity
            self.isFocus = isFocus
            self.stories = stories
            self.otherNames = otherNames
        }
    }

    /// Two entities named in the same sentences, whatever these say: a count and no claim.
    public struct CoMention: Hashable, Sendable {
        /// The smaller id of the two.
        public let first: EntityID
        /// The greater id.
        public let second: EntityID
        /// Stories with such a sentence; copies count once.
        public let stories: Int

        /// A co-mention of two entities in either order.
        public init(_ a: EntityID, _ b: EntityID, stories: Int) {
            first = min(a, b)
            second = max(a, b)
            self.stories = stories
        }
    }
}
