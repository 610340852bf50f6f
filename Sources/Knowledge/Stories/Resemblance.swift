/// Decides whether two articles that differ in their words are one story all the same.
///
/// The rule and its reasons are in `docs/stories.md`. It is symmetric, and looks at nothing but the
/// two articles.
struct Resemblance {
    /// Below so many words there is too little to tell an edited copy from a like sentence.
    static let fewestWords = 20
    /// From so many words on a text that differs in one number alone is no form.
    static let fewestWordsOfProse = 60
    /// Days within which papers copy from one another.
    static let copyingDays = 14
    /// Share of the shorter text that must stand in the longer.
    static let containedShare = 0.85
    /// The same, where both open with the same words or have headline and date in common.
    static let versionShare = 0.6
    /// Share of all that both texts hold which must be common to both, where dates lie far apart.
    static let reprintShare = 0.9

    private let a: StoryArticle
    private let b: StoryArticle
    private let shingles: ShingleSet

    /// Compares two articles, the first of which may be compared with many.
    ///
    /// - Parameter shingles: those of the first article.
    init(_ a: StoryArticle, _ b: StoryArticle, shingles: ShingleSet) {
        self.a = a
        self.b = b
        self.shingles = shingles
    }

    /// Share of the word sequences of both texts that both have; nil if they are two stories.
    func share() -> Double? {
        let whole = Overlap(shingles, b.text.shingles)
        guard min(a.text.words.count, b.text.words.count) >= Self.fewestWords,
            whole.contained >= Self.versionShare
        else { return nil }
        guard isUpdate || isWorded(alike: whole), !fillsOneForm() else { return nil }
        return whole.resemblance
    }

    /// Whether both have one headline and one day.
    private var isUpdate: Bool {
        guard let headline = a.text.headline, headline == b.text.headline else { return false }
        return a.published?.precision == .day && a.published == b.published
    }

    /// Whether the words are the same but for edits: all of the shorter text and no little part of
    /// the longer, or a common opening and much of what follows.
    private func isWorded(alike whole: Overlap) -> Bool {
        guard isNear else { return whole.resemblance >= Self.reprintShare }
        if whole.contained >= Self.containedShare, whole.shorter * 2 >= whole.longer { return true }
        let opening = Overlap(a.text.opening.shingles, b.text.opening.shingles)
        return opening.contained >= Self.versionShare
    }

    /// Whether the publication dates may lie within the days of copying; unknown ones may.
    private var isNear: Bool {
        guard let a = a.published, let b = b.published else { return true }
        let (earlier, later) = a.first <= b.first ? (a, b) : (b, a)
        return later.first <= earlier.last.advanced(by: Self.copyingDays)
    }

    /// Whether names and numbers differ where the words around them agree: two pieces of news in
    /// one form, as in reports of results, prices and casualties.
    ///
    /// An edit may change one in ten, and one in the opening; of a reprint after a long time none;
    /// an update as many numbers as it likes.
    private func fillsOneForm() -> Bool {
        let all = differences(a.text.words[...], b.text.words[...])
        guard count(all) <= allowance(all) else { return true }
        return count(differences(a.text.opening, b.text.opening)) > 1
    }

    /// How many differences an edit may have made: a single number in any but a short text.
    private func allowance(_ all: Particulars.Differences) -> Int {
        guard isNear else { return 0 }
        let isLong = min(a.text.words.count, b.text.words.count) >= Self.fewestWordsOfProse
        return max(all.slots / 10, isLong && all.names == 0 ? 1 : 0)
    }

    private func count(_ differences: Particulars.Differences) -> Int {
        isUpdate ? differences.names : differences.names + differences.numbers
    }

    private func differences(
        _ mine: ArraySlice<StoryWord>, _ theirs: ArraySlice<StoryWord>
    ) -> Particulars.Differences {
        Particulars(of: mine, in: a.text).differences(from: Particulars(of: theirs, in: b.text))
    }
}

/// How much two sets of word sequences have in common.
struct Overlap {
    /// Sizes of the two sets.
    let shorter: Int
    let longer: Int
    private let common: Int

    /// Compares two sets. O(n + m).
    init(_ a: ShingleSet, _ b: ShingleSet) {
        common = a.commonCount(with: b)
        shorter = min(a.count, b.count)
        longer = max(a.count, b.count)
    }

    /// Share of the shorter that stands in the longer.
    var contained: Double { shorter == 0 ? 0 : Double(common) / Double(shorter) }

    /// Share of all that is common to both.
    var resemblance: Double {
        shorter == 0 ? 0 : Double(common) / Double(shorter + longer - common)
    }
}
