/// One word of a text: sixteen bytes, in the order of the text.
struct Word: BitwiseCopyable, Sendable {
    /// Byte offsets.
    var start: UInt32
    var end: UInt32
    /// Hash of the folded word, so coarse that spellings `Folding` holds equal share it.
    var hash: UInt32
    /// What stands before it.
    var gap: Gap
    var shape: WordShape
}

extension Word {
    /// Whether it has letters and none of them is a capital, or has none at all.
    @inline(__always)
    var isSmall: Bool { shape == .lower || shape == .number }
}

extension Words: WordSequence {
    /// The next word, unless a new paragraph begins with it.
    @inline(__always)
    func word(behind word: UInt32) -> (word: UInt32, hash: UInt32) {
        let next = min(Int(word) &+ 1, count &- 1)
        let isBehind = next > Int(word) && words[next].gap != .paragraph
        return (UInt32(truncatingIfNeeded: next), isBehind ? words[next].hash : 0)
    }
}

/// How a word is written.
enum WordShape: UInt8, BitwiseCopyable, Sendable {
    /// No capital.
    case lower
    /// A capital first and no other.
    case capitalised
    /// Capitals only, be it one.
    case capitals
    /// Capitals inside.
    case mixed
    /// No letter.
    case number

    /// Whether it begins as names do.
    var isCapitalised: Bool { self == .capitalised || self == .capitals }
}

/// The words of a text, found in one pass over its bytes.
struct Words: Sendable {
    let text: [UInt8]
    private(set) var words: [Word] = []

    /// Cuts a well-formed UTF-8 text into words. O(n) in bytes.
    init(_ text: [UInt8]) {
        self.text = text
        words.reserveCapacity(text.count / 6 + 1)
        let scanner = WordScanner(text.span)
        var position = 0
        while position < text.count {
            words.append(addingCapacity: max(words.capacity - words.count, words.count / 2 + 64)) {
                room in
                position = scanner.scan(text.span, from: position, into: &room)
            }
        }
    }

    var count: Int { words.count }
    subscript(index: Int) -> Word { words[index] }

    /// The bytes of a word as they stand.
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        text[Int(words[index].start)..<Int(words[index].end)]
    }

    /// Whether a word folds to a key that stands somewhere among bytes. Costs no memory where ASCII
    /// letters agree at once.
    func word<Bytes: RandomAccessCollection<UInt8>>(
        _ index: Int, isFoldedTo key: Range<Int>, of bytes: Bytes
    ) -> Bool where Bytes.Index == Int {
        let word = words[index]
        if Int(word.end - word.start) == key.count {
            var position = Int(word.start)
            var i = key.lowerBound
            while i < key.upperBound, Folding.asciiLowercase(text[position]) == bytes[i] {
                position += 1
                i += 1
            }
            if i == key.upperBound { return true }
        }
        // Letters beyond ASCII, or a spelling that folding rewrites.
        return self.key(index).elementsEqual(bytes[key])
    }

    /// Whether a word folds to a key.
    func word(_ index: Int, isFoldedTo key: [UInt8]) -> Bool {
        word(index, isFoldedTo: key.indices, of: key)
    }

    /// Whether a word is written like a key that stands somewhere among bytes, accents aside.
    func word<Bytes: RandomAccessCollection<UInt8>>(
        _ index: Int, isWrittenAs key: Range<Int>, of bytes: Bytes
    ) -> Bool where Bytes.Index == Int {
        let word = words[index]
        if Int(word.end - word.start) == key.count {
            var position = Int(word.start)
            var i = key.lowerBound
            while i < key.upperBound, text[position] == bytes[i] {
                position += 1
                i += 1
            }
            if i == key.upperBound { return true }
        }
        return Folding.key(of: self.bytes(index), keepingCase: true).elementsEqual(bytes[key])
    }

    /// Appends the folded bytes of a word.
    func appendKey(_ index: Int, keepingCase: Bool, to key: inout [UInt8]) {
        Folding.append(bytes(index), keepingCase: keepingCase, to: &key)
    }

    /// The folded bytes of a word.
    func key(_ index: Int) -> [UInt8] { Folding.key(of: bytes(index), keepingCase: false) }

    /// The first word that begins at or after a byte offset. O(log n).
    func firstIndex(from offset: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static let article = Array("the".utf8)

    /// Some words without a leading "the", if others are left.
    func withoutArticle(_ range: Range<Int>) -> Range<Int> {
        let hasArticle =
            range.count > 1
            && word(range.lowerBound, isFoldedTo: Self.article.indices, of: Self.article)
        return hasArticle ? range.dropFirst() : range
    }
}
