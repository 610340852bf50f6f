/// Which bytes of a text are ASCII letters, and which of those are small: one bit for each byte.
///
/// Eight bytes are classified at once with ordinary arithmetic on 64 bits (SWAR: "SIMD within a
/// register"), so that cutting words costs a few instructions for each word and not for each byte.
struct LetterBits {
    private let letters: [UInt64]
    private let small: [UInt64]

    /// Classifies a text. O(n) in bytes.
    init(_ text: borrowing Span<UInt8>) {
        let blocks = text.count / 64 + 1
        var letters: [UInt64] = []
        var small: [UInt64] = []
        letters.reserveCapacity(blocks)
        small.reserveCapacity(blocks)
        var position = 0
        for _ in 0..<blocks {
            var letterBits: UInt64 = 0
            var smallBits: UInt64 = 0
            var shift: UInt64 = 0
            while shift < 64 {
                let lanes = ByteLanes(text, at: position)
                let found = lanes.letters
                letterBits |= ByteLanes.gather(found) &<< shift
                smallBits |= ByteLanes.gather(lanes.small(among: found)) &<< shift
                shift &+= 8
                position &+= 8
            }
            letters.append(letterBits)
            small.append(smallBits)
        }
        self.letters = letters
        self.small = small
    }

    /// How many letters stand from an index on.
    @inline(__always)
    func run(from index: Int) -> Int {
        let others = ~letters[index &>> 6] &>> UInt64(index & 63)
        // Zeros move in from above where the block ends: the run may go on in the next one.
        return others != 0 ? others.trailingZeroBitCount : longRun(from: index)
    }

    private func longRun(from index: Int) -> Int {
        var count = 64 - index & 63
        var block = index >> 6 + 1
        while block < letters.count {
            let run = (~letters[block]).trailingZeroBitCount
            count += run
            if run < 64 { break }
            block += 1
        }
        return count
    }

    /// Whether a letter stands at an index.
    @inline(__always)
    func isLetter(_ index: Int) -> Bool { letters[index &>> 6] &>> UInt64(index & 63) & 1 == 1 }

    /// How a run of at least one letter is written.
    @inline(__always)
    func shape(from index: Int, count: Int) -> WordShape {
        let bit = index & 63
        guard bit &+ count <= 64 else { return longShape(from: index, count: count) }
        let all: UInt64 = ~0 &>> UInt64(64 &- count)
        let found = small[index &>> 6] &>> UInt64(bit) & all
        if found == all { return .lower }
        if found == all & ~1 { return count == 1 ? .capitals : .capitalised }
        return found == 0 ? .capitals : .mixed
    }

    private func longShape(from index: Int, count: Int) -> WordShape {
        var letters = LetterCount()
        for position in index..<index + count {
            let isSmall = small[position >> 6] >> UInt64(position & 63) & 1 == 1
            letters.add(isCapital: !isSmall, isFirst: position == index)
        }
        return letters.shape
    }
}
