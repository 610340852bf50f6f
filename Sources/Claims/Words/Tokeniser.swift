package import Knowledge

/// Cuts sentences into tokens in one pass over their bytes.
///
/// Tokens come in order, never overlap and cover every byte that is no space. A hyphen is always a
/// token of its own ("Russia", "-", "led"), and so are the clitics 's, n't, 've; the full stops of
/// abbreviations and the separators of numbers are not.
package struct Tokeniser: Sendable {
    /// The words that tokens are looked up in.
    package let lexicon: Lexicon

    /// A tokeniser that knows the words of `lexicon`.
    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The tokens of one sentence. O(n) in bytes.
    package func tokens(of sentence: TextRange, in text: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        append(sentence, in: text, to: &tokens)
        return tokens
    }

    /// Appends the tokens of one sentence, so that one array can serve many.
    package func append(_ sentence: TextRange, in text: [UInt8], to tokens: inout [Token]) {
        var scanner = SentenceScanner(
            text: text, sentence: sentence.indices, lexicon: lexicon, tokens: tokens)
        tokens = []  // the scanner alone holds the array while it appends
        scanner.scan()
        tokens = scanner.tokens
    }
}
