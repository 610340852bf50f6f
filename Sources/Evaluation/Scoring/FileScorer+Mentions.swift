/// A mention of the gold, in code points of the file.
struct WantedMention {
    let range: Range<Int>
    let mention: AnnotatedMention
    /// Whether a system must have it; one that is not needed is not wrong either.
    let isNeeded: Bool

    var kinds: [String?] { [mention.kind] + mention.otherKinds }
}

/// A mention of a system, in code points of the file.
struct FoundMention {
    let range: Range<Int>
    let mention: AnnotatedMention

    /// The kind in British spelling.
    var kind: String { (mention.kind ?? "None").replacing("iza", with: "isa") }
}

extension FileScorer {
    mutating func compare(mentions found: [FoundMention], with wanted: [WantedMention]) {
        let needed = wanted.filter(\.isNeeded)
        let free = found.map { isFree($0, among: wanted) }
        let hits = judgeBoundsAndKinds(of: found, free: free, against: needed)
        var unused = Set(found.indices)
        for mention in needed {
            note(mention, isHit: hits.contains(mention.range))
            guard let match = mention.bestMatch(in: found, among: unused) else {
                score.overlappingMentions.missed += 1
                continue
            }
            unused.remove(match)
            score.overlappingMentions.right += 1
            score.overlappingMentions.found += 1
            judgeEntity(of: found[match].mention, against: mention)
        }
        score.overlappingMentions.wrong += unused.count { !free[$0] }
    }

    /// Whether a mention lies over nothing but what is neither needed nor wrong.
    private func isFree(_ found: FoundMention, among wanted: [WantedMention]) -> Bool {
        let touched = wanted.filter { $0.range.touches(found.range) }
        return !touched.isEmpty && !touched.contains(where: \.isNeeded)
    }

    /// Counts the findings that are right or wrong; gives the bounds of the right ones.
    private mutating func judgeBoundsAndKinds(
        of found: [FoundMention], free: [Bool], against needed: [WantedMention]
    ) -> Set<Range<Int>> {
        let exact = Dictionary(needed.map { ($0.range, $0) }, uniquingKeysWith: { $1 })
        var hits: Set<Range<Int>> = []
        for (mention, isFree) in zip(found, free) {
            if exact[mention.range]?.kinds.contains(mention.kind) ?? false {
                score.strictMentions.right += 1
                hits.insert(mention.range)
            } else if !isFree {
                score.strictMentions.wrong += 1
                score.note(
                    .mentionTooMany, at: place(of: mention.range),
                    "\(mention.mention.text ?? "None") (\(mention.kind))")
            }
        }
        return hits
    }

    private mutating func note(_ wanted: WantedMention, isHit: Bool) {
        if isHit {
            score.strictMentions.found += 1
        } else {
            score.strictMentions.missed += 1
            score.note(.mentionMissed, at: place(of: wanted.range), wanted.description)
        }
    }

    private mutating func judgeEntity(
        of found: AnnotatedMention, against wanted: WantedMention
    ) {
        let got = names.sharedID(of: found.entity, name: found.name)
        let want = names.sharedID(of: wanted.mention.entity)
        score.entities.add(got == want)
        score.clusters.add(gold: want, system: found.entity ?? "None")
        guard got != want else { return }
        score.note(
            .entity, at: place(of: wanted.range),
            "\(wanted.mention.text ?? "None"): \(got.text) for \(want.text)")
    }

    /// A mention in lists of errors: `001.2@4711`.
    private func place(of range: Range<Int>) -> String {
        "\(place(articleNumber(at: range.lowerBound)))@\(range.lowerBound)"
    }
}

extension WantedMention {
    fileprivate var description: String {
        "\(mention.text ?? "None") (\(mention.kind ?? "None"))"
    }

    /// Of the unused findings the one that shares most with this mention, of several the first.
    fileprivate func bestMatch(in found: [FoundMention], among unused: Set<Int>) -> Int? {
        let touching = found.indices.filter {
            unused.contains($0) && range.touches(found[$0].range)
        }
        return touching.max { (a, b) in
            let (first, second) = (
                range.shared(with: found[a].range), range.shared(with: found[b].range)
            )
            return (first, b) < (second, a)
        }
    }
}

extension Range<Int> {
    /// Whether both have a place in common; an empty range lies in one that runs around it.
    fileprivate func touches(_ other: Range<Int>) -> Bool {
        lowerBound < other.upperBound && other.lowerBound < upperBound
    }

    /// How long the part is that both have.
    fileprivate func shared(with other: Range<Int>) -> Int {
        Swift.min(upperBound, other.upperBound) - Swift.max(lowerBound, other.lowerBound)
    }
}
