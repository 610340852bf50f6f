/// Text from articles made fit to be shown: one line of visible characters.
///
/// Control characters, byte order marks, bidirectional controls (which would turn round what stands
/// after them) and noncharacters (which XML forbids) are dropped; white space becomes one space.
func displayText(_ text: String, limit: Int = 200) -> String {
    if text.isPlain, text.utf8.count <= limit { return text }
    var shown = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in text.unicodeScalars {
        // Of most letters no property need be looked up.
        let isPrinted = 0x21..<0x7F ~= scalar.value
        if !isPrinted, scalar.properties.isWhitespace {
            spaceIsDue = !shown.isEmpty
        } else if isPrinted || isVisible(scalar) {
            if spaceIsDue { shown.append(" ") }
            spaceIsDue = false
            shown.append(scalar)
        }
    }
    return truncated(String(shown), to: limit)
}

extension String {
    /// Whether it is visible ASCII with single blanks between words, as it is to be shown.
    fileprivate var isPlain: Bool {
        var previous = UInt8(ascii: " ")
        for byte in utf8 {
            let isBlank = byte == UInt8(ascii: " ")
            guard 0x20..<0x7F ~= byte, !isBlank || previous != byte else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: " ") || isEmpty
    }
}

/// Breaks a line between words so that no part has more than about `width` characters; a longer
/// word is broken inside. O(n).
func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    func endLine() {
        if !line.isEmpty { lines.append(line) }
        line = ""
    }
    for word in text.split(separator: " ") {
        var rest = word
        while rest.count > width + width / 2 {
            endLine()
            lines.append(String(rest.prefix(width)))
            rest = rest.dropFirst(width)
        }
        if !line.isEmpty, line.count + 1 + rest.count > width { endLine() }
        line += line.isEmpty ? String(rest) : " " + rest
    }
    endLine()
    return lines
}

private func truncated(_ text: String, to limit: Int) -> String {
    if text.utf8.count <= limit { return text }
    // Scalars are counted too: one character can be a letter with a thousand combining marks.
    guard text.count > limit || text.unicodeScalars.count > 2 * limit else { return text }
    let scalars = String(text.unicodeScalars.prefix(2 * limit))
    return String(scalars.prefix(limit - 1)) + "…"
}

private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .lineSeparator, .paragraphSeparator: return false
    default: break
    }
    if scalar.properties.isNoncharacterCodePoint { return false }
    switch scalar.value {
    case 0xFEFF, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return false
    default: return true
    }
}
