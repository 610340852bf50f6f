import Knowledge

extension PersonEvidenceReader {
    /// "Prime Minister X Y", "General X Y", "activist X Y", "his Latvian counterpart X Y", "minister
    /// of agriculture X Y", "her brother, X Y,".
    func isTitled(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 1
        guard before >= 0 else { return false }
        switch article.words[run.lowerBound].gap {
        case .dotSpace: return article.word(before, is: .honorific)
        case .space: return isTitle(endingAt: before)
        case .commaSpace: return isTitleInApposition(run)
        default: return false
        }
    }

    private func isTitle(endingAt last: Int) -> Bool {
        if isTitleWord(last) || article.word(last, is: [.honorific, .occupations]) { return true }
        if article.word(last, is: .titleEnd) { return last > 0 && isTitleWord(last - 1) }
        // "Minister of Agriculture": what the office is about.
        guard article.word(last, is: [.noName, .bodyNoun, .thingNoun]) else { return false }
        var word = last
        while word > 0, last - word < 6, article.words[word].gap == .space {
            word -= 1
            if article.role(at: word) != nil { return true }
            guard article.word(word, is: [.noName, .bodyNoun, .thingNoun, .linking, .the])
            else { return false }
        }
        return false
    }

    /// A role, an occupation or a relative.
    func isTitleWord(_ word: Int) -> Bool {
        guard word >= 0 else { return false }
        return article.role(at: word) != nil || article.word(word, is: [.peer, .occupation, .kin])
    }

    /// "the director of the Second Department, X Y, told": a role before the comma, and the name
    /// closed by another comma, or speaking.
    private func isTitleInApposition(_ run: Range<Int>) -> Bool {
        guard isClosed(run) else { return false }
        var word = run.lowerBound - 1
        while word >= 0, run.lowerBound - word <= 10 {
            if isTitleWord(word) { return true }
            let isLower = article.words[word].shape == .lower
            if isLower, article.word(word, is: .function),
                !article.word(word, is: [.linking, .determiner, .within])
            {
                return false
            }
            let gap = article.words[word].gap
            let joins =
                gap == .space || gap == .hyphen || gap == .apostrophe || gap == .apostropheSpace
            guard joins else { return false }
            word -= 1
        }
        return false
    }

    /// Whether a comma, a full stop or a verb of saying follows.
    private func isClosed(_ run: Range<Int>) -> Bool {
        let after = run.upperBound
        guard after < article.words.count else { return true }
        switch article.words[after].gap {
        case .commaSpace, .dotSpace, .paragraph: return true
        case .space: return article.word(after, is: .saying)
        default: return false
        }
    }

    /// "By X Y" at the beginning of a line, "From X Y in …", "this article by X Y", "writes X Y", a
    /// line of its own, and behind a headline "(X Y, The Daily Name)".
    func isByline(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 1
        guard before >= 0 else { return false }
        if article.words[run.lowerBound].gap == .opening { return isFollowedByMedium(run) }
        if startsLine(run.lowerBound) { return endsLine(run) && hasGivenName(run) }
        guard article.words[run.lowerBound].gap == .space else { return false }
        if article.word(before, is: .writes) { return true }
        guard article.word(before, is: .bylineOpening) else { return false }
        if startsLine(before) || article.words[before].gap == .opening {
            return article.word(before, is: .by) || hasGivenName(run)
        }
        return article.word(before, is: .by)
            && (max(0, before - 5)..<before).contains { article.word($0, is: .writing) }
    }

    /// Whether a line ends behind a name, or a bar stands there.
    private func endsLine(_ run: Range<Int>) -> Bool {
        let text = article.document.text
        var offset = Int(article.words[run.upperBound - 1].end)
        while offset < text.count, text[offset] == UInt8(ascii: " ") { offset += 1 }
        return offset == text.count || text[offset] == UInt8(ascii: "\n")
            || text[offset] == UInt8(ascii: "|")
    }

    private func isFollowedByMedium(_ run: Range<Int>) -> Bool {
        var next = run.upperBound
        guard next < article.words.count, article.words[next].gap == .commaSpace else {
            return false
        }
        if article.word(next, is: .the) { next += 1 }
        return next < article.words.count && known[next].contains(.organisation)
    }

    private func startsLine(_ word: Int) -> Bool {
        let start = Int(article.words[word].start)
        return start == 0 || article.document.text[start - 1] == UInt8(ascii: "\n")
    }
}
