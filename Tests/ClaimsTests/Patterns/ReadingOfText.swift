import Claims
import Testing

private let tester = Result { PatternTester(try RelationPatterns.load()) }

/// What the patterns of this checkout read from a text in the notation of examples, sorted and
/// separated by semicolons.
func reading(of text: String) throws -> String {
    let read = try #require(try tester.get().reads(text), "brackets?")
    return read.sorted().joined(separator: "; ")
}
