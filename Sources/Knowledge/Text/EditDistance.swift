/// Levenshtein distance: how many letters must be put in, taken out or exchanged to make one text of
/// another. Nil above a limit. O(n · m).
package func editDistance<Letter: Equatable>(_ a: [Letter], _ b: [Letter], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let substitution = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
        }
        if (row.min() ?? 0) > limit { return nil }
    }
    return row[b.count] <= limit ? row[b.count] : nil
}
