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
        // By first word, longer before shorter; hits come almost sorted.
        let sorted = hits.sorted { a, b in
            let (left, right) = (words(a), words(b))
            return (left.lowerBound, right.upperBound) < (right.lowerBound, left.upperBound)
        }
        var current: Range<Int>?
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

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }
    /// The hits of one place.
    subscript(place: Int) -> ArraySlice<Hit> { hits[places[place]] }
}
