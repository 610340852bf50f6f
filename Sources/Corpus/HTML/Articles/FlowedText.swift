/// The running text of a page as plain text, whose paragraphs know where they came from.
struct FlowedText {
    /// The blocks with blank lines between them; a rule is a line of stars.
    private(set) var bytes: [UInt8] = []
    private var starts: [(byte: Int, place: Int)] = []

    init(_ main: MainText, _ blocks: [Int]) {
        let page = main.page
        // Furniture at the foot is that of the page.
        let end = blocks.lastIndex { index in
            let block = page.blocks[index]
            return block.kind != .rule && !ParagraphKind.read(page.bytes, block.text).isFurniture
        }
        for index in blocks[..<(end.map { $0 + 1 } ?? 0)] {
            let block = page.blocks[index]
            if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
            starts.append((bytes.count, main.tree.nodes[block.node].start))
            bytes += block.kind == .rule ? Array("* * *".utf8) : Self.text(block, of: page)
        }
    }

    /// Where in the page's own bytes the paragraph lies that holds a byte of the text.
    func place(ofByte byte: Int) -> Int {
        starts.last { $0.byte <= byte }?.place ?? 0
    }

    /// Blocks as text with blank lines between them; items and rows of one list stand line by line.
    static func joined(_ blocks: [TextBlock], of page: PageText) -> [UInt8] {
        var text: [UInt8] = []
        var previous: TextBlock.Kind?
        for block in blocks {
            let isListed = block.kind == previous && (block.kind == .item || block.kind == .row)
            if previous != nil { text += isListed ? [0x0A] : [0x0A, 0x0A] }
            text += self.text(block, of: page)
            previous = block.kind
        }
        return text
    }

    /// The text of a piece of HTML without a page around it, or of plain text.
    static func plain(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return bytes
        }
        let page = PageTextBuilder.text(of: MarkupTree(bytes))
        return joined(page.blocks.filter { $0.kind != .rule }, of: page)
    }

    /// The text of a block, with a bullet before an item of a list.
    private static func text(_ block: TextBlock, of page: PageText) -> [UInt8] {
        let text = Array(page.bytes[block.text])
        return block.kind == .item ? Array("• ".utf8) + text : text
    }
}
