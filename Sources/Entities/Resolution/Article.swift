import Knowledge

/// An article on its way to being read: its words and every hit in it.
///
/// A class, for a dozen readers hold it and look at it word by word.
final class Article: Sendable {
    let document: Document
    let words: Words
    /// Names that may count, and exclusions.
    let names: [NamedHit]
    /// Roles and titles, leftmost-longest.
    let roles: [RoleHit]
    /// Words that are no acronyms here but shouted, as "US" in "NOBODY EVER ASKED US".
    private let shouted: Set<Int>
    /// What names cover each word.
    private let marks: [NameMarks]
    /// The closed classes of each word.
    private let wordClasses: [WordClass]
    /// Position in `roles` of the role that covers a word, -1 for none.
    private let roleOfWord: [Int32]

    /// Looks up every word of an article.
    init(_ document: Document, lexicon: Lexicon) {
        self.document = document
        let words = Words(document.text)
        var names: [NamedHit] = []
        var roleHits: [RoleHit] = []
        var shouted: Set<Int> = []
        let hits = lexicon.hits(in: words)
        var shouting = Shouting(hits, in: words, lexicon: lexicon)
        for hit in hits where !Self.isCurrency(hit, in: document.text) {
            let core = words.withoutArticle(hit.words)
            for meaning in lexicon.meanings(of: hit) {
                switch meaning.kind {
                case .role: roleHits.append(RoleHit(words: hit.words, role: meaning.role))
                case .exclusion, .name:
                    if meaning.isCommonWord, shouting.hides(hit.words.lowerBound) {
                        shouted.insert(hit.words.lowerBound)
                        continue
                    }
                    names.append(NamedHit(hit, meaning, core: core))
                }
            }
        }
        self.words = words
        self.names = names
        self.shouted = shouted
        marks = NameMarks.ofWords(words.count, under: names)
        wordClasses = ClosedVocabulary.english.classes(in: words)
        roles = Selection(roleHits, words: \.words).compactMap(\.first)
        var roleOfWord = [Int32](repeating: -1, count: words.count)
        for (number, role) in roles.enumerated() {
            for word in role.words { roleOfWord[word] = Int32(number) }
        }
        self.roleOfWord = roleOfWord
    }

    /// US$27 million speaks of money.
    private static func isCurrency(_ hit: Hit, in text: [UInt8]) -> Bool {
        hit.end < text.count && text[hit.end] == UInt8(ascii: "$")
    }

    /// The role that covers a word.
    func role(at word: Int) -> RoleHit? {
        guard roleOfWord.indices.contains(word), roleOfWord[word] >= 0 else { return nil }
        return roles[Int(roleOfWord[word])]
    }

    /// The names that begin at a word. O(log n).
    func names(beginningAt word: Int) -> ArraySlice<NamedHit> {
        let first = names.partitioningIndex { $0.words.lowerBound >= word }
        return names[first...].prefix { $0.words.lowerBound == word }
    }

    /// The day or year the article was published, as far as known.
    var date: PartialDate? { document.publication?.date }

    /// The closed classes a word belongs to.
    func classes(of word: Int) -> WordClass { wordClasses[word] }

    /// Whether a word is an acronym elsewhere and only shouted here.
    func isShouted(_ word: Int) -> Bool { shouted.contains(word) }

    /// What names cover a word.
    func marks(of word: Int) -> NameMarks { marks[word] }

    /// Whether a word is one of a class, or of several taken together.
    func word(_ index: Int, is classes: WordClass) -> Bool {
        words.words.indices.contains(index)
            && !self.classes(of: index).isDisjoint(with: classes)
    }

    /// The words of the sentence in which a word stands.
    func sentence(around word: Int) -> Range<Int> {
        let offset = words[word].start
        var low = 0
        var high = document.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if document.sentences[middle].range.end <= offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < document.sentences.count else { return 0..<words.count }
        let range = document.sentences[low].range
        return words.firstIndex(from: Int(range.start))..<words.firstIndex(from: Int(range.end))
    }

    /// Whether a word stands in the article's headline.
    func isInTitle(_ word: Int) -> Bool {
        document.title.map { $0.indices.contains(Int(words[word].start)) } ?? false
    }

    /// Whether a word stands in a line that capitalises most of its words and has no full stop, as
    /// headlines do.
    func isTitleCase(around word: Int) -> Bool {
        let sentence = sentence(around: word)
        guard sentence.count <= Self.longestHeadline else { return false }
        let end = Int(words[sentence.upperBound - 1].end)
        if end < words.text.count, ".!?".utf8.contains(words.text[end]) { return false }
        let long = sentence.filter { words[$0].end - words[$0].start >= 4 }
        let capitalised = long.count { words[$0].shape != .lower && words[$0].shape != .number }
        return long.count >= 3 && capitalised * 10 > long.count * 6
    }

    /// In words: what is longer is no headline, and a text without full stops costs no more.
    private static let longestHeadline = 60

    /// The text range of some words.
    func range(of range: Range<Int>) -> TextRange {
        TextRange(
            Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
    }
}
