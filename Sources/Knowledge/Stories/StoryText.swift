/// The words by which an article is recognised as a copy of another.
///
/// Headline and running text as a reader would compare them: without case, accents, punctuation,
/// dateline and furniture. A pure function of the text and of what its parts are.
public struct StoryText: Sendable {
    /// Words that are compared; of a longer article the first ones.
    static let wordLimit = 1 << 14
    /// Words with which an article opens, for telling truncated and updated versions.
    static let openingLength = 40

    /// The folded words with a space after each, headlines included.
    let folded: [UInt8]
    /// The words of the running text; those of the headline where there is no other.
    let words: [StoryWord]
    /// Hash of the words of the headline; nil where the article has none.
    let headline: UInt64?
    /// Equal where `wording` is, and by chance for one pair in 2⁶⁴: for who needs no digest that
    /// outlives the process, at no cost.
    public let wordingMark: UInt64

    /// Reads the words of an article. O(n) in bytes.
    public init(_ text: [UInt8], sentences: [Sentence], dateline: TextRange?) {
        var reader = StoryWordReader(reserving: text.count + sentences.count)
        var headlineWords: [StoryWord] = []
        var words: [StoryWord] = []
        words.reserveCapacity(min(text.count / 5, Self.wordLimit))
        var others: [StoryWord] = []
        for sentence in sentences where sentence.role != .furniture {
            let range = sentence.range.without(dateline)
            if sentence.role != .headline {
                reader.read(range, of: text.span, into: &words)
                words.removeLast(max(0, words.count - Self.wordLimit))
            } else if words.isEmpty {
                reader.read(range, of: text.span, into: &headlineWords)
            } else {
                reader.read(range, of: text.span, into: &others)
            }
        }
        headline = headlineWords.isEmpty ? nil : StoryWord.hash(headlineWords)
        folded = reader.folded
        wordingMark = reader.mark
        self.words = words.isEmpty ? headlineWords : words
    }

    /// The words of a document.
    public init(_ document: Document) {
        self.init(document.text, sentences: document.sentences, dateline: document.dateline)
    }

    /// The same for all copies that differ in nothing but case, punctuation and furniture.
    public var wording: ContentHash { ContentHash(hashing: folded) }

    /// What leads from this article to others that may be copies.
    public var sketch: TextSketch { TextSketch(self) }

    /// Hashes of all sequences of three words. O(n).
    var shingles: ShingleSet { words[...].shingles }

    /// The words with which the text opens.
    var opening: ArraySlice<StoryWord> { words.prefix(Self.openingLength) }
}

extension TextRange {
    /// What is left behind a dateline that begins here or before.
    fileprivate func without(_ dateline: TextRange?) -> TextRange {
        guard let dateline, overlaps(dateline) else { return self }
        return TextRange(Int(min(end, dateline.end)), Int(end))
    }
}
