/// What was found of what was wanted, counted on both sides: several findings may answer one wish.
public struct Tally: Hashable, Sendable {
    /// The system's findings that are right.
    var right = 0
    /// The system's findings that are wrong.
    var wrong = 0
    /// What the gold wants and the system has.
    var found = 0
    /// What the gold wants and the system has not.
    var missed = 0

    /// The share of the findings that are right, 0 where there are none.
    public var precision: Double { Self.share(right, of: right + wrong) }
    /// The share of what is wanted that was found, 0 where nothing is wanted.
    public var recall: Double { Self.share(found, of: found + missed) }
    /// The harmonic mean of precision and recall.
    public var f1: Double { harmonicMean(precision, recall) }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? 0 : Double(part) / Double(whole)
    }
}

/// How often something was right.
public struct Accuracy: Hashable, Sendable {
    /// How often.
    var right = 0
    /// Of how many.
    public private(set) var count = 0

    /// The share that was right, 0 of none.
    public var share: Double { Double(right) / Double(max(1, count)) }

    mutating func add(_ isRight: Bool) {
        count += 1
        if isRight { right += 1 }
    }
}

func harmonicMean(_ a: Double, _ b: Double) -> Double {
    a + b == 0 ? 0 : 2 * a * b / (a + b)
}
