import Knowledge

/// What remains of the hits of one place, and why.
struct Choice {
    /// Hits of one entity, or of all among whom the text does not choose.
    let hits: ArraySlice<NamedHit>
    /// Why those; without meaning while several entities remain.
    let reason: MentionReason
}
