import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Graph

/// However a store came to hold some files, it is the same as one built of them at once.
@Suite struct BuildTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func cleanDump(_ articles: [SampleArticle]) throws -> [String] {
        try GraphStore(at: directory.file("clean-\(UUID()).db"), articles: articles).dump()
    }

    @Test func secondBuildWritesNothing() throws {
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        let before = try directory.bytes("graph.db")
        try store.build(SampleCorpus.all)
        #expect(try directory.bytes("graph.db") == before)
        let again = try GraphStore(path: directory.file("graph.db"), mode: .create)
        try again.build(SampleCorpus.all)
        #expect(try directory.bytes("graph.db") == before)
    }

    @Test func oneFileIsLeftBehind() throws {
        _ = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["graph.db"])
    }

    @Test func orderOfFilesDoesNotMatter() throws {
        let forward = try cleanDump(SampleCorpus.all)
        #expect(try cleanDump(SampleCorpus.all.reversed()) == forward)
        #expect(!forward.isEmpty)
    }

    @Test func changedFileReplacesItsArticles() throws {
        var changed = SampleCorpus.party
        changed.text = "{belarus|Belarus} slept."
        changed.claims = []
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        try store.build([changed])
        let all = SampleCorpus.all.map { $0.path == changed.path ? changed : $0 }
        #expect(try store.dump() == cleanDump(all))
    }

    @Test func forgottenFileLeavesNothing() throws {
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        #expect(try store.forget(path: "news") == 3)
        #expect(try store.forget(path: "news") == 0)
        #expect(try store.forget(path: "plans.txt") == 1)
        #expect(try store.dump() == cleanDump([SampleCorpus.officer]))
        #expect(try store.statistics().entities == 3)  // the open "Bekov" keeps both Bekovs
    }

    @Test func vanishedFilesAreRemovedBelowTheirDirectoryOnly() throws {
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        let summary = try store.build(.sample, names: .samples) { session in
            try session.removeFiles(below: "news", except: ["news/a.txt"])
            return session.summary
        }
        #expect(summary.removedFiles == 2)
        #expect(
            try store.dump()
                == cleanDump([SampleCorpus.copy, SampleCorpus.officer, SampleCorpus.plan]))
    }

    @Test func randomHistoriesEndAsCleanBuilds() throws {
        var random = SeededGenerator(seed: 7)
        let store = try GraphStore(path: directory.file("graph.db"), mode: .create)
        var held: [String: SampleArticle] = [:]
        for step in 0..<20 {
            var article = SampleCorpus.all[Int.random(in: 0..<5, using: &random)]
            if Bool.random(using: &random), held[article.path] != nil {
                _ = try store.forget(path: article.path)
                held[article.path] = nil
            } else {
                if Bool.random(using: &random) { article.published = "20\(10 + step)" }
                try store.build([article])
                held[article.path] = article
            }
            #expect(try store.dump() == cleanDump(Array(held.values)))
        }
    }

    @Test func otherRecipeReadsFilesAgain() throws {
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        let file = [SampleCorpus.plan].file("plans.txt")
        var recipe = BuildRecipe.sample
        recipe.options = "publisher=The Wire"
        #expect(try store.build(recipe, names: .samples) { try !$0.isUnchanged(file) })
        recipe = .sample
        recipe.version = "0.2.0"
        #expect(try store.build(recipe, names: .samples) { try !$0.isUnchanged(file) })
        #expect(try store.build(.sample, names: .samples) { try $0.isUnchanged(file) })
    }

    /// "An associate member since 2005", in an article without a date, has no last day.
    @Test func statusThatGoesOnWithoutADateIsStored() throws {
        let article = SampleArticle(
            path: "a.txt", text: "{armenia|Armenia} is associated with {csto|the CSTO}.",
            claims: [
                SampleClaim("armenia", .memberOf, "csto", event: .associate, date: "2005/..")
            ])
        let store = try GraphStore(at: directory.file("graph.db"), articles: [article])
        let stretches = try store.read { database in
            try database.rows("SELECT status, first_day, last_day FROM memberships") {
                "\($0.text()) \($0.text()) \($0.optionalText() ?? "on")"
            }
        }
        #expect(stretches.contains("associate 2005-12-31 on"), "\(stretches)")
    }

    @Test func otherDictionariesLeaveArticlesOutdated() throws {
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        let file = [SampleCorpus.plan].file("plans.txt")
        var recipe = BuildRecipe.sample
        recipe.dictionary = ContentHash(hashing: "another".utf8)
        try store.build(recipe, names: .samples) { session in
            let isUnchanged = try session.isUnchanged(file)
            let outdated = try session.outdatedArticles()
            #expect(isUnchanged && outdated?.count == 5)
        }
        try store.build(.sample, names: .samples) { session in
            let outdated = try session.outdatedArticles()
            #expect(outdated?.count == nil)
        }
    }

    @Test func copiesAreOneStoryNamedAfterTheFirst() throws {
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        let statistics = try store.statistics()
        #expect(statistics.documents == 5)
        #expect(statistics.stories == 4)
        var duplicates: [String] = []
        for article in try store.articles() {
            let document = article.reading.document
            if let first = document.duplicateOf {
                duplicates.append(document.source.path)
                #expect(first == SampleCorpus.leaving.read().reading.document.id)
            }
        }
        #expect(duplicates == ["news/a.txt"])  // printed two days later
    }
}
