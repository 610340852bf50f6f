import Claims
import Knowledge

/// A lexicon with some words of the trade, for every test of words and time.
let testLexicon: Lexicon = {
    var builder = LexiconBuilder()
    let verbs = """
        join sign ratify rejoin accuse ban plan admit visit travel commit control organise use agree \
        supply deny die tie veto panic focus free canoe dye recognise label occur refer prefer quit \
        equip establish suspend include accord follow
        """
    for verb in verbs.split(separator: " ") { builder.add(String(verb), as: .verb) }
    let nouns = """
        member treaty country alliance party chairman woman hero army ally church tax bus boy day \
        meeting ruling centre programme organisation summit
        """
    for noun in nouns.split(separator: " ") { builder.add(String(noun), as: .noun) }
    return builder.build()
}()

/// The tokens of a text taken as one sentence.
func tokens(_ text: String, _ lexicon: Lexicon = testLexicon) -> [Token] {
    let bytes = Array(text.utf8)
    return Tokeniser(lexicon: lexicon).tokens(of: TextRange(bytes.indices), in: bytes)
}

/// The words of the tokens, as written.
func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(text).map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
}
