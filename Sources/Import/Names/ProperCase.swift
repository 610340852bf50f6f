import Entities

/// Puts names that a file has in capitals into the case in which they are printed.
///
/// Words with a small letter stay as they are. "MCENTEE" becomes McEntee, "BAN KI-MOON" Ban Ki-moon,
/// "AL GHAMDI" behind another word al-Ghamdi, "VAN DER BERG" van der Berg, "BANK OF CENTRAL ASIA" Bank
/// of Central Asia.
enum ProperCase {
    /// A person's name.
    static func person(_ name: String) -> String {
        let words = name.split(separator: " ")
        let isFamilyFirst = name.contains("-") && isFamilyFirst(words)
        var result: [String] = []
        var article: String?
        for (index, word) in words.enumerated() {
            let lower = word.split(separator: "-").joined().lowercased()
            if index > 0, index < words.count - 1, articles.contains(lower), isCapitals(word) {
                article = lower
                continue
            }
            var cased = personalWord(word, isFirst: index == 0, isFamilyFirst: isFamilyFirst)
            if let prefix = article { cased = "\(prefix)-\(cased)" }
            article = nil
            if result.last == "de", articlesBehindDe.contains(lower) { cased = lower }
            result.append(cased)
        }
        return result.joined(separator: " ")
    }

    /// The name of an organisation, place or state.
    /// - Parameter acronyms: words that stay in capitals.
    static func title(_ name: String, acronyms: Set<String> = []) -> String {
        name.split(separator: " ").enumerated().map { index, word in
            if acronyms.contains(String(word)) || isAcronym(word) { return String(word) }
            let lower = word.lowercased()
            if index > 0, smallWords.contains(lower) { return lower }
            return capitalised(word, isSmall: { _, part in smallParts.contains(part) })
        }.joined(separator: " ")
    }

    /// Whether two given names that are joined stand behind a family name: of those the second is
    /// small.
    private static func isFamilyFirst(_ words: [Substring]) -> Bool {
        let bare = BareName(words.joined(separator: " "))
        if bare.isFamilyFirst { return true }
        guard words.count == 2, words[0].count <= 4, !bare.startsWithGivenName else { return false }
        let parts = words[1].split(separator: "-")
        return parts.count == 2 && parts.allSatisfy { $0.count <= 5 }
    }

    // MARK: Words

    private static func personalWord(
        _ word: Substring, isFirst: Bool, isFamilyFirst: Bool
    ) -> String {
        guard isCapitals(word) else { return String(word) }
        if isInitials(word) || (!isFirst && isOrdinal(word)) { return String(word) }
        let lower = word.lowercased()
        if !isFirst, particles.contains(lower) { return lower }
        return capitalised(word) { index, part in
            if articles.contains(part) { return true }
            return index > 0 && (isFamilyFirst || smallParts.contains(part))
        }
    }

    /// A word of capitals with a capital at its beginning and behind hyphens.
    /// - Parameter isSmall: whether a part, by its position and in small letters, gets no capital.
    private static func capitalised(
        _ word: Substring, isSmall: (Int, String) -> Bool
    ) -> String {
        guard isCapitals(word) else { return String(word) }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in
            let lower = part.lowercased()
            return parts.count > 1 && isSmall(index, lower) ? lower : capitalisedPart(part)
        }.joined(separator: "-")
    }

    private static func capitalisedPart(_ part: Substring) -> String {
        if part.hasPrefix("MC"), part.count > 4 {
            return "Mc" + capitalisedPart(part.dropFirst(2))
        }
        if part.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ?? false {
            return part.lowercased()
        }
        var result = String.UnicodeScalarView()
        var lettersBefore = 0
        var isAfterApostrophe = false
        for scalar in part.unicodeScalars {
            let isLetter = scalar.isASCII ? scalar.value > 0x40 : scalar.properties.isAlphabetic
            // O'Brien and D'Escoto, but Sana'a.
            let isCapital = lettersBefore == 0 || (isAfterApostrophe && lettersBefore == 1)
            if !isLetter || isCapital {
                result.append(scalar)
            } else if scalar.isASCII {
                result.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            } else {
                result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
            isAfterApostrophe = apostrophes.contains(scalar)
            if isLetter { lettersBefore += 1 }
            if scalar == "/" || scalar == "(" { lettersBefore = 0 }
        }
        return String(result)
    }

    // MARK: Kinds of words

    /// Whether no letter is a small one.
    static func isCapitals(_ word: some StringProtocol) -> Bool {
        if word.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
            return false
        }
        return word.utf8.allSatisfy { $0 < 0x80 } || !word.contains(where: \.isLowercase)
    }

    /// II, XVI.
    private static func isOrdinal(_ word: Substring) -> Bool {
        word.count > 1 && word.utf8.allSatisfy { "IVX".utf8.contains($0) }
    }

    /// K., J.R., B
    private static func isInitials(_ word: Substring) -> Bool {
        word.utf8.count == 1
            || (word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count == 1 })
    }

    /// U.N., G20, TKP/ML, and words without a vowel: PKK.
    private static func isAcronym(_ word: Substring) -> Bool {
        if word.utf8.count > 2, isInitials(word) { return true }
        let letters = word.utf8.filter { $0 >= UInt8(ascii: "A") }
        guard letters.count < word.utf8.count || letters.count > 1 else { return false }
        if word.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            return !ordinalEndings.contains { word.hasSuffix($0) }
        }
        return wellKnown.contains(String(word))
            || (letters.count > 1 && word.count < 7 && !abbreviations.contains(String(word))
                && word.utf8.allSatisfy { $0 < 0x80 && !"AEIOUY'".utf8.contains($0) })
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "`", "ʻ"]
    private static let wellKnown: Set<String> = [
        "UN", "US", "USA", "UK", "EU", "USSR", "UAE", "NATO", "ASEAN", "OSCE", "OPEC", "UNESCO",
        "UNICEF", "USAID", "II", "III", "IV", "VI",
    ]
    private static let abbreviations: Set<String> = [
        "BHD", "DR", "JR", "LTD", "LTD.", "MR", "MRS", "MT", "MT.", "PTY", "SR", "ST", "ST.",
    ]
    private static let ordinalEndings = ["1ST", "2ND", "3RD", "TH"]
    /// Arabic articles, which join the word behind them.
    private static let articles: Set<String> = [
        "al", "el", "as", "ash", "an", "ar", "at", "ad", "az", "ul", "ur", "ud",
    ]
    private static let articlesBehindDe: Set<String> = ["la", "las", "le", "los"]
    /// Small words of personal names behind the first.
    private static let particles: Set<String> = [
        "bin", "ibn", "bint", "van", "von", "der", "den", "de", "del", "della", "da", "das", "dos",
        "du", "di", "ter", "zu", "al", "el", "of", "the", "y",
    ]
    /// Small words of other names behind the first.
    private static let smallWords: Set<String> = [
        "of", "the", "and", "for", "in", "on", "to", "from", "against", "with", "by", "at", "de",
        "la", "le", "les", "des", "du", "del", "los", "las", "et", "y", "e", "para", "pour", "per",
        "di", "della", "der", "die", "und", "für", "van", "von", "al", "el", "ul", "i",
    ]
    /// Small parts behind hyphens: Lashkar-e-Taiba.
    private static let smallParts: Set<String> = [
        "e", "i", "o", "u", "and", "of", "the", "in", "la", "le", "de", "sur", "al", "el", "ul",
        "ur", "us", "ud",
    ]
}
