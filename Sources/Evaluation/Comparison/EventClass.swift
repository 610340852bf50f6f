/// What a membership event makes of a member, as finely as the gold tells events apart.
struct EventClass: Hashable {
    /// The class, or the event itself where it belongs to none.
    let name: String

    /// The class of an event.
    init(event: String) {
        name = Self.classes[event] ?? event
    }

    /// "X will never join".
    static let refusal = EventClass(event: "will_not_join")

    /// Whether somebody comes in, or will not.
    var isEntry: Bool { ["in", "no"].contains(name) }

    /// Whether it states no membership: what is planned or ruled out.
    var isIntent: Bool { ["no", "plan"].contains(name) }

    private static let classes = [
        "founded": "in", "signed": "in", "joined": "in", "rejoined": "in", "resumed": "in",
        "succeeded": "in", "confirmed": "is", "observer": "observer", "associate": "observer",
        "suspended": "pause", "froze": "pause", "declined_renewal": "out", "left": "out",
        "expelled": "out", "expired": "out", "applied": "plan", "announced_withdrawal": "plan",
        "will_not_join": "no", "barred": "no",
    ]
}
