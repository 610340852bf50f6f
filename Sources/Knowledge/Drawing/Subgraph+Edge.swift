extension Subgraph {
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
        /// Whether it is said not to be so.
        public var isDenied: Bool
        /// Stories that say so; copies count once.
        public var stories: Int
        /// Claims behind it, by id.
        public var claims: [ClaimID]
        /// The best sentence, for tooltips.
        public var quote: String?
        /// The claim of that sentence.
        public var quoted: ClaimID?
        /// Publication of the first document that says so.
        public var firstSeen: PartialDate?
        /// Publication of the last document that says so.
        public var lastSeen: PartialDate?
        /// For a membership: how it stood when, in order, with gaps where nothing is known. Empty
        /// unless claims were asked for.
        public var stretches: [Stretch]

        /// An edge.
        public init(
            from: EntityID, to: EntityID, relation: RelationKind, role: String? = nil,
            status: MembershipStatus? = nil, since: PartialDate? = nil, until: PartialDate? = nil,
            isFormer: Bool = false, isDisputed: Bool = false, isHedged: Bool = false,
            isDenied: Bool = false, stories: Int, claims: [ClaimID], quote: String? = nil,
            quoted: ClaimID? = nil, firstSeen: PartialDate? = nil, lastSeen: PartialDate? = nil,
            stretches: [Stretch] = []
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
            self.isDenied = isDenied
            self.stories = stories
            self.claims = claims
            self.quote = quote
            self.quoted = quoted
            self.firstSeen = firstSeen
            self.lastSeen = lastSeen
            self.stretches = stretches
        }

        var order: [String] {
            [
                from.rawValue, to.rawValue, relation.rawValue, role ?? "", since?.edtf ?? "",
                until?.edtf ?? "", isDenied ? "1" : "",
            ]
        }
    }

    /// Days on which a membership had one status.
    public struct Stretch: Hashable, Sendable {
        /// The status.
        public var status: MembershipStatus
        /// The first of these days; nil where none is known.
        public var first: CalendarDay?
        /// The last of them; nil where none is known.
        public var last: CalendarDay?

        /// When it began, as exactly as the claims say.
        public var since: PartialDate?
        /// When it ended.
        public var until: PartialDate?

        /// The days from one to another, and the dates that claims give them.
        public init(
            _ status: MembershipStatus, from first: CalendarDay?, to last: CalendarDay?,
            since: PartialDate? = nil, until: PartialDate? = nil
        ) {
            self.status = status
            self.first = first
            self.last = last
            self.since = since
            self.until = until
        }
    }
}
