/// Finds the headline of the one article of a page.
struct PageTitle {
    private let main: MainText
    private let head: PageHead
    private var page: PageText { main.page }

    init(_ main: MainText, head: PageHead) {
        self.main = main
        self.head = head
    }

    /// The headline as the page shows it: the heading that shares its words with what the head of
    /// the page or its data call it, else a heading of the first level, else what they say.
    func title(said: String?, in node: Int) -> String? {
        let names = [said, head.headline, head.title].compactMap(\.self)
        let headings = headings(above: node)
        for name in names {
            let known = headings.filter { Self.isHeadline($0.words, in: name) }
            if let heading = known.max(by: { $0.words.count < $1.words.count }) {
                return heading.text
            }
        }
        if let said = said ?? head.headline { return withoutSite(said) }
        let inside = headings.filter { $0.isInside && $0.level != nil }
        return inside.first { $0.level == 1 }?.text ?? inside.last?.text
            ?? head.title.map(withoutSite) ?? headings.first { $0.level == 1 }?.text
            ?? headings.first { $0.isInside && $0.isBold && $0.words.count >= 3 }?.text
    }

    private struct Heading {
        let text: String
        /// Nil for a line that is only set as a headline might be.
        let level: Int?
        let words: [ShortWord]
        /// Whether it stands in the article's part of the page.
        let isInside: Bool
        /// Whether it is a line set in bold, as old pages set their headlines.
        var isBold = false
    }

    /// The headings and lines above the first text, in the order of the page.
    private func headings(above node: Int) -> [Heading] {
        let inside = main.weights.blocks(in: main.tree.subtree(node))
        let text = inside.first { main.weights.weights[$0] > 0 } ?? inside.upperBound
        return (0..<text).flatMap { index -> [Heading] in
            let block = page.blocks[index]
            guard block.text.count <= 400 else { return [] }
            let isInside = inside.contains(index) && !main.isAround[index]
            if case .heading(let level) = block.kind {
                return [heading(block.text, level: level, isInside)]
            }
            guard index + 8 >= text else { return [] }
            return page.bytes[block.text].split(separator: 0x0A).map { line in
                var heading = heading(line.indices, level: nil, isInside)
                let isFirst = line.startIndex == block.text.lowerBound
                heading.isBold = isFirst && block.boldLength >= line.count
                return heading
            }
        }
    }

    private func heading(_ range: Range<Int>, level: Int?, _ isInside: Bool) -> Heading {
        let text = String(decoding: page.bytes[range], as: UTF8.self)
        return Heading(
            text: text.replacing("\n", with: " "), level: level,
            words: FoldedWords(page.bytes, range).words, isInside: isInside)
    }

    /// Whether a heading says what the page is called, and not just the name of its site.
    private static func isHeadline(_ heading: [ShortWord], in name: String) -> Bool {
        let bytes = Array(name.utf8)
        let words = FoldedWords(bytes, bytes.indices).words
        guard !heading.isEmpty, !words.isEmpty else { return false }
        let known = Set(words)
        let shared = heading.count { known.contains($0) }
        return shared * 4 >= heading.count * 3 && shared * 5 >= words.count * 2
    }

    /// A title without the site's name before or behind: `Fiji joins – The Gazette`.
    private func withoutSite(_ title: String) -> String {
        for mark in [" | ", " :: ", " » ", " « ", " — ", " – ", " - ", " · ", " • "] {
            let parts = title.split(separator: mark)
            guard parts.count >= 2 else { continue }
            if let site = head.siteName?.lowercased() {
                let others = parts.filter { $0.lowercased() != site }
                if others.count < parts.count { return others.joined(separator: mark) }
            }
            let longest = parts.max { Self.wordCount($0) < Self.wordCount($1) } ?? parts[0]
            return String(Self.wordCount(parts[0]) >= 3 ? parts[0] : longest)
        }
        return title
    }

    private static func wordCount(_ text: Substring) -> Int { text.split(separator: " ").count }
}
