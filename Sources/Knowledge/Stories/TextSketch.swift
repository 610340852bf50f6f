/// A few hashes by which articles that may be copies find one another.
///
/// Bottom-k MinHash: of the hashes of all three-word sequences the smallest are kept, of the whole
/// text and of its opening, and the headline's hash. Two texts of which a share J of the sequences
/// is common have none of k such hashes in common with a chance of about (1 − J)^k: less than 1 in
/// 3,000 for half of a text. A. Broder, On the resemblance and containment of documents, 1997,
/// doi:10.1109/SEQUEN.1997.666900; K. Beyer et al., On synopses for distinct-value estimation,
/// 2007, doi:10.1145/1247480.1247504.
///
/// A sketch finds candidates and never decides: that is for `Resemblance`, on the words themselves.
public struct TextSketch: Hashable, Sendable {
    private static let size = 12

    /// The hashes in ascending order, each once; none of a text too short for near copies.
    let hashes: [UInt32]

    init(_ text: StoryText) {
        guard text.words.count >= Resemblance.fewestWords else {
            hashes = []
            return
        }
        var hashes = Self.smallest(of: text.words[...]) + Self.smallest(of: text.opening)
        if let headline = text.headline { hashes.append(UInt32(truncatingIfNeeded: headline)) }
        hashes.sort()
        var last: UInt32?
        self.hashes = hashes.filter { hash in
            defer { last = hash }
            return hash != last
        }
    }

    private static func smallest(of words: ArraySlice<StoryWord>) -> [UInt32] {
        words.smallestShingles(size).map { UInt32(truncatingIfNeeded: $0) }
    }

    /// Reads the bytes that `bytes` gives; nil for others.
    public init?(bytes: [UInt8]) {
        guard bytes.count.isMultiple(of: 4) else { return nil }
        hashes = stride(from: 0, to: bytes.count, by: 4).map { i in
            bytes[i..<(i + 4)].reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    /// Four bytes for each hash, the highest first: at most 100 bytes.
    public var bytes: [UInt8] {
        hashes.flatMap { hash in
            stride(from: UInt32(24), through: 0, by: -8).map {
                UInt8(truncatingIfNeeded: hash >> $0)
            }
        }
    }
}
