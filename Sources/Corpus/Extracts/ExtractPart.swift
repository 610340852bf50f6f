import Knowledge

/// What is known of the part that is being read.
///
/// A problem is kept until the end line: if that tells that the part was made otherwise, this is
/// the reason for all problems and the one to tell.
struct ExtractPart {
    /// One line of a part.
    enum Line {
        case article(Extract)
        case end(ExtractSummary)
    }

    private let name: String
    private let expected: ExtractSummary
    private let isFirst: Bool
    private var articles = 0
    private var firstLine: Int?
    private var problem: CorpusError?

    /// A part of a file; `expected` are the version and dictionary that it must be made with.
    /// A file has a first part, even if it has no line.
    init(name: String, expected: ExtractSummary, isFirst: Bool = true) {
        self.name = name
        self.expected = expected
        self.isFirst = isFirst
    }

    /// Keeps the first problem.
    mutating func note(_ problem: ExtractProblem, _ number: Int) {
        guard self.problem == nil else { return }
        let found = problem.field.isEmpty ? problem.found : "\(problem.field): \(problem.found)"
        self.problem = error(number, found: found, allowed: problem.allowed)
    }

    /// Reads a line; nil for one that is or follows a problem.
    mutating func read(
        _ bytes: ArraySlice<UInt8>, _ number: Int, with decoder: ExtractDecoder
    ) -> Line? {
        firstLine = firstLine ?? number
        do {
            let value = try Self.value(bytes)
            if let summary = try Self.summary(value) { return .end(summary) }
            articles += 1
            guard problem == nil else { return nil }
            return .article(try decoder.extract(value))
        } catch {
            note(error, number)
            return nil
        }
    }

    /// Ends the part, and begins the next.
    mutating func end(_ summary: ExtractSummary, _ number: Int) throws(CorpusError) {
        guard summary.version == expected.version else {
            throw error(
                number, found: "made by version \(summary.version)",
                allowed: "this is \(expected.version): extract the articles again")
        }
        guard summary.dictionary == expected.dictionary else {
            throw error(
                number,
                found: "made with other dictionaries (\(summary.dictionary.hex.prefix(12)))",
                allowed: "those in use are \(expected.dictionary.hex.prefix(12))")
        }
        if let problem { throw problem }
        guard summary.articles == articles else {
            throw error(
                number, found: "an end after \(articles) articles",
                allowed: "the part has \(summary.articles)")
        }
        self = ExtractPart(name: name, expected: expected, isFirst: false)
    }

    /// Sees that the file ends where a part does.
    func expectEnd() throws(CorpusError) {
        if let problem { throw problem }
        guard isFirst || firstLine != nil else { return }
        throw error(
            firstLine ?? 1, found: "a part without its end line",
            allowed: "all of what 'extract' printed")
    }

    private func error(_ number: Int, found: String, allowed: String) -> CorpusError {
        CorpusError(.badData, "\(name):\(number)", found: found, allowed: allowed)
    }

    private static func value(_ line: ArraySlice<UInt8>) throws(ExtractProblem) -> JSONValue {
        guard UTF8Repair.firstIllFormed(in: line, from: line.startIndex) == nil else {
            throw ExtractProblem(found: "bytes that are not UTF-8", allowed: "UTF-8")
        }
        do {
            return try JSONValue(Array(line))
        } catch {
            throw ExtractProblem(
                found: "\(error.reason) (byte \(error.column))", allowed: "one JSON object a line")
        }
    }

    /// The summary of an end line, nil for any other line.
    private static func summary(_ value: JSONValue) throws(ExtractProblem) -> ExtractSummary? {
        guard case .object(let members) = value, members.contains(where: { $0.name == "type" })
        else { return nil }
        let fields = try ExtractFields(
            value, ["type", "articles", "files", "skipped", "version", "dictionary"])
        guard try fields.string("type") == "end" else {
            throw ExtractProblem(
                "type", found: (fields["type"] ?? .null).summary, allowed: "\"end\"")
        }
        return ExtractSummary(
            articles: try fields.count("articles"), files: try fields.count("files"),
            skipped: try fields.count("skipped"), version: try fields.string("version"),
            dictionary: try fields.hash("dictionary"))
    }
}
