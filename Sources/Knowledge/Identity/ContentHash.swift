/// A SHA-256 digest, the identity of an article's text and of a dictionary.
public struct ContentHash: Hashable, Sendable, Comparable {
    // Four words rather than an array: a value without a heap allocation.
    let words: (UInt64, UInt64, UInt64, UInt64)

    /// Hashes bytes, for instance an article's UTF-8 text.
    public init(hashing bytes: some Sequence<UInt8>) {
        var hasher = SHA256()
        hasher.update(bytes)
        self = hasher.finish()
    }

    /// The digest of four words, the first digit being the highest of the first.
    package init(words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// Reads 64 lower-case hex digits, as printed; nil for anything else.
    public init?(hex: String) {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var words: [UInt64] = [0, 0, 0, 0]
        for (i, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            words[i / 16] = words[i / 16] << 4 | UInt64(value)
        }
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// 64 lower-case hex digits.
    public var hex: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for word in [words.0, words.1, words.2, words.3] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 0xF
                digits.append(
                    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Equal when all 256 bits are.
    public static func == (a: ContentHash, b: ContentHash) -> Bool { a.words == b.words }

    /// Orders as the hex forms do.
    public static func < (a: ContentHash, b: ContentHash) -> Bool { a.words < b.words }

    /// Feeds the first 64 bits, which no two texts share by chance.
    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension ContentHash: StoredRecord {}
