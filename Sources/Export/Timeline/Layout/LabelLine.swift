/// A line of small labels, each as near to what it names as the others let it.
///
/// First every label gets its shortest words, in the order given; one for which there is no room is
/// left out. Then each takes the longest words for which its neighbours leave room.
struct LabelLine {
    /// What is to be said at a place.
    struct Wish {
        /// Where its middle should stand.
        let x: Double
        /// From the shortest words to the longest; never empty.
        let words: [String]
    }

    private let left: Double
    private let right: Double
    private let baseline: Double
    static let size = 9.5
    private static let gap = 5.0

    /// A line between two places.
    init(left: Double, right: Double, baseline: Double) {
        self.left = left
        self.right = right
        self.baseline = baseline
    }

    /// Labels that keep clear of each other, in the order of the wishes. O(n²) in the wishes.
    func placing(_ wishes: [Wish]) -> [PlacedText] {
        var placed: [(wish: Wish, text: PlacedText)] = []
        for wish in wishes {
            guard let words = wish.words.first, let text = text(words, at: wish.x) else { continue }
            if !placed.contains(where: { collides($0.text, text) }) { placed.append((wish, text)) }
        }
        for index in placed.indices {
            let wish = placed[index].wish
            let others = placed.indices.filter { $0 != index }.map { placed[$0].text }
            let longer = wish.words.dropFirst().reversed().lazy.compactMap { text($0, at: wish.x) }
            let fitting = longer.first { text in !others.contains { collides($0, text) } }
            if let fitting { placed[index].text = fitting }
        }
        return placed.map(\.text)
    }

    private func collides(_ a: PlacedText, _ b: PlacedText) -> Bool {
        a.box.left < b.box.right + Self.gap && b.box.left < a.box.right + Self.gap
    }

    /// The words around a place, moved inwards at the line's ends; nil where they are too long.
    private func text(_ words: String, at x: Double) -> PlacedText? {
        let half = TextMeasure.width(words, size: Self.size) / 2
        guard !words.isEmpty, 2 * half <= right - left else { return nil }
        let middle = min(max(x, left + half), right - half)
        return PlacedText(
            words: words, x: middle, y: baseline, size: Self.size, anchor: .middle, style: .faint)
    }
}
