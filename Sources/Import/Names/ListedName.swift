import Entities

/// A name as registers have it, with the family name in front ("PUTIN, Vladimir") or all in
/// capitals.
enum ListedName {
    /// A person's name as printed; nil for one in another script than Latin, or with signs that no
    /// name has.
    static func person(_ text: String) -> String? {
        if isPrinted(text) { return text }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var name = words
        let parts = words.split(separator: ",")
        if parts.count == 2, !isGeneration(parts[1]) {
            name = "\(parts[1].drop { $0 == " " }) \(parts[0])"
        }
        guard isLatin(name) else { return nil }
        let printed = cased(name)
        return PersonalName.isPlain(printed) ? printed : nil
    }

    /// The name of an organisation as printed; nil for one in another script than Latin.
    static func organisation(_ text: String) -> String? {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard isLatin(name) else { return nil }
        return ProperCase.isCapitals(name) && name.contains(" ") ? ProperCase.title(name) : name
    }

    /// Whether a name stands as it would be printed: ASCII words with single blanks between and no
    /// two capitals side by side, as most do.
    private static func isPrinted(_ name: String) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(last) { return false }
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "."):
                if last == UInt8(ascii: " ") { return false }
            default: return false
            }
            last = byte
        }
        return last != UInt8(ascii: " ")
    }

    private static func cased(_ name: String) -> String {
        if ProperCase.isCapitals(name) { return PersonalName(name).printed }
        // "Vladimir PUTIN": a family name in capitals.
        let words = name.split(separator: " ").map { word in
            let isFamilyName = word.utf8.count > 2 && ProperCase.isCapitals(word)
            return isFamilyName ? ProperCase.person(String(word)) : String(word)
        }
        return PersonalName(words.joined(separator: " ")).printed
    }

    private static func isGeneration(_ text: Substring) -> Bool {
        ["jr", "jr.", "sr", "sr."].contains(text.drop { $0 == " " }.lowercased())
    }

    /// Whether a name has letters and all of them are Latin.
    private static func isLatin(_ name: String) -> Bool {
        if name.utf8.allSatisfy({ $0 < 0x80 }) {
            return name.utf8.contains {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
            }
        }
        var hasLetter = false
        for scalar in name.unicodeScalars where scalar.properties.isAlphabetic {
            hasLetter = true
            let isLatin = scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value)
            guard isLatin || (0x2B0..<0x300).contains(scalar.value) else { return false }
        }
        return hasLetter
    }
}
