import Graph
import Knowledge
import TestSupport
import Testing

/// Articles that come in parts, in any order, over any number of merges.
@Suite struct MergeTests {
    private let directory = try? TemporaryDirectory()

    /// Whatever parts the articles come in, and however often: the store is that of one build.
    @Test(arguments: 0..<40) func partitions(seed: UInt64) throws {
        var answers: [String] = []
        var random = SeededGenerator(seed: seed)
        let built = try GraphStore(at: try file("built.db"), articles: Self.page + SampleCorpus.all)
        let merged = try GraphStore(path: try file("merged.db"), mode: .create)
        var rest = Self.extracts.shuffled(using: &random)
        while !rest.isEmpty {
            let count = Int.random(in: 1...rest.count, using: &random)
            let again = Self.extracts.randomElement(using: &random).map { [$0] } ?? []
            try merged.add(Array(rest.prefix(count)) + again)
            rest.removeFirst(count)
        }
        #expect(try merged.dump() == built.dump())
        for store in [merged, built] {
            answers.append("\(try store.links(of: "tajikistan"))")
            answers.append("\(try store.sentences(with: "left"))")
        }
        #expect(answers.prefix(2) == answers.suffix(2))
        #expect(try merged.statistics() == built.statistics())
    }

    @Test func knownArticlesChangeNothing() throws {
        let store = try GraphStore(at: try file("graph.db"), articles: Self.page)
        let page = Self.extracts.prefix(3)
        let summary = try store.add(Array(page + page))
        #expect(summary.articles == 0 && summary.knownArticles == 6)
        // The file is still known by its bytes.
        #expect(try store.build(.sample, names: .samples) { try $0.isUnchanged(Self.file) })
    }

    /// A path whose articles were merged is read again by the next build that finds its file.
    @Test func mergedFilesAreReadByTheNextBuild() throws {
        let store = try GraphStore(path: try file("graph.db"), mode: .create)
        try store.add(Self.extracts)
        #expect(try store.build(.sample, names: .samples) { try !$0.isUnchanged(Self.file) })
        try store.build(Self.page + SampleCorpus.all)
        #expect(try store.build(.sample, names: .samples) { try $0.isUnchanged(Self.file) })
    }

    /// An article that lies across stored ones comes from another state of the file: these go, but
    /// for those that came with it.
    @Test func laterStateOfAFileTakesTheOldOnesPlace() throws {
        let store = try GraphStore(at: try file("graph.db"), articles: Self.page)
        try store.add([Self.extracts[0], Self.otherState])
        let sources = try store.articles().map(\.reading.document.source)
        #expect(sources == [Self.extracts[0], Self.otherState].map(\.reading.document.source))
        let clean = try GraphStore(path: try file("clean.db"), mode: .create)
        try clean.add([Self.otherState, Self.extracts[0]])
        #expect(try store.dump() == clean.dump())
    }

    @Test func otherRecipesArticlesGo() throws {
        let store = try GraphStore(at: try file("graph.db"), articles: Self.page)
        var recipe = BuildRecipe.sample
        recipe.dictionary = ContentHash(hashing: "another".utf8)
        try store.add([Self.extracts[1]], recipe: recipe)
        #expect(try store.articles().count == 1)
    }

    @Test func contradictionsAreRefusedWithBothPlaces() throws {
        let store = try GraphStore(at: try file("graph.db"), articles: [SampleCorpus.plan])
        let before = try store.dump()
        let error = #expect(throws: GraphError.self) {
            try store.add([Self.extracts[1], Self.extracts[4], Self.otherState])
        }
        #expect(
            "\(try #require(error))"
                == "part.ndjson:1 and part.ndjson:3: different articles at one place of page.txt; "
                + "extract it anew")
        #expect(try store.dump() == before)
    }

    /// What fails in the middle leaves nothing behind.
    @Test func failureLeavesTheOldState() throws {
        struct Failure: Error {}
        let store = try GraphStore(at: try file("graph.db"), articles: [SampleCorpus.plan])
        let before = try store.dump()
        #expect(throws: Failure.self) {
            try store.merge(.sample, names: .samples) { session in
                try session.add(Self.extracts[0], from: ExtractPlace(part: "a", line: 1))
                throw Failure()
            }
        }
        #expect(try store.dump() == before)
    }

    // MARK: -

    /// Three articles of one page.
    private static let page = zip(
        [SampleCorpus.leaving, SampleCorpus.party, SampleCorpus.plan], [0, 100, 1000]
    ).map { article, start in
        var article = article
        (article.path, article.start) = ("page.txt", start)
        return article
    }

    private static let file = page.file("page.txt")

    private static let extracts =
        (page + SampleCorpus.all).map(extract)

    /// An article of another state of the page.
    private static let otherState: Extract = {
        var article = SampleCorpus.officer
        (article.path, article.start) = ("page.txt", 90)
        return extract(article)
    }()

    private static func extract(_ article: SampleArticle) -> Extract {
        let (reading, claims) = article.read()
        return Extract(reading: reading, claims: claims)
    }

    private func file(_ name: String) throws -> String {
        try #require(directory).file(name)
    }
}

extension GraphStore {
    /// Merges extracts as the lines of one part.
    @discardableResult
    fileprivate func add(_ extracts: [Extract], recipe: BuildRecipe = .sample) throws
        -> MergeSummary
    {
        try merge(recipe, names: .samples) { session in
            for (index, extract) in extracts.enumerated() {
                try session.add(extract, from: ExtractPlace(part: "part.ndjson", line: index + 1))
            }
            return session.summary
        }
    }
}
