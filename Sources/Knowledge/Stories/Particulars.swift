/// The names and numbers of a text, each in its slot: between the words beside it.
///
/// "Fiji signed on 3 May" and "Samoa signed on 4 May" have the same slots, filled differently: one
/// form, two pieces of news. What only one of two texts has fills no slot of the other.
struct Particulars {
    private let text: StoryText
    private let slots: [UInt64: [Range<Int>]]

    /// Finds the names and numbers of the words, which are a part of the text's.
    init(of words: ArraySlice<StoryWord>, in text: StoryText) {
        self.text = text
        var slots: [UInt64: [Range<Int>]] = [:]
        var i = words.startIndex
        while i < words.endIndex {
            let start = i
            while i < words.endIndex, i == start || !words[i].beginsSentence,
                text.isParticular(words[i])
            {
                i += 1
            }
            guard i > start else {
                i += 1
                continue
            }
            slots[Self.slot(start..<i, in: words), default: []].append(start..<i)
        }
        self.slots = slots
    }

    /// Hash of the words beside a stretch within its sentence.
    private static func slot(_ range: Range<Int>, in words: ArraySlice<StoryWord>) -> UInt64 {
        let isFirst = words[range.lowerBound].beginsSentence || range.lowerBound == words.startIndex
        let isLast = range.upperBound == words.endIndex || words[range.upperBound].beginsSentence
        let before = isFirst ? 0 : words[range.lowerBound - 1].hash
        let after = isLast ? 1 : words[range.upperBound].hash
        return StoryWord.mix(before) &+ after
    }

    /// Counts the slots that both texts have, and those that they fill differently.
    func differences(from other: Particulars) -> Differences {
        var differences = Differences()
        for (slot, mine) in slots {
            guard let theirs = other.slots[slot] else { continue }
            let matches = mine.flatMap { a in
                theirs.compactMap { b in text.match(a, with: other.text, b) }
            }
            guard let best = matches.min() else { continue }
            differences.slots += 1
            if best == .otherNames { differences.names += 1 }
            if best == .otherNumbers { differences.numbers += 1 }
        }
        return differences
    }

    /// Slots that two texts share, and how many of them hold something else in each.
    struct Differences: Equatable {
        var slots = 0
        var names = 0
        var numbers = 0
    }

    /// What two stretches of names and numbers are to one another, the likest first.
    fileprivate enum Match: Int, Comparable {
        case same, otherNumbers, otherNames

        static func < (a: Match, b: Match) -> Bool { a.rawValue < b.rawValue }
    }
}

extension StoryText {
    fileprivate func isParticular(_ word: StoryWord) -> Bool { isNumber(word) || isName(word) }

    private func isNumber(_ word: StoryWord) -> Bool {
        folded[word.range].contains { $0 &- 0x30 < 10 } || Self.numbers.contains(word.hash)
    }

    private func isName(_ word: StoryWord) -> Bool {
        word.isCapitalised && !Self.openers.contains(word.hash)
    }

    /// Compares two stretches of names and numbers; nil where one has only names and the other only
    /// numbers, as "Tuesday" and "3".
    fileprivate func match(
        _ range: Range<Int>, with other: StoryText, _ otherRange: Range<Int>
    ) -> Particulars.Match? {
        let (names, numbers) = parts(range)
        let (otherNames, otherNumbers) = other.parts(otherRange)
        let mayBeNumber = numbers.isSubset(of: otherNumbers) || otherNumbers.isSubset(of: numbers)
        guard let last = names.last, let otherLast = otherNames.last else {
            if numbers.isEmpty || otherNumbers.isEmpty { return nil }
            return mayBeNumber ? .same : .otherNumbers
        }
        guard Spelling.isClose(last, otherLast) || Spelling.allClose(names, otherNames) else {
            return .otherNames
        }
        return mayBeNumber ? .same : .otherNumbers
    }

    /// The names of a stretch in folded letters, and the hashes of its numbers.
    private func parts(_ range: Range<Int>) -> (names: [ArraySlice<UInt8>], numbers: Set<UInt64>) {
        let names = words[range].filter { !isNumber($0) }.map { folded[$0.range] }
        return (names, Set(words[range].filter(isNumber).map(\.hash)))
    }

    private static let numbers = hashes(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
        hundred hundreds thousand thousands million millions billion trillion dozen dozens half \
        first second third fourth fifth sixth seventh eighth ninth tenth once twice
        """)

    /// Words that are capitalised because a sentence begins with them.
    private static let openers = hashes(
        """
        a about according after again all also although among an and another any are as asked at \
        be because been before both but by can citing could did do does during each earlier even \
        every few following for from further had has have he her here his how however i if in \
        instead into is it its last late later many may meanwhile more most much my near neither \
        new no nor not nothing now of on only or other our over own recent recently she since so \
        some still such than that the their then there these they this those though through thus \
        to today tomorrow under until up upon was we were what when where whether which while who \
        whose why will with within without would yesterday yet you your
        """)

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.utf8.split(separator: 0x20).map { StoryWord.hash(Array($0)) })
    }
}
