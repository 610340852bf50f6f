import Knowledge

// What a value of an extract may be.
extension JSONValue {
    /// A string as UTF-8.
    func bytes() throws(ExtractProblem) -> [UInt8] {
        guard case .string(let bytes) = self else {
            throw ExtractProblem(found: summary, allowed: "a string")
        }
        return bytes
    }

    /// A string.
    func text() throws(ExtractProblem) -> String {
        String(decoding: try bytes(), as: UTF8.self)
    }

    /// A whole number from 0 that an offset may be.
    func count() throws(ExtractProblem) -> Int {
        guard case .number(let digits) = self, let number = UInt32(digits), digits != "-0" else {
            throw ExtractProblem(found: summary, allowed: "a whole number from 0")
        }
        return Int(number)
    }

    /// The elements of an array.
    func elements() throws(ExtractProblem) -> [JSONValue] {
        guard case .array(let elements) = self else {
            throw ExtractProblem(found: summary, allowed: "an array")
        }
        return elements
    }

    /// A SHA-256 digest.
    func hash() throws(ExtractProblem) -> ContentHash {
        guard let hash = ContentHash(hex: try text()) else {
            throw ExtractProblem(found: summary, allowed: "64 lower-case hex digits")
        }
        return hash
    }

    /// A word of a closed vocabulary.
    func word<Word: Vocabulary>() throws(ExtractProblem) -> Word {
        guard let word = Word(rawValue: try text()) else {
            throw ExtractProblem(
                found: summary, allowed: Word.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return word
    }

    /// The value in a few words, for errors.
    var summary: String {
        switch self {
        case .null: "null"
        case .bool(let bool): "\(bool)"
        case .number(let digits): String(digits.prefix(40))
        case .string(let bytes): Self.quoted(bytes)
        case .array: "an array"
        case .object: "an object"
        }
    }

    private static func quoted(_ bytes: [UInt8]) -> String {
        let start = String(decoding: bytes.prefix(40), as: UTF8.self)
        return bytes.count > 40 ? "\"\(start)…\"" : "\"\(start)\""
    }
}
