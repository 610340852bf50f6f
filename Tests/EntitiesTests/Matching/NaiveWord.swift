import Foundation

/// A word of a test text, cut and judged by the letter of the rules: no table, no hash, no bytes at
/// once. It shares nothing with `Words` and `Folding`, and knows the spellings of the tests alone.
struct NaiveWord {
    /// As it stands.
    let written: String
    /// Byte offsets.
    let range: Range<Int>
    /// What stands before it; nil if no name goes on across it.
    let gap: String?
    /// Without accents, in one spelling.
    let plain: String
    /// The same in lower case.
    let folded: String
    private let letters: Int
    private let capitals: Int
    private let beginsWithCapital: Bool

    private init(_ written: String, at start: Int, behind gap: String) {
        self.written = written
        range = start..<start + written.utf8.count
        self.gap = Self.gap(gap)
        let bare = Self.withoutAccents(written)
        plain = Self.spellings[bare] ?? bare
        folded = Self.spellings[bare.lowercased()] ?? bare.lowercased()
        let scalars = written.unicodeScalars
        letters = scalars.count { $0.properties.isAlphabetic }
        capitals = scalars.count { $0.properties.isUppercase }
        beginsWithCapital = scalars.first?.properties.isUppercase ?? false
    }

    /// The words of a text.
    static func all(in text: String) -> [NaiveWord] {
        var words: [NaiveWord] = []
        var word = ""
        var gap = ""
        var offset = 0
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isOfCo =
                scalar == "-" && word.lowercased() == "co" && "oO".contains(Character(next))
            if isOfWord(scalar) || isOfCo {
                word.unicodeScalars.append(scalar)
            } else {
                if !word.isEmpty {
                    words.append(NaiveWord(word, at: offset - word.utf8.count, behind: gap))
                    (word, gap) = ("", "")
                }
                gap.unicodeScalars.append(scalar)
            }
            offset += String(scalar).utf8.count
        }
        if !word.isEmpty {
            words.append(NaiveWord(word, at: offset - word.utf8.count, behind: gap))
        }
        return words
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "_" || isAccent(scalar)
            || scalar.properties.generalCategory == .decimalNumber
    }

    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    // MARK: Case

    /// `Nord` or `NORD`.
    private var isCapitalised: Bool {
        beginsWithCapital && (capitals == 1 || capitals == letters)
    }

    /// Whether a name with this word may have the other one in its place.
    /// - Parameter isAlone: whether the name has no other words.
    func admits(_ other: NaiveWord, isAlone: Bool) -> Bool {
        if capitals == 0 { return folded == other.folded }
        if capitals == 1, beginsWithCapital, letters > 1 {
            let isSmall = !isAlone && ["of", "the", "al", "bin"].contains(folded)
            return folded == other.folded && (isSmall || other.isCapitalised)
        }
        return plain == other.plain
    }

    // MARK: Spelling

    private static let spellings = [
        "centre": "center", "labour": "labor", "organisation": "organization",
        "defence": "defense", "programme": "program", "somme": "som", "McLabour": "McLabor",
        "mclabour": "mclabor",
    ]

    private static func withoutAccents(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.replacing("-", with: "") }
        let isCyrillic = word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        if isCyrillic { return word }
        let letters = word.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !isAccent($0) && $0 != "-"
        }
        return String(String.UnicodeScalarView(letters))
            .replacing("Ł", with: "L").replacing("ł", with: "l").replacing("ß", with: "ss")
    }

    // MARK: Gaps

    /// Whether a name with this gap before one of its words may have the other one there.
    func admitsGap(of other: NaiveWord, behind word: NaiveWord) -> Bool {
        guard let gap, let found = other.gap else { return false }
        let isAbbreviation = word.range.count <= 2
        return switch (gap, found) {
        case (" ", "-"), ("-", " "), ("' ", " "): true
        case (" ", ". "), (". ", " "): isAbbreviation
        default: gap == found
        }
    }

    private static func gap(_ written: String) -> String? {
        if written == " " { return written }
        let same: [Character: Character] = ["–": "-", "’": "'", "\u{A0}": " ", "\t": " "]
        var gap = String(written.map { same[$0] ?? $0 })
        let lines = gap.split(separator: "\n", omittingEmptySubsequences: false)
        let hasBlankLine = lines.dropFirst().dropLast().contains { $0.allSatisfy { $0 == " " } }
        if hasBlankLine { return nil }
        gap = gap.replacing("\n", with: " ")
        while gap.contains("  ") { gap = gap.replacing("  ", with: " ") }
        if gap.replacing(" ", with: "") == "&" { return "&" }
        return gap.count == 1 || ["' ", ". ", ", ", " ("].contains(gap) ? gap : nil
    }
}
