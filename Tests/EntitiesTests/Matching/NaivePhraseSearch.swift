@testable import Entities

/// The definition of a hit, without any index: every phrase tried at every word.
struct NaivePhraseSearch {
    let phrases: [[UInt8]]

    /// Folded words with the gaps between them, compared one by one.
    func hits(in text: Words) -> [Hit] {
        var hits: [Hit] = []
        for first in 0..<text.count {
            for (number, phrase) in phrases.enumerated() {
                let wanted = Words(phrase)
                let last = first + wanted.count - 1
                guard wanted.count > 0, last < text.count else { continue }
                let fits = (0..<wanted.count).allSatisfy { k in
                    wanted.key(k) == text.key(first + k)
                        && Self.caseFits(wanted[k].shape, text[first + k].shape)
                        && (k == 0 || Self.gapFits(wanted[k].gap, text[first + k].gap))
                }
                if fits {
                    hits.append(
                        Hit(
                            phrase: UInt32(number), words: first..<last + 1,
                            end: Int(text[last].end)))
                }
            }
        }
        return hits
    }

    private static func caseFits(_ wanted: WordShape, _ found: WordShape) -> Bool {
        switch wanted {
        case .lower, .number: true
        case .capitalised: found == .capitalised || found == .capitals
        case .capitals, .mixed: found == wanted
        }
    }

    private static func gapFits(_ wanted: Gap, _ found: Gap) -> Bool {
        let exchangeable: [Gap] = [.space, .hyphen]
        return wanted == found || (exchangeable.contains(wanted) && exchangeable.contains(found))
    }
}
