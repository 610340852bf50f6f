/// The content hash of a claim: the first 64 bits of a SHA-256 over what it says and where.
///
/// The same sentence read by the same rules gives the same id on every machine, so judgements can
/// name claims across rebuilds. Copies of an article share their claims' ids. Histories sort and
/// compare ids by the million, hence a number and no text.
public struct ClaimID: Hashable, Sendable, Comparable {
    private let number: UInt64

    /// The id of such a number: the first digit is the highest.
    public init(_ number: UInt64) {
        self.number = number
    }

    /// Orders as the hex forms do.
    public static func < (a: ClaimID, b: ClaimID) -> Bool { a.number < b.number }
}

// Not `RawRepresentable`, which would compare and hash by the text.
extension ClaimID {
    /// Sixteen lower-case hex digits.
    public var rawValue: String {
        let digits = (0..<16).map { place in
            Self.digits[Int(number >> UInt64(60 - 4 * place) & 0xF)]
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Reads sixteen lower-case hex digits, nil for anything else.
    public init?(rawValue: String) {
        self.init(digits: rawValue.utf8)
    }

    /// Reads sixteen lower-case hex digits, nil for anything else.
    public init?(digits: some Collection<UInt8>) {
        guard digits.count == 16 else { return nil }
        var number: UInt64 = 0
        for digit in digits {
            guard let value = Self.value(of: digit) else { return nil }
            number = number << 4 | value
        }
        self.init(number)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func value(of digit: UInt8) -> UInt64? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}

extension ClaimID: CustomStringConvertible {
    /// The raw id.
    public var description: String { rawValue }
}
