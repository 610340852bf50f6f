/// Entities and the links between them, ready to print: sorted, every edge between two of its nodes.
public struct Subgraph: Sendable {
    /// Sorted by id.
    public let nodes: [Node]
    /// Sorted by ends, relation, role and dates.
    public let edges: [Edge]
    /// Sorted by ends; empty unless asked for.
    public let coMentions: [CoMention]
    /// What was asked for, as a caption: "CSTO, one step, on 2016-12-01".
    public let title: String

    /// Sorts all and leaves out edges and co-mentions that lack an end.
    public init(nodes: [Node], edges: [Edge], coMentions: [CoMention] = [], title: String) {
        let known = Set(nodes.map(\.entity.id))
        self.nodes = nodes.sorted { $0.entity.id < $1.entity.id }
        self.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
            .sorted { $0.order.lexicographicallyPrecedes($1.order) }
        self.coMentions = coMentions.filter {
            known.contains($0.first) && known.contains($0.second)
        }
        .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        self.title = title
    }

    /// An entity in the drawing.
    public struct Node: Hashable, Sendable {
        /// The entity.
        public var entity: Entity
        /// Whether the drawing is about it.
        public var isFocus: Bool
        /// Stories that name it.
        public var stories: Int

        /// A node.
        public init(entity: Entity, isFocus: Bool, stories: Int) {
            self.entity = entity
            self.isFocus = isFocus
            self.stories = stories
        }
    }

    /// Every claim of one relation between two entities, as one line.
    public struct Edge: Hashable, Sendable {
        /// The subject.
        public var from: EntityID
        /// The object.
        public var to: EntityID
        /// The relation.
        public var relation: RelationKind
        /// The role of an office.
        public var role: String?
        /// For a membership: how things stand on the day asked for, or at the end.
        public var status: MembershipStatus?
        /// When it began, as exactly as the texts say.
        public var since: PartialDate?
        /// When it ended.
        public var until: PartialDate?
        /// Whether it is over: a former member, a former officer.
        public var isFormer: Bool
        /// Whether sources disagree about it.
        public var isDisputed: Bool
        /// Whether no claim states it as a fact or report: planned, conditional, possible.
        public var isHedged: Bool
        /// Stories that say so; copies count once.
        public var stories: Int
        /// Claims behind it.
        public var claims: [ClaimID]
        /// The best sentence, for tooltips.
        public var quote: String?

        /// An edge.
        public init(
            from: EntityID, to: EntityID, relation: RelationKind, role: String? = nil,
            status: MembershipStatus? = nil, since: PartialDate? = nil, until: PartialDate? = nil,
            isFormer: Bool = false, isDisputed: Bool = false, isHedged: Bool = false,
            stories: Int, claims: [ClaimID], quote: String? = nil
        ) {
            self.from = from
            self.to = to
            self.relation = relation
            self.role = role
            self.status = status
            self.since = since
            self.until = until
            self.isFormer = isFormer
            self.isDisputed = isDisputed
            self.isHedged = isHedged
            self.stories = stories
            self.claims = claims
            self.quote = quote
        }

        fileprivate var order: [String] {
            [
                from.rawValue, to.rawValue, relation.rawValue, role ?? "", since?.edtf ?? "",
                until?.edtf ?? "",
            ]
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
