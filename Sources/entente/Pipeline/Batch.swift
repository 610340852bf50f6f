import Corpus
import Foundation
import Knowledge

/// Articles waiting to be read together: enough of them to keep every thread busy, few enough to
/// keep memory flat.
struct Batch {
    private static let byteLimit = 4 << 20
    private static let countLimit = 512

    private var documents: [Document] = []
    private var byteCount = 0

    var isFull: Bool { byteCount >= Self.byteLimit || documents.count >= Self.countLimit }

    mutating func add(_ document: Document) {
        documents.append(document)
        byteCount += document.text.count
    }

    /// Hands over what was gathered and begins anew.
    mutating func take() -> [Document] {
        defer { self = Batch() }
        return documents
    }
}
