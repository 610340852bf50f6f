/// Groups articles that come one after the other into stories.
///
/// A story is known by its first article. Every later one is compared with first articles only, so
/// that no chain of small changes joins what has nothing in common, and joins the one that it
/// resembles most. Given in the order of publication, path and place, the stories depend on the
/// articles alone; given in the order of reading, they are what can be known so far.
///
///     var index = StoryIndex()
///     for (number, article) in articles.enumerated() {
///         let first = index.first(
///             of: number, wording: article.text.wording, sketch: article.text.sketch
///         ) { articles[$0] }
///     }
public struct StoryIndex: Sendable {
    /// The latest stories among which a hash is looked up. One that more of them share belongs to
    /// a common phrase.
    private static let chainLimit = 256
    /// The candidates that are compared word by word, those with most hashes in common.
    private static let candidateLimit = 8
    /// Hashes that an article must share with a story to be compared with it. Articles that quote
    /// one sentence share one; two that `Resemblance` would join share five or more on average, and
    /// fewer than two with a chance of 1 in 70 at worst.
    private static let fewestCommon = 2

    /// One story that has a hash.
    private struct Posting {
        /// Number of the story's first article.
        let story: Int32
        /// Index of the posting before it with the same hash, -1 for none.
        let previous: Int32
    }

    // 64 bits of the wording's hash: among a million texts two meet with a chance of 1 in 10⁷.
    private var firstByWording: [UInt64: Int32] = [:]
    private var latestPosting: [UInt32: Int32] = [:]
    private var postings: [Posting] = []

    /// An index of nothing yet.
    public init() {}

    /// The number of the first article of an article's story, which is its own where it begins one.
    ///
    /// `article` gives an article by its number, nil for one that is no longer at hand.
    public mutating func first(
        of number: Int, wording: ContentHash, sketch: TextSketch,
        article: (Int) throws -> StoryArticle?
    ) rethrows -> Int {
        try first(of: number, wordingMark: wording.words.0, sketch: sketch, article: article)
    }

    /// The same where all wordings are known by 64 bits, be they of their digests or the
    /// `wordingMark` of their texts.
    public mutating func first(
        of number: Int, wordingMark: UInt64, sketch: TextSketch,
        article: (Int) throws -> StoryArticle?
    ) rethrows -> Int {
        if let first = firstByWording[wordingMark] { return Int(first) }
        let first = try original(of: number, sketch: sketch, article: article) ?? number
        firstByWording[wordingMark] = Int32(first)
        if first == number { add(sketch, of: number) }
        return first
    }

    /// The first article that an article resembles most, of equals the earlier.
    private func original(
        of number: Int, sketch: TextSketch, article: (Int) throws -> StoryArticle?
    ) rethrows -> Int? {
        let candidates = candidates(for: sketch)
        guard !candidates.isEmpty, let mine = try article(number) else { return nil }
        var best: (share: Double, number: Int)?
        let shingles = mine.text.shingles
        for candidate in candidates {
            guard let other = try article(candidate),
                let share = Resemblance(mine, other, shingles: shingles).share()
            else { continue }
            if best.map({ ($0.share, candidate) < (share, $0.number) }) ?? true {
                best = (share, candidate)
            }
        }
        return best?.number
    }

    /// Stories that have hashes of a sketch, those with most of them first, then the latest.
    private func candidates(for sketch: TextSketch) -> [Int] {
        var stories: [Int32] = []
        for hash in sketch.hashes {
            var next = latestPosting[hash] ?? -1
            var length = 0
            while next >= 0, length < Self.chainLimit {
                let posting = postings[Int(next)]
                stories.append(posting.story)
                next = posting.previous
                length += 1
            }
        }
        // Sorted, so that equal ones can be counted without a table.
        stories.sort()
        var candidates: [(count: Int, story: Int32)] = []
        var first = 0
        for i in stories.indices where i + 1 == stories.count || stories[i] != stories[i + 1] {
            let count = i + 1 - first
            if count >= Self.fewestCommon { candidates.append((count, stories[i])) }
            first = i + 1
        }
        return candidates.sorted(by: >).prefix(Self.candidateLimit).map { Int($0.story) }
    }

    private mutating func add(_ sketch: TextSketch, of number: Int) {
        for hash in sketch.hashes {
            let previous = latestPosting.updateValue(Int32(postings.count), forKey: hash)
            postings.append(Posting(story: Int32(number), previous: previous ?? -1))
        }
    }

    /// Leaves what began before an article to exact copies: near ones find it no more.
    public mutating func forget(before number: Int) {
        var kept: [Posting] = []
        for (hash, latest) in latestPosting {
            var chain: [Int32] = []
            var next = latest
            while next >= 0, postings[Int(next)].story >= number {
                chain.append(postings[Int(next)].story)
                next = postings[Int(next)].previous
            }
            var previous: Int32 = -1
            for story in chain.reversed() {
                kept.append(Posting(story: story, previous: previous))
                previous = Int32(kept.count - 1)
            }
            latestPosting[hash] = previous < 0 ? nil : previous
        }
        postings = kept
    }
}
