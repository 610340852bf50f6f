import ArgumentParser
import Graph
import Knowledge

/// Which claims a judgement is about, and why it is made.
struct ClaimOptions: ParsableArguments {
    /// How many claims are shown that begin with the same digits.
    private static let shown = 10

    @Argument(help: "Claim ids, as answers show them; their first digits will do.")
    var claims: [String]

    @Option(help: "Why, in your words; shown with the claim.")
    var reason = ""

    /// The claims. Unknown: exit 66. Too few digits to tell: exit 64, and which it may be.
    func evidence(in store: GraphStore) throws -> [ClaimEvidence] {
        try claims.map { try Self.evidence(of: $0, in: store) }
    }

    /// Whether a text may be the id of a claim or begin one.
    static func areDigits(_ text: String) -> Bool {
        text.utf8.count >= 4 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    }

    /// The one claim that an id or its first digits mean.
    static func evidence(of digits: String, in store: GraphStore) throws -> ClaimEvidence {
        guard areDigits(digits) else {
            throw Failure(
                .usage,
                "\"\(digits)\" is no claim id: 16 hex digits, or the first of them, at least 4")
        }
        let found = try Store.reporting {
            try store.claims(beginningWith: digits, limit: shown + 1)
                .compactMap { try store.evidence(for: $0) }
        }
        guard let first = found.first else {
            throw Failure(.noInput, "\(store.path) has no claim \"\(digits)\"")
        }
        if found.count == 1 { return first }
        let candidates =
            found.prefix(shown).map { "  \($0.id)\t\($0.sentence)" }
            + (found.count > shown ? ["  …"] : [])
        throw Failure(
            .usage,
            "\"\(digits)\" begins several claims; give more digits:\n"
                + candidates.joined(separator: "\n"))
    }
}
