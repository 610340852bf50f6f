/// A name as people type it into a search: lower case, without accents, words parted by one space.
///
/// For looking entities up by what a user types, not for recognising names in articles, where case
/// and word boundaries carry meaning.
public struct NameKey: Hashable, Sendable {
    /// The folded name; empty for a name of nothing but punctuation.
    public let folded: String

    /// Folds a name. O(n).
    public init(_ name: String) {
        guard !name.utf8.allSatisfy({ $0 < 0x80 }) else {
            folded = Self.foldedASCII(name)
            return
        }
        var folded = String.UnicodeScalarView()
        var isBetweenWords = false
        for scalar in name.lowercased().unicodeScalars where !Self.isIgnored(scalar) {
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                isBetweenWords = true
                continue
            }
            if isBetweenWords, !folded.isEmpty { folded.append(" ") }
            isBetweenWords = false
            folded.append(contentsOf: Self.plain[scalar] ?? [scalar])
        }
        self.folded = String(folded)
    }

    /// The same for a name without accents and signs of other scripts.
    private static func foldedASCII(_ name: String) -> String {
        var folded: [UInt8] = []
        var isBetweenWords = false
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "`"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                if isBetweenWords, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
                isBetweenWords = false
                folded.append(byte | 0x20)
            default: isBetweenWords = true
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Accents of their own, and the apostrophes inside "O'Brien" and "Sana'a".
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x2019, 0x2018, 0x02BC, 0x02BB, 0x02BF, 0x0060: true
        default: scalar.properties.generalCategory == .nonspacingMark
        }
    }

    private static let plain: [Unicode.Scalar: [Unicode.Scalar]] = {
        var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for (letters, accented) in accents {
            for scalar in accented.unicodeScalars { table[scalar] = Array(letters.unicodeScalars) }
        }
        return table
    }()

    private static let accents = [
        ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěə"),
        ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
        ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒơ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
        ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔư"), ("w", "ŵ"),
        ("y", "ýÿŷ"), ("z", "źżž"),
    ]
}
