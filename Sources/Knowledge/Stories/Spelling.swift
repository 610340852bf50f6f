/// Tells one name spelt in two ways from two names.
enum Spelling {
    /// Whether a folded name is the other but for a letter: one may differ in names of six letters
    /// or more, two in those of ten, never the first.
    static func isClose(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
        if a == b { return true }
        let allowed = min(a.count, b.count) >= 10 ? 2 : min(a.count, b.count) >= 6 ? 1 : 0
        guard allowed > 0, a.first == b.first, abs(a.count - b.count) <= allowed else {
            return false
        }
        return distance(Array(a), Array(b)) <= allowed
    }

    /// Whether each name of the shorter list is close to one of the longer.
    static func allClose(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        return short.allSatisfy { name in long.contains { isClose(name, $0) } }
    }

    /// Letters to add, drop or change (V. Levenshtein, 1966). O(n · m).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let cost = min(diagonal + (a[i] == b[j] ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
