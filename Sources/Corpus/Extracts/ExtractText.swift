import Knowledge

/// The text of an extract, and its offsets in code points.
struct ExtractText {
    let bytes: [UInt8]
    let offsets: CodePointOffsets
    /// Code points of the whole.
    let length: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offsets = CodePointOffsets(bytes)
        length = offsets.codePoint(atByte: bytes.count)
    }

    /// A range of code points as bytes. Empty ones are refused.
    func range(from start: Int, to end: Int) throws(ExtractProblem) -> TextRange {
        guard start < end, end <= length else {
            throw ExtractProblem(
                found: "\(start) to \(end)", allowed: "a stretch of the text, 0 to \(length)")
        }
        return offsets.bytes(start..<end)
    }

    /// The range `[start,end]`.
    func range(_ value: JSONValue) throws(ExtractProblem) -> TextRange {
        let bounds = try value.elements()
        guard bounds.count == 2 else {
            throw ExtractProblem(found: "an array of \(bounds.count)", allowed: "[start,end]")
        }
        return try range(from: try bounds[0].count(), to: try bounds[1].count())
    }

    /// The range of an object with `start`, `end` and, to be seen that it is the same, `text`.
    func quotedRange(_ fields: ExtractFields) throws(ExtractProblem) -> TextRange {
        let range = try range(from: try fields.count("start"), to: try fields.count("end"))
        try expect(try fields.bytes("text"), at: range)
        return range
    }

    /// Sees that a text is what stands in a range.
    func expect(_ text: [UInt8], at range: TextRange) throws(ExtractProblem) {
        guard bytes[range.indices].elementsEqual(text) else {
            throw ExtractProblem(
                "text", found: JSONValue.string(text).summary,
                allowed: JSONValue.string(Array(bytes[range.indices])).summary)
        }
    }
}
