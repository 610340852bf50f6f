import Knowledge

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
    @inline(__always)
    var isCapitalised: Bool { self == .capitalised || self == .capitals }
}

/// The words of a text, found in one pass over its bytes.
struct Words: Sendable {
    let text: [UInt8]
    private(set) var words: [Word] = []

    /// Cuts a well-formed UTF-8 text into words. O(n) in bytes.
    init(_ text: [UInt8]) {
        self.text = text
        // Words of news have five letters or six with the space.
        words.reserveCapacity(text.count / 5 + 16)
        let scanner = WordScanner()
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
    @inline(__always)
    func word(_ index: Int, isFoldedTo key: Range<Int>, of bytes: Table<UInt8>) -> Bool {
        word(index, hasLettersOf: key, of: bytes) || word(index, foldsTo: key, of: bytes)
    }

    /// The same for letters beyond ASCII, or a spelling that folding rewrites.
    @inline(never)
    private func word(_ index: Int, foldsTo key: Range<Int>, of bytes: Table<UInt8>) -> Bool {
        // Folding changes no spelling of a word that is a key already.
        Folding.hasLetters(self.bytes(index), of: bytes, at: key)
            || self.key(index).elementsEqual(bytes[key])
    }

    /// Whether a word folds to a key.
    func word(_ index: Int, isFoldedTo key: [UInt8]) -> Bool {
        self.key(index) == key
    }

    /// Whether a word is written like a key that stands somewhere among bytes, accents aside.
    func word(_ index: Int, isWrittenAs key: Range<Int>, of bytes: Table<UInt8>) -> Bool {
        if word(index, hasBytesOf: key, of: bytes) { return true }
        // The same letters, some of them in another case: folding would change nothing.
        if word(index, hasLettersOf: key, of: bytes) { return false }
        return Folding.key(of: self.bytes(index), keepingCase: true).elementsEqual(bytes[key])
    }

    /// Whether a word is the same as some bytes.
    @inline(__always)
    private func word(_ index: Int, hasBytesOf key: Range<Int>, of bytes: Table<UInt8>) -> Bool {
        agrees(with: key, of: bytes, at: index) { word, key, count in
            word.first(count) == key.first(count)
        }
    }

    /// Whether a word of ASCII letters and digits is the same as some bytes but for case.
    @inline(__always)
    private func word(_ index: Int, hasLettersOf key: Range<Int>, of bytes: Table<UInt8>) -> Bool {
        agrees(with: key, of: bytes, at: index) { word, key, count in
            let letters = word.lowercased(first: count)
            return letters == key.lowercased(first: count) && ByteLanes(letters).isASCII
        }
    }

    /// Whether a word is as long as some bytes, and agrees with them eight by eight.
    @inline(__always)
    private func agrees(
        with key: Range<Int>, of bytes: Table<UInt8>, at index: Int,
        _ areAlike: (_ word: ByteLanes, _ key: ByteLanes, _ count: Int) -> Bool
    ) -> Bool {
        var start = Int(words[index].start)
        var place = key.lowerBound
        var rest = key.count
        guard Int(words[index].end) &- start == rest else { return false }
        while rest > 8 {
            let key = ByteLanes(bytes.eightBytes(from: place))
            guard areAlike(ByteLanes(text.span, at: start), key, 8) else { return false }
            start &+= 8
            place &+= 8
            rest &-= 8
        }
        guard rest > 0 else { return true }
        let key = ByteLanes(bytes.eightBytes(from: place))
        return areAlike(ByteLanes(text.span, at: start), key, rest)
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

    private static let article = Table(Array("the".utf8))

    /// Some words without a leading "the", if others are left.
    func withoutArticle(_ range: Range<Int>) -> Range<Int> {
        let hasArticle =
            range.count > 1
            && word(range.lowerBound, isFoldedTo: Self.article.indices, of: Self.article)
        return hasArticle ? range.dropFirst() : range
    }
}
