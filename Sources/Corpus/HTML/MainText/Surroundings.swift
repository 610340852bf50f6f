/// Which blocks of a page lie in parts around its articles.
struct Surroundings {
    /// For each block whether it lies in such a part.
    let isAround: [Bool]

    init(_ page: PageText, in tree: MarkupTree, _ weights: BlockWeights) {
        var parts = Parts(page, tree, weights)
        parts.reconsider()
        isAround = parts.isAround()
    }

    /// The parts of one page while it is decided which of them to leave out.
    private struct Parts {
        private struct Part {
            let nodes: Range<Int>
            let kind: PageParts.Kind
            /// The part around it.
            let outer: Int?
            /// The weight in it, but not in a part within it.
            var ownWeight = 0
            var isLeftOut = true
        }

        private let page: PageText
        private var parts: [Part] = []
        /// The weight outside of all parts.
        private var rest = 0
        /// The innermost part of each block.
        private var partOfBlock: [Int?] = []

        init(_ page: PageText, _ tree: MarkupTree, _ weights: BlockWeights) {
            self.page = page
            parts = Self.parts(of: tree)
            var next = 0
            var inner: Int?
            for (index, block) in page.blocks.enumerated() {
                // A block lies where its element does, a short one where its first word does.
                let place = block.text.count <= 160 ? block.firstNode : block.node
                while let current = inner, parts[current].nodes.upperBound <= place {
                    inner = parts[current].outer
                }
                while next < parts.count, parts[next].nodes.lowerBound <= place {
                    if parts[next].nodes.contains(place) { inner = next }
                    next += 1
                }
                let part = inner.flatMap { parts[$0].nodes.contains(place) ? $0 : nil }
                partOfBlock.append(part)
                if let part {
                    parts[part].ownWeight += weights.weights[index]
                } else {
                    rest += weights.weights[index]
                }
            }
        }

        private static func parts(of tree: MarkupTree) -> [Part] {
            var parts: [Part] = []
            var open: [Int] = []
            for node in tree.nodes.indices {
                guard let element = tree.element(node) else { continue }
                while let last = open.last, parts[last].nodes.upperBound <= node {
                    open.removeLast()
                }
                guard let kind = PageParts.kind(of: node, element, in: tree) else { continue }
                parts.append(Part(nodes: tree.subtree(node), kind: kind, outer: open.last))
                open.append(parts.count - 1)
            }
            return parts
        }

        /// Takes parts for text after all where hardly any would be left without them, or where a
        /// part of the frame holds most of it.
        mutating func reconsider() {
            while let largest = parts.indices.filter({ parts[$0].isLeftOut })
                .max(by: { parts[$0].ownWeight < parts[$1].ownWeight }),
                parts[largest].ownWeight > 0
            {
                let isMost = parts[largest].kind == .frame && parts[largest].ownWeight > 3 * rest
                guard rest < BlockWeights.paragraph || isMost else { return }
                keep(largest)
            }
        }

        private mutating func keep(_ part: Int) {
            var next: Int? = part
            while let current = next, parts[current].isLeftOut {
                parts[current].isLeftOut = false
                rest += parts[current].ownWeight
                next = parts[current].outer
            }
        }

        func isAround() -> [Bool] {
            partOfBlock.map { part in
                // Whoever is within a part that is left out is left out as well.
                var next = part
                while let current = next {
                    if parts[current].isLeftOut { return true }
                    next = parts[current].outer
                }
                return false
            }
        }
    }
}
