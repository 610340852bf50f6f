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
    private(set) var folded: [UInt8] = []
    /// The words of the running text; those of the headline where there is no other.
    private(set) var words: [StoryWord] = []
    /// Hash of the words of the headline; nil where the article has none.
    private(set) var headline: UInt64?
    /// Hashes of all sequences of three words, ascending.
    let shingles: [UInt64]

    /// Reads the words of an article. O(n) in bytes.
    public init(_ text: [UInt8], sentences: [Sentence], dateline: TextRange?) {
        folded.reserveCapacity(text.count + sentences.count)
        var headlineWords: [StoryWord] = []
        for sentence in sentences where sentence.role != .furniture {
            var reader = StoryWordReader(text, sentence.range.without(dateline))
            let isHeadline = sentence.role == .headline
            while let word = reader.next(appendingTo: &folded) {
                if isHeadline, words.isEmpty {
                    headlineWords.append(word)
                } else if !isHeadline, words.count < Self.wordLimit {
                    words.append(word)
                }
            }
        }
        if !headlineWords.isEmpty { headline = StoryWord.hash(headlineWords) }
        if words.isEmpty { words = headlineWords }
        shingles = words[...].shingles
    }

    /// The words of a document.
    public init(_ document: Document) {
        self.init(document.text, sentences: document.sentences, dateline: document.dateline)
    }

    /// The same for all copies that differ in nothing but case, punctuation and furniture.
    public var wording: ContentHash { ContentHash(hashing: folded) }

    /// What leads from this article to others that may be copies.
    public var sketch: TextSketch { TextSketch(self) }

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
