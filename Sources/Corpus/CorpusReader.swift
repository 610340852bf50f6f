public import Foundation
public import Knowledge

/// Reads inputs into documents, one for each article, in the order of the input.
///
/// Nothing but the bytes and the options decides the result. The byte source unpacks, the format
/// told by the name, else by the first bytes, makes documents.
public struct CorpusReader: Sendable {
    private let options: CorpusOptions

    /// A reader that takes from the options what inputs do not say.
    public init(options: CorpusOptions = .init()) {
        self.options = options
    }

    /// Reads one file. Throws `CorpusError`, or what `document` throws.
    public func read(
        _ input: CorpusInput, document: (Document) throws -> Void, skipped: (Skip) -> Void
    ) throws {
        var source: any ByteSource = try FileSource(input.path)
        if input.isPacked { source = GzipSource(source, path: input.path) }
        try read(
            source, as: input.format, path: input.path, document: document, skipped: skipped)
    }

    /// Reads bytes that the caller has, such as those of standard input. They are known under the
    /// given path, unless the options have a name for them; where it tells no format, and none is
    /// given, their beginning does.
    public func read(
        bytes: [UInt8], path: String, as format: InputFormat? = nil,
        document: (Document) throws -> Void, skipped: (Skip) -> Void
    ) throws {
        let path = options.name ?? path
        var source: any ByteSource = MemorySource(bytes)
        if bytes.starts(with: Self.gzipMark) { source = GzipSource(source, path: path) }
        try read(
            source, as: format ?? CorpusInput(path: path).format, path: path, document: document,
            skipped: skipped)
    }

    /// Reads what comes through a handle, such as that of standard input, piece by piece to its
    /// end, as `read(bytes:)` does.
    public func read(
        _ handle: FileHandle, path: String,
        document: (Document) throws -> Void, skipped: (Skip) -> Void
    ) throws {
        let path = options.name ?? path
        let peeked = try PeekedSource(FileSource(handle, path: path))
        let isPacked = peeked.head.starts(with: Self.gzipMark)
        try read(
            isPacked ? GzipSource(peeked, path: path) : peeked,
            as: CorpusInput(path: path).format, path: path, document: document, skipped: skipped)
    }

    private func read(
        _ source: any ByteSource, as named: InputFormat?, path: String,
        document: (Document) throws -> Void, skipped: (Skip) -> Void
    ) throws {
        var source = source
        let format = try named ?? tell(&source, path: path)
        try format.reader.init(path: path, options: options)
            .read(from: &source, document: document, skipped: skipped)
    }

    /// Tells the format by the first bytes; what is surely no text is refused.
    private func tell(_ source: inout any ByteSource, path: String) throws -> InputFormat {
        let peeked = try PeekedSource(source)
        source = peeked
        if let refusal = ForeignFormat.refusal(ofHead: peeked.head, path: path) { throw refusal }
        return InputFormat(head: peeked.head)
    }

    /// The first two bytes of what gzip packs, and its one method (RFC 1952, 2.3.1).
    static let gzipMark: [UInt8] = [0x1F, 0x8B, 0x08]
}
