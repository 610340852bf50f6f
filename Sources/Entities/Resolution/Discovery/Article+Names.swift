import Knowledge

extension Article {
    /// Some words as a name to print: on one line, with single spaces.
    func name(at words: Range<Int>) -> String {
        let bytes = self.words.text[range(of: words).indices]
        let text = String(decoding: bytes, as: UTF8.self)
        // Nearly all names stand in one line of ASCII already.
        guard bytes.contains(where: { $0 < 0x20 || $0 >= 0x80 }) || bytes.hasTwoSpaces else {
            return text
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether two neighbouring words stand in one sentence; on one line they do unless a full stop
    /// is between.
    func isOneSentence(_ first: Int, _ second: Int) -> Bool {
        let between = words.text[Int(words[first].end)..<Int(words[second].start)]
        return !between.contains(UInt8(ascii: "\n"))
            || sentence(around: first) == sentence(around: second)
    }

    /// Whether a surname is not part of somebody else's name: "Anna Berg" does not name Ivan Berg.
    func standsAlone(_ name: Range<Int>) -> Bool {
        let after = name.upperBound
        let isPart =
            (name.lowerBound > 0 && isNamePart(name.lowerBound - 1, before: name.lowerBound))
            || (after < words.count && isNamePart(after, before: after)
                && !word(after, is: [.calendar, .bodyNoun, .thingNoun, .noName]))
        return !isPart || isTitleCase(around: name.lowerBound)
    }

    /// Whether a capitalised word belongs to the name beside it.
    /// - Parameter second: the second of the two words.
    private func isNamePart(_ word: Int, before second: Int) -> Bool {
        let gap = words[second].gap
        guard gap == .space || gap == .hyphen, words[word].shape.isCapitalised else { return false }
        let isFunction = self.word(word, is: .function) && !isFirstHalf(word)
        if isFunction || self.word(word, is: [.honorific, .occupation, .occupations, .kin]) {
            return false
        }
        return role(at: word) == nil && !marks(of: word).contains(.named)
            && isOneSentence(second - 1, second)
    }

    /// The first half of a name like Soon-ja.
    private func isFirstHalf(_ word: Int) -> Bool {
        word + 1 < words.count && words[word + 1].gap == .hyphen && words[word + 1].shape == .lower
    }
}

extension ArraySlice<UInt8> {
    fileprivate var hasTwoSpaces: Bool {
        zip(self, dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    }
}
