/// What a word's letters are, as far as its shape asks.
struct LetterCount {
    private var startsWithCapital = false
    private var hasLaterCapital = false
    private var hasSmallLetter = false

    /// Takes in one letter.
    mutating func add(isCapital: Bool, isFirst: Bool) {
        if !isCapital {
            hasSmallLetter = true
        } else if isFirst {
            startsWithCapital = true
        } else {
            hasLaterCapital = true
        }
    }

    /// How the word is written.
    @inline(__always)
    var shape: WordShape {
        if !hasSmallLetter { return startsWithCapital || hasLaterCapital ? .capitals : .number }
        if hasLaterCapital { return .mixed }
        return startsWithCapital ? .capitalised : .lower
    }
}
