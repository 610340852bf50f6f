/// Third person, past, participle and gerund of a regular verb.
///
/// A last consonant is doubled where English does so after one syllable; after more syllables,
/// where it depends on stress and country (visited, admitted, travelled), both are given.
func regularVerbForms(_ verb: String) -> [(form: String, inflections: Inflections)] {
    let letters = Array(verb.utf8)
    guard letters.count > 1, let last = letters.last else { return [] }
    let stem = String(verb.dropLast())
    var forms = [(form: withS(verb), inflections: Inflections.third)]
    var pasts: [String] = []
    var gerunds: [String] = []
    if verb.hasSuffix("ie") {
        pasts = [verb + "d"]
        gerunds = [String(verb.dropLast(2)) + "ying"]
    } else if last == UInt8(ascii: "e") {
        let keeps = verb.hasSuffix("ee") || verb.hasSuffix("oe") || verb.hasSuffix("ye")
        pasts = [verb + "d"]
        gerunds = [keeps ? verb + "ing" : stem + "ing"]
    } else if last == UInt8(ascii: "y"), !letters[letters.count - 2].isVowel {
        pasts = [stem + "ied"]
        gerunds = [verb + "ing"]
    } else if verb.hasSuffix("c") {
        pasts = [verb + "ked", verb + "ed"]
        gerunds = [verb + "king", verb + "ing"]
    } else {
        let doubled = verb + String(decoding: [last], as: UTF8.self)
        let doubles = endsInSingleConsonant(letters)
        if doubles { (pasts, gerunds) = ([doubled + "ed"], [doubled + "ing"]) }
        if !doubles || vowelGroups(letters) > 1 {
            pasts.append(verb + "ed")
            gerunds.append(verb + "ing")
        }
    }
    forms += pasts.map { ($0, [.past, .participle]) }
    forms += gerunds.map { ($0, .gerund) }
    return forms
}

/// Plural of a regular noun.
func regularPlural(_ noun: String) -> String {
    noun.hasSuffix("man") ? noun.dropLast(2) + "en" : withS(noun)
}

/// British and American spellings of a word, as it stands first.
func spellings(of word: String) -> [String] {
    for (a, b) in [("ise", "ize"), ("isation", "ization"), ("yse", "yze")] {
        if word.hasSuffix(a) { return [word, word.dropLast(a.count) + b] }
        if word.hasSuffix(b) { return [word, word.dropLast(b.count) + a] }
    }
    if let pair = spellingPairs.first(where: { $0.0 == word || $0.1 == word }) {
        return [word, pair.0 == word ? pair.1 : pair.0]
    }
    return [word]
}

private let spellingPairs = [
    ("centre", "center"), ("defence", "defense"), ("offence", "offense"),
    ("programme", "program"), ("labour", "labor"), ("neighbour", "neighbor"),
    ("favour", "favor"), ("honour", "honor"), ("harbour", "harbor"), ("licence", "license"),
    ("fulfil", "fulfill"), ("enrol", "enroll"), ("instal", "install"),
]

private func withS(_ word: String) -> String {
    let letters = Array(word.utf8)
    if word.hasSuffix("y"), letters.count > 1, !letters[letters.count - 2].isVowel {
        return word.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains(where: word.hasSuffix)
    return word + (hisses ? "es" : "s")
}

/// One vowel letter and one consonant that doubles: ban, admit, travel.
private func endsInSingleConsonant(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 3 else { return false }
    let (a, b, c) = (
        letters[letters.count - 3], letters[letters.count - 2], letters[letters.count - 1]
    )
    let isAfterQ = letters.count >= 4 && letters[letters.count - 4] == UInt8(ascii: "q")
    return (!a.isVowel || (isAfterQ && a == UInt8(ascii: "u")))
        && b.isVowel && b != UInt8(ascii: "y")
        && !c.isVowel && !Array("wxy".utf8).contains(c)
}

private func vowelGroups(_ letters: [UInt8]) -> Int {
    var groups = 0
    var wasVowel = false
    for letter in letters {
        if letter.isVowel, !wasVowel { groups += 1 }
        wasVowel = letter.isVowel
    }
    return groups
}

extension UInt8 {
    /// A lower-case vowel letter; y counts.
    var isVowel: Bool {
        switch self {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"), UInt8(ascii: "y"):
            true
        default: false
        }
    }
}
