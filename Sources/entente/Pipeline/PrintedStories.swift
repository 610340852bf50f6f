import Corpus
import Knowledge

/// The stories that a stream has printed so far, so that a later copy can say whose copy it is.
struct PrintedStories {
    private var firstByWording: [ContentHash: ContentHash] = [:]

    /// Marks each document whose wording was seen before.
    mutating func mark(_ documents: inout [Document]) {
        for index in documents.indices {
            let document = documents[index]
            if let first = firstByWording[document.wording] {
                documents[index].duplicateOf = first
            } else {
                firstByWording[document.wording] = document.id
            }
        }
    }
}
