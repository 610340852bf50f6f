/// Which letters of a word are capitals, as far as its shape asks.
struct LetterCount {
    /// The bit of a first letter that is a capital, and any others for those behind it.
    private var capitals: UInt64 = 0
    /// Not zero where there is a small letter.
    private var small: UInt64 = 0

    private static let first: UInt64 = 0x20
    private static let later: UInt64 = 0x40

    /// No letters yet.
    init() {}

    /// The letters of a word of eight or fewer.
    @inline(__always)
    init(_ letters: LetterRun) {
        capitals = letters.capitals
        small = letters.small
    }

    /// Takes in one letter.
    mutating func add(isCapital: Bool, isFirst: Bool) {
        if isCapital {
            capitals |= isFirst ? Self.first : Self.later
        } else {
            small = 1
        }
    }

    /// Takes in ASCII letters behind the first eight.
    @inline(__always)
    mutating func add(_ letters: LetterRun) {
        capitals |= letters.capitals &<< 1
        small |= letters.small
    }

    /// How the word is written, if it has letters. Without branches: that cannot be foreseen.
    @inline(__always)
    var shapeOfLetters: WordShape {
        let withSmall: WordShape = capitals == Self.first ? .capitalised : .mixed
        let withCapital: WordShape = small == 0 ? .capitals : withSmall
        return capitals == 0 ? .lower : withCapital
    }

    /// How the word is written.
    var shape: WordShape { capitals | small == 0 ? .number : shapeOfLetters }
}
