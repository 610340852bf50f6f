/// The tokens of DOT as Graphviz prints it: without comments, strings in one piece.
struct DOTTokens: Sequence, IteratorProtocol {
    /// A name, string, HTML-like string or sign, with its place in the text.
    struct Token {
        enum Form { case name, quoted, html, sign }

        let form: Form
        /// Without quotes, brackets and folds; escapes stay as they are.
        let value: String
        /// Bytes, with quotes and brackets.
        let range: Range<Int>

        func isSign(_ sign: String) -> Bool { form == .sign && value == sign }
    }

    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        while position < text.count, text[position] <= UInt8(ascii: " ") { position += 1 }
        guard position < text.count else { return nil }
        let start = position
        switch text[start] {
        case UInt8(ascii: "\""): return quoted(from: start)
        case UInt8(ascii: "<"): return html(from: start)
        case UInt8(ascii: "-") where text[start...].starts(with: "->".utf8):
            return token(.sign, start..<start + 2, contentAt: start..<start + 2)
        case let byte where Self.signs.contains(byte):
            return token(.sign, start..<start + 1, contentAt: start..<start + 1)
        default:
            let end =
                text[start...].dropFirst().firstIndex {
                    $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") || Self.signs.contains($0)
                } ?? text.count
            return token(.name, start..<end, contentAt: start..<end)
        }
    }

    private static let signs = Set("{}[];,=".utf8)

    private mutating func quoted(from start: Int) -> Token {
        var end = start + 1
        while end < text.count, text[end] != UInt8(ascii: "\"") {
            end += text[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        let content = start + 1..<Swift.min(end, text.count)
        return token(.quoted, start..<Swift.min(end + 1, text.count), contentAt: content)
    }

    private mutating func html(from start: Int) -> Token {
        var depth = 0
        var end = start
        repeat {
            if text[end] == UInt8(ascii: "<") { depth += 1 }
            if text[end] == UInt8(ascii: ">") { depth -= 1 }
            end += 1
        } while depth > 0 && end < text.count
        return token(.html, start..<end, contentAt: start + 1..<Swift.max(start + 1, end - 1))
    }

    private mutating func token(
        _ form: Token.Form, _ range: Range<Int>, contentAt content: Range<Int>
    ) -> Token {
        position = range.upperBound
        var value = String(decoding: text[content], as: UTF8.self)
        if form == .quoted { value = value.replacing("\\\n", with: "") }
        return Token(form: form, value: value, range: range)
    }
}
