/// The words in an element's class and id: `site-footer`, `siteFooter` and `site_footer` are
/// "site" and "footer".
struct ClassWords {
    /// The words of each name by itself.
    private(set) var names: [[ShortWord]] = []

    init(of node: Int, in tree: MarkupTree) {
        guard let element = tree.element(node), !element.isVoid else { return }
        for attribute in [tree.attribute("class", of: node), tree.attribute("id", of: node)] {
            for name in attribute?.split(whereSeparator: \.isWhitespace) ?? [] {
                let words = Self.words(of: name)
                // These tell what is somewhere in it, or what it is about.
                if let first = words.first, !Self.circumstances.contains(first) {
                    names.append(words)
                }
            }
        }
    }

    func contains(anyOf set: Set<ShortWord>) -> Bool {
        names.contains { $0.contains(where: set.contains) }
    }

    /// Whether one of these pairs of words stands in a name.
    func contains(anyOf pairs: [ShortWord: Set<ShortWord>]) -> Bool {
        names.contains { words in
            zip(words, words.dropFirst()).contains { pairs[$0]?.contains($1) == true }
        }
    }

    private static func words(of name: Substring) -> [ShortWord] {
        let bytes = Array(name.utf8)
        var words: [ShortWord] = []
        var start = 0
        for i in 0...bytes.count {
            let isEnd = i == bytes.count || !(bytes[i].isLetter || bytes[i].isDigit)
            let isHump = !isEnd && i > 0 && bytes[i].isUpper && bytes[i - 1].isLower
            guard isEnd || isHump else { continue }
            if i > start { words.append(ShortWord(folding: bytes, start..<i)) }
            start = isEnd ? i + 1 : i
        }
        return words
    }

    private static let circumstances: Set<ShortWord> = [
        "has", "with", "without", "no", "is", "js", "tag", "category", "type", "format", "status",
        "elementor", "logged",
    ]
}
