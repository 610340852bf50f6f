/// Names to look for, as one text: a million of them cost a few large arrays.
struct PhraseList {
    /// One name a paragraph.
    private(set) var text: [UInt8] = []
    /// Where each name ends in the text.
    private var ends: [Int] = []
    private static let separator = [UInt8(ascii: "\n"), UInt8(ascii: "\n")]

    /// A list without any names yet.
    init() {}

    /// A list of names as dictionaries write them.
    init(_ names: some Sequence<some Collection<UInt8>>) {
        for name in names { append(name) }
    }

    /// Adds a name.
    mutating func append(_ name: some Collection<UInt8>) {
        text += name
        ends.append(text.count)
        text += Self.separator
    }

    /// How many names there are.
    var count: Int { ends.count }

    /// Where a name stands in the text.
    func range(of name: Int) -> Range<Int> {
        (name == 0 ? 0 : ends[name - 1] + Self.separator.count)..<ends[name]
    }

    /// A name as it is written.
    func bytes(of name: Int) -> ArraySlice<UInt8> { text[range(of: name)] }
}

/// The words of the names of a list.
struct PhraseWords {
    /// The words of all names.
    let words: Words
    /// The words of each name.
    let ranges: [Range<Int>]
    /// The last byte of each name, 0 for an empty one.
    private let lastBytes: [UInt8]

    /// Cuts the names of a list.
    init(_ list: PhraseList) {
        let words = Words(list.text)
        var next = 0
        ranges = (0..<list.count).map { name in
            let end = list.range(of: name).upperBound
            let first = next
            while next < words.count, Int(words[next].start) < end { next += 1 }
            return first..<next
        }
        lastBytes = (0..<list.count).map { list.bytes(of: $0).last ?? 0 }
        self.words = words
    }

    /// The words of one name.
    init(_ name: some Collection<UInt8>) { self.init(PhraseList([name])) }

    /// How many names there are.
    var count: Int { ranges.count }

    /// The sign behind a name's last word that belongs to it, as in `U.S.`, `OPEC+` and
    /// `League (Nawaz)`; 0 for none.
    func ending(of name: Int) -> UInt8 {
        let last = lastBytes[name]
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "+") || last == UInt8(ascii: ")")
            ? last : 0
    }

    /// How texts may write a word of a name.
    func letterRule(of word: Int, in name: Int) -> LetterRule {
        switch words[word].shape {
        case .lower, .number: .any
        case .capitalised where ranges[name].count > 1 && LetterRule.isSmall(words, word): .any
        case .capitalised: .capitalised
        case .capitals, .mixed: .asWritten
        }
    }

    /// Whether texts must write the first word of a name as it is: acronyms, capitals inside.
    func beginsAsWritten(_ name: Int) -> Bool {
        ranges[name].first.map { letterRule(of: $0, in: name) } == .asWritten
    }
}
