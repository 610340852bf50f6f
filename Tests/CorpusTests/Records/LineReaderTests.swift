import Testing

@testable import Corpus

@Suite struct LineReaderTests {
    @Test(arguments: 1...12)
    func anyChunkSizeGivesTheSameLines(size: Int) throws {
        let text = Array("one\n\nthree\r\nfar too long a line\nlast".utf8)
        var rest = text[...]
        var reader = LineReader(limit: 10)
        var lines: [String] = []
        while let line = try reader.next(from: {
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }) {
            switch line {
            case .text(let bytes, let number):
                lines.append("\(number) \(String(decoding: bytes, as: UTF8.self))")
            case .tooLong(let number): lines.append("\(number) too long")
            }
        }
        #expect(lines == ["1 one", "2 ", "3 three\r", "4 too long", "5 last"])
    }

    @Test(arguments: [("", 0), ("\n", 1), ("a\n", 1), ("a\nb", 2)])
    func lineCount(text: String, count: Int) throws {
        var rest = Array(text.utf8)
        var reader = LineReader(limit: 10)
        var lines = 0
        while try reader.next(from: {
            defer { rest = [] }
            return rest
        }) != nil { lines += 1 }
        #expect(lines == count)
    }
}
