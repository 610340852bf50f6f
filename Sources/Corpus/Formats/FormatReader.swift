import Knowledge

/// Makes documents of the bytes of one input.
protocol FormatReader {
    /// A reader of the input known under a path.
    init(path: String, options: CorpusOptions)

    /// Reads a source to its end and hands over its articles in order.
    func read(
        from source: inout any ByteSource, document: (Document) throws -> Void,
        skipped: (Skip) -> Void
    ) throws
}
