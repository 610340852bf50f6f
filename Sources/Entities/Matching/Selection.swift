/// Chooses among hits: leftmost first, then the longest, none overlapping another.
enum Selection {
    /// The chosen stretches of words in order, each with all hits that cover exactly it.
    ///
    /// What must not be chosen is left out of `hits` beforehand, so that it hides nothing.
    /// - Parameters:
    ///   - hits: in any order; those of one stretch stay in the order given.
    ///   - words: the words a hit covers, at least one.
    static func leftmostLongest<Element>(
        _ hits: [Element], words: (Element) -> Range<Int>
    ) -> [[Element]] {
        var order: [Int] = Array(hits.indices)
        order.sort { a, b in
            let (left, right) = (words(hits[a]), words(hits[b]))
            if left.lowerBound != right.lowerBound { return left.lowerBound < right.lowerBound }
            if left.count != right.count { return left.count > right.count }
            return a < b
        }
        var chosen: [[Element]] = []
        var current: Range<Int>?
        for number in order {
            let range = words(hits[number])
            if range == current {
                chosen[chosen.count - 1].append(hits[number])
            } else if range.lowerBound >= current?.upperBound ?? 0 {
                chosen.append([hits[number]])
                current = range
            }
        }
        return chosen
    }
}
