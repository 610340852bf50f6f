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

    /// Takes in one to eight ASCII letters, without branches: how a word is written cannot be
    /// foreseen.
    @inline(__always)
    mutating func add(first count: Int, of letters: ByteLanes, areFirst: Bool) {
        let capitals = letters.capitals(first: count)
        let later = areFirst ? capitals & ~0xFF : capitals
        startsWithCapital = startsWithCapital || capitals != later
        hasLaterCapital = hasLaterCapital || later != 0
        hasSmallLetter = hasSmallLetter || letters.small(first: count) != 0
    }

    /// How the word is written.
    @inline(__always)
    var shape: WordShape {
        if !hasSmallLetter { return startsWithCapital || hasLaterCapital ? .capitals : .number }
        if hasLaterCapital { return .mixed }
        return startsWithCapital ? .capitalised : .lower
    }
}
