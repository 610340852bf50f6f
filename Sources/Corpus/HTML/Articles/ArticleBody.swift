/// The text of one article of a page, without its headline and what stands above and below.
struct ArticleBody {
    private let main: MainText
    private var page: PageText { main.page }

    init(_ main: MainText) {
        self.main = main
    }

    /// The text of blocks, its paragraphs separated by blank lines.
    func text(of blocks: [Int], below title: String?) -> [UInt8] {
        let blocks = withoutHead(blocks, title: title)
            .filter { page.blocks[$0].kind != .rule && !isFurniture(page.blocks[$0]) }
        return FlowedText.joined(withoutTail(blocks).map { page.blocks[$0] }, of: page)
    }

    /// Without the headline and what stands above it, and without bylines and dates below: of
    /// what lies between headline and text only subheads and sentences are kept.
    private func withoutHead(_ blocks: [Int], title: String?) -> [Int] {
        let firstText = blocks.firstIndex { main.weights.weights[$0] > 0 } ?? blocks.endIndex
        let headline = title.map { Array($0.utf8) }.map { FoldedWords($0, $0.indices).words }
        let titleIndex = blocks[..<firstText].lastIndex { index in
            page.bytes[page.blocks[index].text].split(separator: 0x0A).contains { line in
                FoldedWords(page.bytes, line.indices).words == headline
            } || FoldedWords(page.bytes, page.blocks[index].text).words == headline
        }
        // Where no text is long enough to be sure of, all is kept.
        let hasText = firstText < blocks.endIndex
        let lead = blocks[(titleIndex.map { $0 + 1 } ?? 0)..<firstText].filter { index in
            !hasText || isLead(page.blocks[index])
        }
        return lead + blocks[firstText...]
    }

    private func isLead(_ block: TextBlock) -> Bool {
        guard !ParagraphKind.read(page.bytes, block.text).isFurniture else { return false }
        return block.isHeading || ParagraphKind.endsSentence(page.bytes, block.text)
    }

    /// Whether a short block is one of the standing phrases of news sites.
    private func isFurniture(_ block: TextBlock) -> Bool {
        guard block.text.count <= 120 else { return false }
        let paragraph = ParagraphKind.read(page.bytes, block.text)
        return paragraph.isPageFurniture || [.copyright, .link, .caption].contains(paragraph.kind)
    }

    /// Without headings and scraps below the last text; lists and sentences stay.
    private func withoutTail(_ blocks: [Int]) -> ArraySlice<Int> {
        let last = blocks.lastIndex { index in
            let block = page.blocks[index]
            if main.weights.weights[index] > 0 { return true }
            guard !block.isHeading, !block.isLink else { return false }
            return block.kind != .paragraph || ParagraphKind.endsSentence(page.bytes, block.text)
        }
        return blocks[..<(last.map { $0 + 1 } ?? 0)]
    }
}
