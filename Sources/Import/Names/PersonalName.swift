/// A person's name as lists have it, with what stands beside names there: `WALTER J. STOESSEL, JR.`,
/// `OSMAN ALI "ATO"`, `STANKO TODOROV (ACTING)`.
struct PersonalName {
    /// As printed, without nicknames and notes.
    let printed: String

    /// Reads a name whose words have single blanks between.
    init(_ text: String) {
        var words: [String] = []
        for word in text.split(separator: " ") {
            if word.first == "(", !words.isEmpty { break }
            let isNickname = word.count > 2 && word.first == "\"" && word.last == "\""
            if isNickname { continue }
            if Self.generations.contains(word.uppercased()), let last = words.popLast() {
                words.append(last.last == "," ? String(last.dropLast()) : last)
            }
            words.append(String(word))
        }
        printed = ProperCase.person(words.joined(separator: " "))
    }

    /// Whether a name is made of words alone.
    static func isPlain(_ name: String) -> Bool {
        name.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || " -'’.`ʻ".unicodeScalars.contains(scalar)
        }
    }

    private static let generations: Set<String> = ["JR", "JR.", "SR", "SR."]
}
