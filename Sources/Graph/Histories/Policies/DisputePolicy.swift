/// What becomes of days on which sources disagree, where no judgement settles them.
package enum DisputePolicy: String, Hashable, Sendable, CaseIterable {
    /// They are disputed.
    case all
    /// The side holds whose latest story was published last.
    case latest
    /// The side holds that most independent stories are for.
    case majority
    /// They are unknown, and so is what no claim tells but only a rule infers.
    case strict
}
