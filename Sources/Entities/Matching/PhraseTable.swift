import Knowledge

/// Finds phrases in texts by the rules of names: case word by word, folding, kinds of gaps.
///
/// A `PhraseTrie` finds candidates, which are then compared with the text for certain. Every phrase
/// is found wherever it stands, so a longer one that fails hides nothing; which hits count is
/// decided by `Selection`. Time is linear in the text for phrases of bounded length.
struct PhraseTable: Sendable {
    private let trie: PhraseTrie
    /// One more at the end.
    private let phrases: Table<StoredPhrase>
    /// The words of all phrases; one more at the end.
    private let words: Table<StoredWord>
    /// The folded words of all phrases, one behind the other.
    private let keys: Table<UInt8>

    /// Where a phrase begins in `words`, and the sign behind its last word, 0 for none.
    struct StoredPhrase: StoredRecord {
        let firstWord: UInt32
        let ending: UInt32
    }

    /// Where a word begins in `keys`, and how texts may write it.
    struct StoredWord: StoredRecord {
        let key: UInt32
        let gap: Gap
        private let letterCode: UInt8
        private let unused: UInt16 = 0

        init(key: Int, gap: Gap, letters: LetterRule) {
            self.key = UInt32(key)
            self.gap = gap
            letterCode = letters.rawValue
        }

        @inline(__always)
        var letters: LetterRule { LetterRule(rawValue: letterCode) ?? .asWritten }
    }

    /// Prepares the search for names, which are known by their position.
    init(_ names: some Sequence<some Collection<UInt8>>) { self.init(PhraseList(names)) }

    /// Prepares the search for phrases.
    init(_ list: PhraseList) {
        let list = PhraseWords(list)
        var phrases: [StoredPhrase] = []
        var words: [StoredWord] = []
        var keys: [UInt8] = []
        var hashes: [UInt32] = []
        var respelt: Set<[UInt8]> = []
        var folded: [UInt8] = []
        phrases.reserveCapacity(list.count + 1)
        words.reserveCapacity(list.words.count + 1)
        keys.reserveCapacity(list.words.text.count)
        for number in 0..<list.count {
            phrases.append(
                StoredPhrase(
                    firstWord: UInt32(words.count), ending: UInt32(list.ending(of: number))))
            for word in list.ranges[number] {
                let letters = list.letterRule(of: word, in: number)
                words.append(
                    StoredWord(
                        key: keys.count, gap: list.words[word].gap, letters: letters))
                folded.removeAll(keepingCapacity: true)
                list.words.appendKey(word, keepingCase: false, to: &folded)
                hashes.append(WordHash.of(folded))
                if Folding.mayBeRespelt(folded.span) { respelt.insert(folded) }
                if letters == .asWritten {
                    list.words.appendKey(word, keepingCase: true, to: &keys)
                } else {
                    keys += folded
                }
            }
        }
        phrases.append(StoredPhrase(firstWord: UInt32(words.count), ending: 0))
        words.append(StoredWord(key: keys.count, gap: .none, letters: .any))
        trie = PhraseTrie(
            words: hashes, ranges: list.ranges, respellings: Respellings(of: respelt)
        ) { number in
            words[Int(phrases[number].firstWord)].letters == .any
        }
        self.phrases = Table(phrases)
        self.words = Table(words)
        self.keys = Table(keys)
    }

    /// The search that a compiled dictionary holds.
    init(_ image: DictionaryImage) {
        phrases = image.table(.phrases)
        words = image.table(.phraseWords)
        keys = image.table(.phraseText)
        trie = PhraseTrie(image)
    }

    /// Puts the search into a compiled dictionary.
    func put(into image: inout DictionaryImage) {
        image.put(phrases, as: .phrases)
        image.put(words, as: .phraseWords)
        image.put(keys, as: .phraseText)
        trie.put(into: &image)
    }

    /// Every place where a phrase stands, by first word, then shorter before longer.
    func hits(in text: Words) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(text.count / 8)
        var batch = TrieBatch()
        var candidates: [PhraseTrie.Candidate] = []
        candidates.reserveCapacity(64)
        var next = 0
        while next < text.count {
            next = trie.fill(&batch, from: next, of: text)
            trie.walk(&batch, in: text, into: &candidates)
            for candidate in candidates {
                if let hit = hit(of: candidate.phrase, in: text, from: Int(candidate.word)) {
                    hits.append(hit)
                }
            }
            candidates.removeAll(keepingCapacity: true)
        }
        return hits
    }

    /// The hit if the phrase truly stands at a word of the text.
    @inline(__always)
    private func hit(of number: UInt32, in text: Words, from first: Int) -> Hit? {
        let phrase = phrases[Int(number)]
        let start = Int(phrase.firstWord)
        let count = Int(phrases[Int(number) + 1].firstWord) - start
        guard first + count <= text.count else { return nil }
        for offset in 0..<count {
            guard isWord(start + offset, in: text, at: first + offset) else { return nil }
            if offset > 0 {
                let before = text[first + offset - 1]
                guard
                    words[start + offset].gap.admits(
                        text[first + offset].gap, after: Int(before.end - before.start))
                else { return nil }
            }
        }
        var end = Int(text[first + count - 1].end)
        if phrase.ending != 0 {
            guard end < text.text.count, UInt32(text.text[end]) == phrase.ending else { return nil }
            end += 1
        }
        guard !Address.contains(Int(text[first].start)..<end, in: text.text) else { return nil }
        return Hit(phrase: number, words: first..<first + count, end: end)
    }

    /// Whether a word of a text is one of a phrase. Their hashes are equal already.
    @inline(never)
    private func isWord(_ position: Int, in text: Words, at index: Int) -> Bool {
        let word = words[position]
        let key = Int(word.key)..<Int(words[position + 1].key)
        switch word.letters {
        case .any: return text.word(index, isFoldedTo: key, of: keys)
        case .capitalised:
            return text[index].shape.isCapitalised && text.word(index, isFoldedTo: key, of: keys)
        case .asWritten: return text.word(index, isWrittenAs: key, of: keys)
        }
    }
}
