/// Random dictionaries and texts of a small vocabulary, so that names meet, overlap and begin alike.
struct RandomNames {
    private var random: SplitMix64
    private var words: [String] = []
    private var gaps: [String] = []

    private static let allWords = [
        "ab", "Ab", "AB", "aB", "ABc", "abé", "Abe\u{301}", "ABÉ", "b", "B", "É", "of", "Of", "the",
        "al", "Bin", "1", "12", "A1", "Ab1", "U", "S", "St", "Gen", "co", "op", "Co-op", "coop",
        "centre", "Center", "CENTRE", "Organisation", "organization", "Labour", "labor", "Defense",
        "Defence", "Programme", "Program", "Somme", "Som", "McLabour", "McLabor", "Łab", "Lab",
        "Straße", "Strasse", "Норд", "НОРД", "Йод", "Иод", "日本", "ab_", "averyveryverylongword",
    ]
    private static let nameGaps = [" ", " ", " ", "-", "'", "' ", ".", ". ", " & ", "&", "/", ", "]
    private static let otherGaps = [
        "  ", "\n", "\u{A0}", "–", "’", "’ ", "\n\n", "\n \n", " (", ") ", "; ", "+ ", "...", ",",
    ]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// A dictionary, after which texts have its words.
    mutating func dictionary() -> [String] {
        words = (0..<6).map { _ in pick(Self.allWords) }
        gaps = (0..<3).map { _ in pick(Self.nameGaps) }
        var names: [String] = []
        for _ in 0...random.next(below: 12) {
            switch (random.next(below: 8), names.isEmpty) {
            case (0, false): names.append(pick(names))
            case (1, false), (2, false): names.append(pick(names) + pick(gaps) + pick(words))
            default: names.append(phrase(1 + random.next(below: 4)))
            }
            if random.next(below: 8) == 0 { names[names.count - 1] += pick([".", "+"]) }
        }
        return names
    }

    /// A text in which words of the dictionary stand in any case and with any gaps.
    mutating func text() -> String {
        let nameGaps = gaps
        gaps += [pick(Self.nameGaps), pick(Self.otherGaps), pick(Self.otherGaps)]
        defer { gaps = nameGaps }
        let text = phrase(random.next(below: 50))
        return random.next(below: 4) == 0 ? text + pick([".", "+", "’s"]) : text
    }

    private mutating func phrase(_ count: Int) -> String {
        var text = ""
        for position in 0..<count {
            if position > 0 { text += pick(gaps) }
            text += recased(pick(words))
        }
        return text
    }

    private mutating func recased(_ word: String) -> String {
        switch random.next(below: 8) {
        case 0: word.lowercased()
        case 1: word.uppercased()
        case 2: word.prefix(1).uppercased() + word.dropFirst()
        default: word
        }
    }

    private mutating func pick<T>(_ all: [T]) -> T { all[random.next(below: all.count)] }
}
