public import Knowledge

/// Something that the user decided about what was read: a row that is never changed.
public struct Judgement: Hashable, Sendable {
    /// By which it is shown and undone: 1, 2, 3 …
    public let number: Int
    /// What it decides.
    public let ruling: Ruling
    /// Why, in the user's words, or the text of a note; empty where nothing was given.
    public let reason: String
    /// The judgement that took it back.
    public let undoneBy: Int?

    /// Whether it counts: it takes nothing back and was not taken back.
    public var isInEffect: Bool { undoneBy == nil && ruling.verdict != .undo }
}

/// What a judgement decides. Claims and entities go by their lasting ids.
public enum Ruling: Hashable, Sendable {
    /// The claim counts for nothing.
    case reject(ClaimID)
    /// Where sources disagree, what the claim says holds.
    case prefer(ClaimID)
    /// Something to be shown with the claim.
    case note(ClaimID)
    /// The first entity is the second.
    case merge(EntityID, into: EntityID)
    /// The judgement of a number no longer counts.
    case undo(Int)

    /// The words for rulings.
    public enum Verdict: String, Sendable, CaseIterable {
        case reject, prefer, note, merge, undo
    }

    /// Its word.
    public var verdict: Verdict {
        switch self {
        case .reject: .reject
        case .prefer: .prefer
        case .note: .note
        case .merge: .merge
        case .undo: .undo
        }
    }

    /// The claim it is about.
    public var claim: ClaimID? {
        switch self {
        case .reject(let claim), .prefer(let claim), .note(let claim): claim
        case .merge, .undo: nil
        }
    }

    /// For a merge, the entity that is another one.
    public var entity: EntityID? { if case .merge(let entity, _) = self { entity } else { nil } }

    /// For a merge, the entity that it is.
    public var intoEntity: EntityID? {
        if case .merge(_, let other) = self { other } else { nil }
    }

    /// The number of the judgement it takes back.
    public var undone: Int? { if case .undo(let number) = self { number } else { nil } }
}
