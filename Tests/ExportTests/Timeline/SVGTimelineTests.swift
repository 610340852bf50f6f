import Export
import Foundation
import Knowledge
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct SVGTimelineTests {
    private let golden = GoldenFolder()

    @Test func drawing() throws {
        try golden.expect(SampleTimeline.pact.svg(), in: "pact-timeline.svg")
    }

    @Test func json() throws {
        try golden.expect(SampleTimeline.pact.json(), in: "pact-timeline.json")
    }

    /// The order in which lanes and sources are given never shows.
    @Test func orderOfInputNeverShows() {
        let chart = SampleTimeline.pact
        let shuffled = TimelineChart(
            subject: chart.subject, title: chart.title, caption: chart.caption,
            bodies: chart.bodies, lanes: chart.lanes.reversed(),
            sources: chart.sources.reversed(), stories: chart.stories, lastTold: chart.lastTold,
            marked: chart.marked)
        #expect(shuffled.svg() == chart.svg())
        #expect(shuffled.json() == chart.json())
    }

    /// A reader of XML takes in whatever names hold, and no control character is left.
    @Test(arguments: NastyNames.all) func nastyNames(_ name: String) throws {
        let svg = SampleTimeline.named(name).svg()
        #expect(XMLParser(data: Data(svg)).parse())
        let text = try #require(String(validating: svg, as: UTF8.self))
        #expect(!text.contains("<script"))
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
        #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }

    @Test(arguments: [1, 60]) func idsAreUnique(_ lanes: Int) throws {
        let svg = SampleTimeline.random(lanes: lanes, seed: 7).svg()
        let text = String(decoding: svg, as: UTF8.self)
        let ids = text.matches(of: #/\ id="([^"]*)"/#).map(\.output.1)
        #expect(!ids.isEmpty && Set(ids).count == ids.count)
        let references = text.matches(of: #/url\(\#([^)]*)\)/#).map(\.output.1)
        #expect(Set(references).isSubset(of: ids))
    }

    @Test(.enabled(if: XMLLint.isInstalled)) func xmllintTakesIt() throws {
        let nasty = SampleTimeline.named(NastyNames.all.joined())
        for chart in [SampleTimeline.pact, nasty, SampleTimeline.random(lanes: 60, seed: 1)] {
            #expect(try XMLLint.accepts(chart.svg()))
        }
    }
}

/// `xmllint --noout`, run on a temporary file.
private enum XMLLint {
    private static let path = ["/usr/bin/xmllint", "/opt/homebrew/bin/xmllint"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static var isInstalled: Bool { path != nil }

    static func accepts(_ document: [UInt8]) throws -> Bool {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(document).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = ["--noout", file.path()]
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
