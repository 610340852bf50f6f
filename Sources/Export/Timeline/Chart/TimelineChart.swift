public import Knowledge

/// What a timeline shows: who was in an organisation, or in what somebody was, over the years.
///
/// A plain value: whoever fills it has decided what is so; `svg()` draws it and `json()` tells it.
/// The same chart gives the same bytes every time.
public struct TimelineChart: Sendable {
    /// What the drawing is about.
    public let subject: Entity
    /// The heading.
    public let title: String
    /// What the lanes are: "Members and former members".
    public let caption: String
    /// The organisation and its predecessors, in order of succession; empty for a member's chart.
    public let bodies: [Body]
    /// By first entry, then name and id; predecessors right before their successors.
    public let lanes: [Lane]
    /// Who says so: the publishers of most stories first, then by name, the unnamed last.
    public let sources: [Source]
    /// Independent stories behind all of it.
    public let stories: Int
    /// The last day of which the articles can tell: that of the last one's publication, if known.
    public let lastTold: CalendarDay?
    /// A date to be marked; each lane then gives the status of its last day.
    public let marked: PartialDate?
    /// Where only what was known by a day is drawn, that day.
    public let knownBy: PartialDate?

    /// Sorts lanes and sources and leaves out lanes in which nothing would be drawn.
    public init(
        subject: Entity, title: String, caption: String, bodies: [Body] = [], lanes: [Lane],
        sources: [Source], stories: Int, lastTold: CalendarDay? = nil,
        marked: PartialDate? = nil, knownBy: PartialDate? = nil
    ) {
        self.subject = subject
        self.title = title
        self.caption = caption
        self.bodies = bodies
        self.lanes = Self.inOrder(lanes.filter(\.showsAnything))
        self.sources = sources.sorted { $0.standsBefore($1) }
        self.stories = stories
        self.lastTold = lastTold
        self.marked = marked
        self.knownBy = knownBy
    }

    /// One publisher and what it contributed.
    public struct Source: Hashable, Sendable {
        /// Nil for articles whose publisher is not known.
        public let publisher: String?
        /// Its stories.
        public let stories: Int

        /// A publisher with its stories.
        public init(publisher: String?, stories: Int) {
            self.publisher = publisher
            self.stories = stories
        }

        fileprivate func standsBefore(_ other: Source) -> Bool {
            if (publisher == nil) != (other.publisher == nil) { return other.publisher == nil }
            if stories != other.stories { return stories > other.stories }
            return (publisher ?? "").utf8.lexicographicallyPrecedes((other.publisher ?? "").utf8)
        }
    }

    /// How long an organisation existed.
    public struct Body: Sendable {
        /// The organisation.
        public let entity: Entity
        /// Its founding.
        public let begin: Edge
        /// Its end; `open` where none is told.
        public let end: Edge
        /// The claims that tell it.
        public let claims: [ClaimID]
        /// The claims in words, one a line.
        public let tells: Tells

        /// An organisation's life.
        public init(
            entity: Entity, begin: Edge, end: Edge, claims: [ClaimID] = [], tells: Tells = []
        ) {
            self.entity = entity
            self.begin = begin
            self.end = end
            self.claims = claims
            self.tells = tells
        }
    }
}

extension TimelineChart {
    /// One end of a stretch of days.
    public enum Edge: Hashable, Sendable {
        /// Nothing bounds it: it held before all that is told, or goes on.
        case open
        /// The first or last day itself.
        case day(CalendarDay)
        /// Some day between the first day that is certain and the farthest that is possible.
        case vague(certain: CalendarDay, possible: CalendarDay)
        /// Nothing is told beyond the day.
        case untold(beyond: CalendarDay)

        /// The first or last day on which it holds for certain; nil where nothing bounds it.
        public var certain: CalendarDay? {
            switch self {
            case .open: nil
            case .day(let day), .vague(let day, _), .untold(let day): day
            }
        }

        /// The first or last day on which it may hold.
        public var possible: CalendarDay? {
            if case .vague(_, let day) = self { day } else { certain }
        }
    }
}
