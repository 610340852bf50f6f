import Foundation

/// A name as the gold compares names: without accents, case, punctuation and leading "the", in
/// British spelling. What is not of the Latin alphabet falls away.
struct FoldedName: Hashable, Comparable {
    /// Words of `a` to `z` and `0` to `9`, one space between them.
    let text: String

    /// Folds a name or an id.
    init(_ name: String) {
        let plain = name.decomposedStringWithCompatibilityMapping.unicodeScalars
            .filter { $0.properties.canonicalCombiningClass == .notReordered }
        let letters = String(String.UnicodeScalarView(plain)).lowercased().utf8
        var words = letters.split { !Self.isKept($0) }.map { word in
            String(Substring(word)).replacing("organization", with: "organisation")
        }
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        text = words.joined(separator: " ")
    }

    /// Orders by letters.
    static func < (a: FoldedName, b: FoldedName) -> Bool {
        a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
