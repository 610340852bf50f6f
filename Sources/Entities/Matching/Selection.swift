/// Hits chosen leftmost first, then longest, none overlapping another: a collection of places, each
/// the hits that cover exactly the same words.
struct Selection<Hit: Sendable>: RandomAccessCollection, Sendable {
    private let hits: [Hit]
    /// The chosen hits of each place, as a range of `hits`.
    private var places: [Range<Int>] = []

    /// Chooses among hits.
    ///
    /// What must not be chosen is left out of `hits` beforehand, so that it hides nothing.
    /// - Parameters:
    ///   - hits: in any order; those of one place stay in the order given.
    ///   - words: the words a hit covers, at least one.
    init(_ hits: [Hit], words: (Hit) -> Range<Int>) {
        let sorted = Self.sorted(hits, words: words)
        var current: Range<Int>?
        places.reserveCapacity(sorted.count)
        for (number, hit) in sorted.enumerated() {
            let range = words(hit)
            if range == current, let last = places.last, last.upperBound == number {
                places[places.count - 1] = last.lowerBound..<number + 1
            } else if range.lowerBound >= current?.upperBound ?? 0 {
                places.append(number..<number + 1)
                current = range
            }
        }
        self.hits = sorted
    }

    /// By first word, longer before shorter. Hits come almost sorted, so that each finds its place in
    /// a few steps; where they do not, sorting takes over.
    private static func sorted(_ hits: [Hit], words: (Hit) -> Range<Int>) -> [Hit] {
        var sorted = hits
        var steps = 0
        for position in hits.indices.dropFirst() {
            let hit = hits[position]
            let range = words(hit)
            var place = position
            // What stands in its place already is not moved: no list is copied for nothing.
            while place > 0, precedes(range, words(sorted[place - 1])) {
                sorted[place] = sorted[place - 1]
                place -= 1
            }
            if place < position { sorted[place] = hit }
            steps += position - place
            if steps > 16 * hits.count { return hits.sorted { precedes(words($0), words($1)) } }
        }
        return sorted
    }

    private static func precedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }
    /// The hits of one place.
    subscript(place: Int) -> ArraySlice<Hit> { hits[places[place]] }
}
