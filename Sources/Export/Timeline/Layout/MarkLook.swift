import Knowledge

/// The sign of something that happened; black and white, so that shape alone tells it.
enum MarkLook: String, CaseIterable, Comparable {
    case joined, rejoined, suspended, frozen, resumed, left, ended, intent

    /// The sign of an event, or of an organisation's end; nil for a state, which a bar shows.
    init?(_ event: MembershipEvent?) {
        switch event {
        case .founded, .signed, .joined, .succeeded: self = .joined
        case .rejoined: self = .rejoined
        case .suspended: self = .suspended
        case .froze: self = .frozen
        case .resumed: self = .resumed
        case .left, .expelled, .declinedRenewal, .expired: self = .left
        case nil: self = .ended
        case .applied, .announcedWithdrawal, .willNotJoin, .barred: self = .intent
        case .confirmed, .observer, .associate: return nil
        }
    }

    /// In the order in which a membership runs.
    static func < (a: MarkLook, b: MarkLook) -> Bool { a.place < b.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// One path of a sign, in points around its middle.
    struct Stroke {
        /// SVG path data.
        let path: String
        /// The filling, or `none`.
        var fill = "none"
        /// The line, or `none`.
        var stroke = "none"
        /// The line's width in points.
        var width = "1.2"
    }

    /// In the legend.
    var label: String {
        switch self {
        case .joined: "joined"
        case .rejoined: "rejoined"
        case .suspended: "suspended"
        case .frozen: "frozen"
        case .resumed: "resumed"
        case .left: "left"
        case .ended: "organisation ends"
        case .intent: "applied, announced, barred"
        }
    }

    /// What is drawn, from back to front.
    var strokes: [Stroke] {
        switch self {
        case .joined: [Self.disc]
        case .rejoined: [Self.disc, Stroke(path: Self.circle(2), fill: Self.paper)]
        case .suspended: [Self.ring, Self.ink("M-1.7 -2.8V2.8M1.7 -2.8V2.8", width: "1.7")]
        case .frozen: [Self.ring, Self.ink("M0 -3.6V3.6M-3.1 -1.8L3.1 1.8M-3.1 1.8L3.1 -1.8")]
        case .resumed: [Self.ring, Stroke(path: "M-1.7 -3L3.2 0L-1.7 3Z", fill: Self.black)]
        case .left:
            [
                Stroke(path: Self.cross, stroke: Self.paper, width: "5.4"),
                Self.ink(Self.cross, width: "2.4"),
            ]
        case .ended:
            [
                Stroke(path: "M0 -8.5V8.5", stroke: Self.paper, width: "5"),
                Self.ink("M0 -8.5V8.5", width: "2.4"),
            ]
        case .intent:
            [Stroke(path: "M-4.2 -3.4H4.2L0 4Z", fill: Self.paper, stroke: Self.black)]
        }
    }

    /// Points that a sign needs to its left and to its right.
    static let radius = 5.5

    private static let black = "#1A1A1A"
    private static let paper = "#FFFFFF"
    private static let cross = "M-3.8 -3.8L3.8 3.8M-3.8 3.8L3.8 -3.8"
    private static let disc = Stroke(path: circle(4.6), fill: black, stroke: paper)
    private static let ring = Stroke(path: circle(5), fill: paper, stroke: black)

    private static func ink(_ path: String, width: String = "1.3") -> Stroke {
        Stroke(path: path, stroke: black, width: width)
    }

    private static func circle(_ radius: Double) -> String {
        let r = svgNumber(radius)
        let d = svgNumber(2 * radius)
        return "M-\(r) 0a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0Z"
    }
}
