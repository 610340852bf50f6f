import Claims
import Knowledge

private let timeLexicon: Lexicon = {
    var builder = LexiconBuilder()
    builder.addTimeWords()
    builder.add("member", as: .noun)
    builder.add("join", as: .verb)
    return builder.build()
}()

/// The expressions of a sentence, each as `words = EDTF`, with `| EDTF` where the future differs
/// and `*` where it is relative.
func timeExpressions(
    _ sentence: String, published: String? = nil, previous: String? = nil
) -> [(text: String, expression: TimeExpression)] {
    let bytes = Array(sentence.utf8)
    let tokens = Tokeniser(lexicon: timeLexicon).tokens(of: TextRange(bytes.indices), in: bytes)
    return TimeReader(lexicon: timeLexicon).expressions(
        in: tokens, tokens.indices, of: bytes,
        published: published.flatMap { PartialDate(edtf: $0) },
        previous: previous.flatMap { PartialDate(edtf: $0) }
    ).map { (String(decoding: bytes[$0.range.indices], as: UTF8.self), $0) }
}

/// The same as one line: "in 1999 = 1999; last year = 2011*".
func times(_ sentence: String, published: String? = nil, previous: String? = nil) -> String {
    timeExpressions(sentence, published: published, previous: previous).map { text, found in
        let future = found.futureSpan.map { " | " + $0.edtf } ?? ""
        let mark = found.basis == .relative ? "*" : ""
        return "\(text) = \(found.span.edtf)\(future)\(mark)"
    }.joined(separator: "; ")
}
