import Knowledge

/// The stories that a stream has printed so far, so that a later copy can say whose copy it is.
///
/// Copies of the same wording are found however far back they lie, near copies among the latest
/// articles alone, so that a stream of any length needs little memory.
struct PrintedStories {
    /// Bytes of text that are kept at least, once so many have been printed.
    private static let recall = 16 << 20

    private var index = StoryIndex()
    /// Ids of all articles, in the order of printing.
    private var ids: [ContentHash] = []
    /// The latest articles; the first of them has the number `oldest`.
    private var latest: [Document] = []
    private var oldest = 0
    private var byteCount = 0

    /// Marks each document that is a copy of an earlier one.
    mutating func mark(_ documents: inout [Document]) {
        for position in documents.indices {
            let number = ids.count
            ids.append(documents[position].id)
            latest.append(documents[position])
            byteCount += documents[position].text.count
            let text = StoryText(documents[position])
            let first = index.first(of: number, wording: text.wording, sketch: text.sketch) {
                article($0)
            }
            if first != number { documents[position].duplicateOf = ids[first] }
        }
        if byteCount > 2 * Self.recall { forget() }
    }

    private func article(_ number: Int) -> StoryArticle? {
        guard number >= oldest else { return nil }
        let document = latest[number - oldest]
        return StoryArticle(text: StoryText(document), published: document.publication?.date)
    }

    private mutating func forget() {
        var count = 0
        while byteCount > Self.recall {
            byteCount -= latest[count].text.count
            count += 1
        }
        latest.removeFirst(count)
        oldest += count
        index.forget(before: oldest)
    }
}
