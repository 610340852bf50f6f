/// The year that a text takes for its present without printing a date.
///
/// Each of these says it plainly; where two disagree, or the text names a later year, nothing is
/// told, because a wrong year is worse than none:
///
///     this year (2018), …   last year, in 2017, …      the year put beside a word of the present
///     today, May 3, 2018, …                            the day put beside such a word
///     in the last five years (2013–2018)               a period that ends in the present
///     Deal due by End of Year / … by the end of 2018   headline and lead say the same
///     exercise Anchor-2018 is under way this week      the year in the name of an exercise
struct PresentYear {
    private let words: [DatedWord]
    private let lead: ArraySlice<DatedWord>
    private let headline: [DatedWord]

    /// The year, nil unless the text is plain about it.
    static func year(in bytes: [UInt8], text: Range<Int>, headline: Range<Int>?) -> Int? {
        let words = DatedWord.words(bytes, text)
        guard let latest = words.lazy.compactMap(\.year).max() else { return nil }
        let reading = PresentYear(
            words: words,
            lead: words[
                ..<(words.dropFirst().firstIndex(where: \.beginsSentence)
                    ?? words.endIndex)],
            headline: headline.map { DatedWord.words(bytes, $0) } ?? [])
        let years = Set(
            reading.besideWord() + reading.endOfPeriod() + reading.endOfYear()
                + reading.exercise())
        guard let year = years.first, years.count == 1, latest <= year else { return nil }
        return year
    }

    /// `this year (2018)`, `last year, in 2017`, `today, 3 May 2018`.
    private func besideWord() -> [Int] {
        words.indices.dropLast(2).compactMap { i in
            if words[i].word == Self.today, words[i + 1].isSetOff {
                let date = words[(i + 1)...].prefix(3)
                guard date.contains(where: { $0.isMonth }) else { return nil }
                return date.last?.year
            }
            guard words[i + 1].word == Self.year, let offset = Self.offsets[words[i].word],
                words[i + 2].isSetOff
            else { return nil }
            let year = words[i + 2].word == Self.inside ? i + 3 : i + 2
            // "This year, 2018 people …" counts people.
            let isAlone = year + 1 >= words.count || words[year + 1].mark != nil
            return isAlone && year < words.count ? words[year].year.map { $0 + offset } : nil
        }
    }

    /// `in the last five years (2013–2018)`: as many years as there are between both.
    private func endOfPeriod() -> [Int] {
        words.indices.dropLast(4).compactMap { i in
            guard Self.lastOrPast.contains(words[i].word),
                words[i + 2].word == Self.years, words[i + 3].isSetOff,
                let first = words[i + 3].year, let last = words[i + 4].year,
                Self.numbers[words[i + 1].word] == last - first
            else { return nil }
            return last
        }
    }

    /// The headline says "by end of year", the first sentence "by the end of 2018".
    private func endOfYear() -> [Int] {
        let saysYear = headline.indices.contains { i in
            let rest = headline[i...].map(\.word)
            return rest.starts(with: ["end", "of", "year"])
                || rest.starts(with: ["end", "of", "the", "year"])
                || rest.starts(with: ["year", "end"]) || rest.starts(with: ["year", "s", "end"])
        }
        guard saysYear else { return [] }
        return lead.indices.dropLast(2).compactMap { i in
            lead[i].word == "end" && lead[i + 1].word == "of" ? lead[i + 2].year : nil
        }
    }

    /// An exercise with a year in its name, in the present tense, in a text of the present.
    private func exercise() -> [Int] {
        guard words.contains(where: \.endsName) else { return [] }
        let isOfPresent = words.indices.contains { i in
            words[i].word == Self.today
                || (words[i].word == Self.this && i + 1 < words.count
                    && Self.spans.contains(words[i + 1].word))
        }
        guard isOfPresent else { return [] }
        return words.indices.compactMap { i in
            guard words[i].endsName else { return nil }
            let start = words[...i].lastIndex(where: \.beginsSentence) ?? 0
            let end = words[(i + 1)...].firstIndex(where: \.beginsSentence) ?? words.endIndex
            let sentence = Set(words[start..<end].map(\.word))
            let isPlain =
                !sentence.isDisjoint(with: Self.exercises)
                && !sentence.isDisjoint(with: ["is", "are"])
                && sentence.isDisjoint(with: Self.otherTimes)
            return isPlain ? words[i].year : nil
        }
    }

    private static let today: ShortWord = "today"
    private static let this: ShortWord = "this"
    private static let inside: ShortWord = "in"
    private static let year: ShortWord = "year"
    private static let years: ShortWord = "years"
    private static let lastOrPast: [ShortWord] = ["last", "past"]
    private static let offsets: [ShortWord: Int] = ["this": 0, "current": 0, "last": 1]
    private static let spans: Set<ShortWord> = ["week", "month", "year"]
    private static let exercises: Set<ShortWord> = [
        "exercise", "exercises", "drill", "drills", "manoeuvre", "manoeuvres", "maneuver",
        "maneuvers", "wargame", "wargames",
    ]
    private static let otherTimes: Set<ShortWord> = [
        "was", "were", "had", "will", "would", "last", "next", "previous", "earlier", "since",
        "after", "before", "until", "plan", "planned",
    ]
    private static let numbers: [ShortWord: Int] = {
        let words: [ShortWord] = [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen", "twenty",
        ]
        var numbers: [ShortWord: Int] = ["thirty": 30]
        for (i, word) in words.enumerated() { numbers[word] = i + 2 }
        for number in 2...50 {
            if let digits = ShortWord(String(number)) { numbers[digits] = number }
        }
        return numbers
    }()
}
