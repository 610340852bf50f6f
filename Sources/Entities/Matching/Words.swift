/// One word of a text: sixteen bytes, in the order of the text.
struct Word: Sendable {
    /// Byte offsets.
    var start: UInt32
    var end: UInt32
    /// Hash of the folded word, so coarse that spellings `Folding` holds equal share it.
    var hash: UInt32
    /// What stands before it.
    var gap: Gap
    var shape: WordShape
}

/// How a word is written.
enum WordShape: UInt8, Sendable {
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
        var scanner = WordScanner()
        scanner.scan(text.span, into: &words)
    }

    var count: Int { words.count }
    subscript(index: Int) -> Word { words[index] }

    /// The bytes of a word as they stand.
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        text[Int(words[index].start)..<Int(words[index].end)]
    }

    /// Whether a word folds to a key. Costs no memory where ASCII letters agree at once.
    func word(_ index: Int, isFoldedTo key: some RandomAccessCollection<UInt8>) -> Bool {
        let word = words[index]
        if Int(word.end - word.start) == key.count {
            var position = Int(word.start)
            var agrees = true
            for byte in key {
                agrees = agrees && Folding.asciiLowercase(text[position]) == byte
                position += 1
            }
            if agrees { return true }
        }
        return self.key(index).elementsEqual(key)
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

    /// Some words without a leading "the", if others are left.
    func withoutArticle(_ range: Range<Int>) -> Range<Int> {
        let hasArticle =
            range.count > 1 && word(range.lowerBound, isFoldedTo: "the".utf8.map { $0 })
        return hasArticle ? range.dropFirst() : range
    }
}
