public import Knowledge

/// Which of an entity's links are asked for, once claims have made them.
public struct LinkChoice: Hashable, Sendable {
    /// What the other end has to be; nil for anything.
    public var kinds: Set<EntityKind>?
    /// Only dated links that were there on this day or later.
    public var first: CalendarDay?
    /// Only dated links that were there on this day or earlier.
    public var last: CalendarDay?
    /// How many independent stories have to say so.
    public var minimumStories: Int

    /// By default every link.
    public init(
        kinds: Set<EntityKind>? = nil, from first: CalendarDay? = nil,
        to last: CalendarDay? = nil, minimumStories: Int = 1
    ) {
        self.kinds = kinds
        self.first = first
        self.last = last
        self.minimumStories = minimumStories
    }

    /// Whether only some years are asked about.
    var hasSpan: Bool { first != nil || last != nil }

    /// Whether so many stories about an entity of this kind are enough.
    func admits(_ kind: EntityKind, stories: Int) -> Bool {
        stories >= minimumStories && kinds?.contains(kind) ?? true
    }

    /// A condition in SQL that an article may have been published in the years asked about.
    var publishedInSpan: String {
        PublicationSpan(from: first, to: last).condition("published")
    }
}
