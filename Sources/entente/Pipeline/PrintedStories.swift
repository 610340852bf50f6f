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
    private var latest = LatestArticles()

    /// Marks each document that is a copy of an earlier one.
    mutating func mark(_ documents: inout [Document]) {
        for position in documents.indices {
            let number = ids.count
            ids.append(documents[position].id)
            let document = documents[position]
            latest.append(document)
            let text = StoryText(document)
            let article = StoryArticle(text: text, published: document.publication?.date)
            let first = index.first(
                of: number, wordingMark: text.wordingMark, sketch: text.sketch,
                article: { [latest] in $0 == number ? article : latest[$0] })
            if first != number { documents[position].duplicateOf = ids[first] }
        }
        if latest.byteCount > 2 * Self.recall {
            latest.shrink(to: Self.recall)
            index.forget(before: latest.firstNumber)
        }
    }
}

/// The end of a row of articles that are numbered from 0.
private struct LatestArticles {
    private var documents: [Document] = []
    private(set) var firstNumber = 0
    /// Bytes of text.
    private(set) var byteCount = 0

    /// The article of a number; nil for one that is kept no more.
    subscript(number: Int) -> StoryArticle? {
        guard number >= firstNumber else { return nil }
        let document = documents[number - firstNumber]
        return StoryArticle(text: StoryText(document), published: document.publication?.date)
    }

    mutating func append(_ document: Document) {
        documents.append(document)
        byteCount += document.text.count
    }

    /// Drops the first articles until the others have at most so many bytes.
    mutating func shrink(to limit: Int) {
        var count = 0
        while byteCount > limit {
            byteCount -= documents[count].text.count
            count += 1
        }
        documents.removeFirst(count)
        firstNumber += count
    }
}
