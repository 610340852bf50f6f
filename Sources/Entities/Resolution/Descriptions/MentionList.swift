import Knowledge

/// The mentions of an article in order, none overlapping another, found by where they stand.
struct MentionList {
    let mentions: [Mention]

    init(_ mentions: [Mention]) { self.mentions = mentions }

    /// The mention that ends at a byte offset. O(log n).
    func ending(at offset: UInt32) -> Mention? {
        let next = firstIndex(from: offset)
        guard next > 0, mentions[next - 1].range.end == offset else { return nil }
        return mentions[next - 1]
    }

    /// The mention that begins at a byte offset. O(log n).
    func beginning(at offset: UInt32) -> Mention? {
        let next = firstIndex(from: offset)
        guard next < mentions.count, mentions[next].range.start == offset else { return nil }
        return mentions[next]
    }

    /// Whether a mention has a byte of a range. O(log n).
    func overlap(_ range: TextRange) -> Bool {
        let next = firstIndex(from: range.start)
        return (next < mentions.count && mentions[next].range.overlaps(range))
            || (next > 0 && mentions[next - 1].range.overlaps(range))
    }

    /// The mentions that begin in a range. O(log n).
    func within(_ range: TextRange) -> ArraySlice<Mention> {
        let first = firstIndex(from: range.start)
        return mentions[first..<max(first, firstIndex(from: range.end))]
    }

    private func firstIndex(from offset: UInt32) -> Int {
        mentions.partitioningIndex { $0.range.start >= offset }
    }
}
