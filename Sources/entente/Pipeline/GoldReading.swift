import Corpus
import Evaluation
import Knowledge

/// Reads the texts of a gold as `extract` would.
struct GoldReading {
    private let files: [CorpusFile]
    private let threads: Int

    /// The files below the paths that the gold was made from; without paths where it found them.
    init(_ gold: Gold, corpus: CorpusArguments) throws {
        let paths = corpus.paths.isEmpty ? gold.sources.compactMap(\.path) : corpus.paths
        let stems = Set(gold.sources.map(\.stem))
        files = try CorpusFile.all(corpus, paths: paths).filter { file in
            stems.contains(SourceStem(path: file.path))
        }
        threads = corpus.threads
        guard !files.isEmpty else {
            throw Failure(.noInput, "found none of the texts that the gold was made from")
        }
    }

    /// What the files' articles say.
    func articles(by reader: ArticleReader) throws -> [SystemArticle] {
        var articles: [SystemArticle] = []
        for file in files {
            try file.read(
                batch: { articles += reader.read($0, threads: threads).map(SystemArticle.init) },
                skipped: { Console.note($0.description) })
        }
        return articles
    }

    /// Turns the errors of gold and extracts into failures with their exit codes.
    static func rethrowing<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as EvaluationError {
            let code: Failure.Code =
                switch error.kind {
                case .missing: .noInput
                case .unreadable: .inputOutput
                case .badData: .badData
                }
            throw Failure(code, error.description)
        }
    }
}
