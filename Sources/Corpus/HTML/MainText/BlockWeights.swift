/// How much running text there is in each part of a page, the measure by which parts are compared.
///
/// A block weighs its bytes that are no links, if it is long or a sentence and few of it are links,
/// as in boilerplate removal by shallow features (Kohlschütter et al. 2010,
/// doi:10.1145/1718487.1718542).
struct BlockWeights {
    /// A text that is worth keeping by itself.
    static let paragraph = 120

    /// The weight of each block.
    let weights: [Int]
    /// The node of each block, ascending.
    private let nodes: [Int]
    /// The weight of all blocks before each.
    private let sums: [Int]

    init(_ page: PageText, isCounted: (Int) -> Bool = { _ in true }) {
        weights = page.blocks.indices.map { isCounted($0) ? Self.weight(of: $0, in: page) : 0 }
        nodes = page.blocks.map(\.firstNode)
        var sums = [0]
        for weight in weights { sums.append(sums[sums.count - 1] + weight) }
        self.sums = sums
    }

    var total: Int { sums[sums.count - 1] }

    /// The weight of all blocks in a subtree. O(log n).
    func weight(in subtree: Range<Int>) -> Int {
        let blocks = blocks(in: subtree)
        return sums[blocks.upperBound] - sums[blocks.lowerBound]
    }

    /// The blocks that begin in a subtree.
    func blocks(in subtree: Range<Int>) -> Range<Int> {
        let start = firstBlock(from: subtree.lowerBound)
        return start..<max(start, firstBlock(from: subtree.upperBound))
    }

    private func firstBlock(from node: Int) -> Int {
        var (low, high) = (0, nodes.count)
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle] < node { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func weight(of index: Int, in page: PageText) -> Int {
        let block = page.blocks[index]
        let length = block.text.count
        guard length >= 40, block.linkLength * 3 < length, !block.isHeading else { return 0 }
        let isSentence = ParagraphKind.endsSentence(page.bytes, block.text)
        return length >= 100 || isSentence ? length - block.linkLength : 0
    }
}
