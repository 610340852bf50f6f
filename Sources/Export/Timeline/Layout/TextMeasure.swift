/// How wide text is at most, in points, whichever common sans-serif font draws it.
///
/// A drawing cannot know the reader's font. The widths are those of DejaVu Sans, the widest of the
/// usual ones, rounded up; so labels that keep clear of each other here do so everywhere.
enum TextMeasure {
    /// The width of text in points. O(n).
    static func width(_ text: String, size: Double) -> Double {
        size * text.unicodeScalars.reduce(0) { $0 + em($1) }
    }

    /// The text if it is no wider than `width`, else as much of its beginning as fits with an
    /// ellipsis; empty where not even one letter fits.
    static func fitted(_ text: String, width: Double, size: Double) -> String {
        if self.width(text, size: size) <= width { return text }
        var room = width - self.width("…", size: size)
        var kept = ""
        for character in text {
            room -= self.width(String(character), size: size)
            if room < 0 { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return kept.isEmpty ? "" : kept + "…"
    }

    /// The text on at most `lines` lines, broken between words; what does not fit is cut.
    static func wrapped(_ text: String, width: Double, size: Double, lines: Int) -> [String] {
        var wrapped: [String] = []
        var rest = text[...]
        while wrapped.count < lines - 1, self.width(String(rest), size: size) > width {
            let breaks = rest.indices.filter { rest[$0] == " " }
            let fitting = breaks.last { self.width(String(rest[..<$0]), size: size) <= width }
            guard let end = fitting else { break }
            wrapped.append(String(rest[..<end]))
            rest = rest[rest.index(after: end)...]
        }
        return wrapped + [fitted(String(rest), width: width, size: size)]
    }

    /// The width of a letter in units of the font's size.
    private static func em(_ scalar: Unicode.Scalar) -> Double {
        let index = Int(scalar.value) - 0x20
        if ascii.indices.contains(index) { return Double(ascii[index]) / 100 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        case .lowercaseLetter: return scalar.value < 0x250 ? 0.72 : 0.9
        case .uppercaseLetter: return scalar.value < 0x250 ? 0.85 : 1.1
        case .initialPunctuation, .finalPunctuation: return 0.62
        default: return scalar == "–" ? 0.5 : 1.4
        }
    }

    /// Hundredths of the font's size from the space to the tilde.
    private static let ascii: [UInt8] = [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34,  //  !"#$%&'()*+,-./
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,  // 0123456789:;<=>?
        100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,  // @ABCDEFGHIJKLMNO
        61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,  // PQRSTUVWXYZ[\]^_
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,  // `abcdefghijklmno
        64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,  // pqrstuvwxyz{|}~
    ]
}
