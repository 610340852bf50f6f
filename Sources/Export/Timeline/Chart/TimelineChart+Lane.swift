public import Knowledge

extension TimelineChart {
    /// One line of the drawing: a member of the organisation, or an organisation of the member.
    public struct Lane: Sendable {
        /// Whose lane it is.
        public let entity: Entity
        /// What is told, by organisation: predecessors first, in order of succession.
        public let tracks: [Track]
        /// The status on the marked day, or after the last claim.
        public let status: MembershipStatus
        /// Independent stories behind it.
        public let stories: Int
        /// Whose lanes, if there are any, are to stand right before it.
        public let predecessors: [EntityID]

        /// A lane.
        public init(
            entity: Entity, tracks: [Track], status: MembershipStatus, stories: Int,
            predecessors: [EntityID] = []
        ) {
            self.entity = entity
            self.tracks = tracks
            self.status = status
            self.stories = stories
            self.predecessors = predecessors
        }

        /// Whether more than days outside is told.
        public var showsAnything: Bool { tracks.contains { $0.showsAnything } }

        fileprivate func standsBefore(_ other: Lane) -> Bool {
            let (a, b) = (entry, other.entry)
            if a != b { return a < b }
            if entity.name != other.entity.name {
                return entity.name.utf8.lexicographicallyPrecedes(other.entity.name.utf8)
            }
            return entity.id < other.entity.id
        }

        /// The first day on which anything but absence may hold.
        private var entry: CalendarDay {
            tracks.flatMap { track in
                track.stretches.filter { StretchLook($0.status)?.isInside ?? false }
                    .map { $0.begin.possible ?? CalendarDay(number: .min) }
                    + track.marks.map(\.earliest)
            }.min() ?? CalendarDay(number: .max)
        }
    }

    /// Lanes by first entry, then name and id, but predecessors right before their successors.
    static func inOrder(_ lanes: [Lane]) -> [Lane] {
        let byEntry = lanes.sorted { $0.standsBefore($1) }
        var placed: [Lane] = []
        var seen: Set<EntityID> = []
        func place(_ lane: Lane) {
            guard seen.insert(lane.entity.id).inserted else { return }
            for earlier in byEntry where lane.predecessors.contains(earlier.entity.id) {
                place(earlier)
            }
            placed.append(lane)
        }
        for lane in byEntry { place(lane) }
        return placed
    }

    /// One membership.
    public struct Track: Sendable {
        /// The organisation.
        public let organisation: Entity
        /// Whether the lane is about a later organisation that came out of this one.
        public let isPredecessor: Bool
        /// In order, without overlap; between them nothing certain is told.
        public let stretches: [Stretch]
        /// By date.
        public let marks: [Mark]
        /// Days of which articles state a membership as it stands, in order, without overlap.
        public let stated: [ClosedRange<CalendarDay>]

        /// A membership.
        public init(
            organisation: Entity, isPredecessor: Bool = false, stretches: [Stretch],
            marks: [Mark] = [], stated: [ClosedRange<CalendarDay>] = []
        ) {
            self.organisation = organisation
            self.isPredecessor = isPredecessor
            self.stretches = stretches
            self.marks = marks
            self.stated = stated
        }

        fileprivate var showsAnything: Bool {
            !marks.isEmpty || stretches.contains { StretchLook($0.status)?.isInside ?? false }
        }
    }

    /// A stretch of days of one status.
    public struct Stretch: Sendable {
        /// The status.
        public let status: MembershipStatus
        /// Its beginning.
        public let begin: Edge
        /// Its end.
        public let end: Edge
        /// When it began, as exactly as it is told.
        public let since: DateSpan?
        /// When it ended.
        public let until: DateSpan?
        /// What the sides of a dispute say.
        public let sides: [MembershipStatus]
        /// The claims behind it.
        public let claims: [ClaimID]
        /// The claims that the user preferred where sources disagree; mostly none.
        public let settledBy: [ClaimID]
        /// The claims in words, one a line.
        public let tells: Tells

        /// A stretch.
        public init(
            _ status: MembershipStatus, from begin: Edge, to end: Edge, since: DateSpan? = nil,
            until: DateSpan? = nil, sides: [MembershipStatus] = [], claims: [ClaimID] = [],
            settledBy: [ClaimID] = [], tells: Tells = []
        ) {
            self.status = status
            self.begin = begin
            self.end = end
            self.since = since
            self.until = until
            self.sides = sides
            self.claims = claims
            self.settledBy = settledBy
            self.tells = tells
        }
    }

    /// Something that happened.
    public struct Mark: Sendable {
        /// What it is; nil for the end of the organisation itself.
        public let event: MembershipEvent?
        /// In a word or two: "joined", "now the CSTO".
        public let words: String
        /// When, as exactly as it is told.
        public let date: DateSpan
        /// The first day on which it may have happened.
        public let earliest: CalendarDay
        /// The last day on which it may have happened, never before the first.
        public let latest: CalendarDay
        /// The claims behind it.
        public let claims: [ClaimID]
        /// The claims in words, one a line.
        public let tells: Tells

        /// A mark.
        public init(
            _ event: MembershipEvent?, words: String? = nil, on date: DateSpan,
            earliest: CalendarDay, latest: CalendarDay, claims: [ClaimID] = [],
            tells: Tells = []
        ) {
            self.event = event
            self.words = words ?? event?.facts.label ?? "end"
            self.date = date
            self.earliest = earliest
            self.latest = max(earliest, latest)
            self.claims = claims
            self.tells = tells
        }
    }
}
