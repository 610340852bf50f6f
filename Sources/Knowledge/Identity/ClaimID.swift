/// The content hash of a claim: the first 16 hex digits of a SHA-256 over what it says and where.
///
/// The same sentence read by the same rules gives the same id on every machine, so judgements can
/// name claims across rebuilds. Copies of an article share their claims' ids.
public struct ClaimID: RawRepresentable, Hashable, Sendable, Comparable {
    /// Sixteen lower-case hex digits.
    public let rawValue: String

    /// Takes sixteen lower-case hex digits as they are.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Orders by UTF-8 bytes.
    public static func < (a: ClaimID, b: ClaimID) -> Bool {
        a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
    }
}

extension ClaimID: CustomStringConvertible {
    /// The raw id.
    public var description: String { rawValue }
}
