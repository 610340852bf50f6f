package import Knowledge

/// Finds the time expressions of a sentence and reckons what they mean.
///
/// It gives nothing where it would have to guess: a day without year in an article without date,
/// "yesterday" where only the month is known, "two years later" with no date before it.
/// No result is finer than the words and the dates they lean on.
package struct TimeReader: Sendable {
    private let lexicon: Lexicon
    private let vocabulary: TimeVocabulary

    /// A reader over a lexicon to which `addTimeWords` was applied.
    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        vocabulary = TimeVocabulary(lexicon)
    }

    /// The expressions of one sentence in order, apart from each other.
    ///
    /// - Parameters:
    ///   - sentence: its positions in `tokens`.
    ///   - published: the article's date, for "last year".
    ///   - previous: the date last named before the sentence, for "two years later".
    ///   - near: the date last named before it in its paragraph, for a month without a year.
    package func expressions(
        in tokens: [Token], _ sentence: Range<Int>, of text: [UInt8], published: PartialDate?,
        previous: PartialDate? = nil, near: PartialDate? = nil
    ) -> [TimeExpression] {
        var found: [TimeExpression] = []
        guard var core = nextCore(in: tokens, sentence) else { return found }
        var scanner = TimeScanner(
            tokens: tokens, sentence: sentence, text: text, lexicon: lexicon,
            vocabulary: vocabulary, published: published, previous: previous,
            near: near)
        var i = max(sentence.lowerBound, core - Self.reach)
        while i < sentence.upperBound {
            if i > core {
                guard let next = nextCore(in: tokens, i..<sentence.upperBound) else { break }
                core = next
                i = max(i, core - Self.reach)
            }
            guard mayBegin(tokens[i]), let expression = scanner.expression(at: i) else {
                i += 1
                continue
            }
            found.append(expression)
            scanner.last = expression
            i = expression.tokens.upperBound
        }
        return found
    }

    /// Whether the sentence may reckon from a date before it: "the same year", "a month later".
    func leansBack(_ tokens: [Token]) -> Bool {
        var (hasUnit, hasDirection) = (false, false)
        for token in tokens {
            switch vocabulary[token] {
            case .unit, .month, .hours: hasUnit = true
            case .that, .same, .following, .next, .previous, .later, .earlier, .within:
                hasDirection = true
            default: break
            }
        }
        return hasUnit && hasDirection
    }

    /// Whether the sentence names a month, whose year may be that of the sentence before.
    func namesMonth(_ tokens: [Token]) -> Bool {
        tokens.contains { token in
            if case .month = vocabulary[token] { true } else { false }
        }
    }

    /// The most words before the number or name that makes an expression one: "since at least the
    /// end of the second half of 2012".
    private static let reach = 12

    /// The next number or word without which there is no time expression.
    private func nextCore(in tokens: [Token], _ range: Range<Int>) -> Int? {
        range.first { i in
            switch tokens[i].kind {
            case .word: vocabulary[tokens[i]].isCore
            case .number, .ordinal, .suffixedNumber: true
            default: false
            }
        }
    }

    private func mayBegin(_ token: Token) -> Bool {
        switch token.kind {
        case .word: vocabulary[token] != .none || lexicon.number(of: token.form) != nil
        case .number, .ordinal, .suffixedNumber: true
        default: false
        }
    }
}
