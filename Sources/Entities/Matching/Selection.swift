/// Chooses among hits: leftmost first, then the longest, none overlapping another.
enum Selection {
    /// The chosen stretches of words in order, each with all hits that cover exactly it.
    ///
    /// - Parameters:
    ///   - hits: by first word, as `PhraseTable` gives them.
    ///   - isAdmissible: what may be chosen; a hit that may not hides nothing.
    static func leftmostLongest(
        _ hits: [Hit], where isAdmissible: (Hit) -> Bool
    ) -> [ArraySlice<Hit>] {
        var chosen: [ArraySlice<Hit>] = []
        let admissible = hits.filter(isAdmissible)
        var free = 0
        var i = 0
        while i < admissible.count {
            let first = admissible[i].words.lowerBound
            var end = i
            while end < admissible.count, admissible[end].words.lowerBound == first { end += 1 }
            if first >= free {
                // Shorter before longer: the longest stand last.
                let length = admissible[end - 1].words.count
                var start = end - 1
                while start > i, admissible[start - 1].words.count == length { start -= 1 }
                chosen.append(admissible[start..<end])
                free = first + length
            }
            i = end
        }
        return chosen
    }
}
