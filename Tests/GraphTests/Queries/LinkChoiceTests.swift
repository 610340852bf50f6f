import Knowledge
import Testing

@testable import Graph

/// Which links are told, and who is named together.
@Suite struct LinkChoiceTests {
    private let directory: TemporaryDirectory
    private let store: GraphStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
    }

    private func others(_ entity: EntityID, _ choice: LinkChoice) throws -> [EntityID] {
        try store.links(of: entity, choice: choice).map(\.entity.id)
    }

    @Test func kindsAndStories() throws {
        #expect(try others("csto", LinkChoice(kinds: [.person])) == ["nazar-b"])
        #expect(try others("csto", LinkChoice(kinds: [.place])) == [])
        #expect(try others("irpt", LinkChoice(minimumStories: 2)) == ["tajikistan"])
        #expect(try others("csto", LinkChoice(minimumStories: 2)) == [])
    }

    @Test func years() throws {
        func year(_ year: Int) -> CalendarDay? { CalendarDay(year: year, month: 1, day: 1) }
        #expect(
            try others("csto", LinkChoice(from: year(2013))) == ["nazar-b", "tajikistan"])
        #expect(try others("csto", LinkChoice(to: year(2000))) == ["tajikistan", "uzbekistan"])
        #expect(try others("irpt", LinkChoice(from: year(2016))) == [])
    }

    /// Three sentences name the state and the party or the alliance; a copy counts for nothing.
    @Test func coMentionsCountFirstDocuments() throws {
        let found = try store.coMentions(of: "uzbekistan")
        #expect(found.map(\.entity.id) == ["csto"])
        #expect(found.map(\.sentences) == [1])
        #expect(found.map(\.stories) == [1])
        #expect(found.map { $0.firstSeen?.edtf } == ["2012-07-01"])
        let later = LinkChoice(from: CalendarDay(year: 2014, month: 1, day: 1))
        #expect(try store.coMentions(of: "uzbekistan", choice: later).isEmpty)
        #expect(
            try store.coMentions(of: "uzbekistan", choice: LinkChoice(kinds: [.person])).isEmpty)
    }

    /// A name that stands in every sentence does not lead, however often it is met.
    @Test func whatIsEverywhereDoesNotLead() throws {
        let texts = [
            "{csto|The CSTO} met {armenia|Armenia} and {belarus|Belarus}.",
            "{csto|The CSTO} met {armenia|Armenia} and {belarus|Belarus} anew.",
            "{csto|The CSTO} met {uzbekistan|Uzbekistan} and {armenia|Armenia}.",
            "{csto|The CSTO} met {tajikistan|Tajikistan}.", "{csto|The CSTO} rests.",
        ]
        let articles = texts.enumerated().map { index, text in
            SampleArticle(path: "\(index).txt", text: text, published: "201\(index)")
        }
        let store = try GraphStore(at: directory.file("other.db"), articles: articles)
        #expect(try store.coMentions(of: "belarus").map(\.entity.id) == ["armenia"])
    }
}
