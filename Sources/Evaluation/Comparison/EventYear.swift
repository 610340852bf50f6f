/// The year in which the gold places an EDTF date: its first one, and of `../2019` the end.
struct EventYear: Hashable {
    /// Four letters; `X` for a digit not given, `199X`.
    private let digits: [UInt8]

    /// The first year of a date, nil where there is none.
    init?(edtf: String?) {
        let letters = Array((edtf ?? "").utf8)
        let starts = letters.indices.dropLast(3)
        guard let start = starts.first(where: { Self.isYear(letters[$0..<$0 + 4]) }) else {
            return nil
        }
        digits = letters[start..<start + 4].map { $0 == UInt8(ascii: "x") ? Self.open : $0 }
    }

    /// Whether both may be the same year.
    func agrees(with other: EventYear) -> Bool {
        zip(digits, other.digits).allSatisfy { $0 == $1 || $0 == Self.open || $1 == Self.open }
    }

    private static let open = UInt8(ascii: "X")

    /// Whether four letters are a year, a decade (`199X`) or a century (`19XX`).
    private static func isYear(_ letters: ArraySlice<UInt8>) -> Bool {
        let form = letters.map { letter in
            switch letter {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "0")
            default: letter
            }
        }
        return ["0000", "000X", "000x", "00XX"].contains { form.elementsEqual($0.utf8) }
    }
}

extension EventYear? {
    /// Whether both may be the same year, or neither tells one.
    func agrees(with other: EventYear?) -> Bool {
        guard let self, let other else { return self == nil && other == nil }
        return self.agrees(with: other)
    }
}
