import Foundation
import Knowledge
import Testing

@testable import Corpus

@Suite struct GzipTests {
    /// `The union admitted two states.` and a line break, packed.
    private static let packed = bytes(
        "H4sIAAAAAAACAwvJSFUozcvMz1NITMnNLClJTVEoKc9XKC5JLEkt1uMCAKsbs+YfAAAA")
    /// `One. `, packed.
    private static let other = bytes("H4sIAAAAAAACA/PPS9VTAACamA25BQAAAA==")

    private static func bytes(_ base64: String) -> [UInt8] {
        [UInt8](Data(base64Encoded: base64) ?? Data())
    }

    private func unpack(_ bytes: [UInt8]) throws -> String {
        var source = GzipSource(MemorySource(bytes), path: "a.txt.gz")
        let text = try source.contents(atMost: 1 << 20, of: .plainText, path: "a.txt.gz")
        return String(decoding: text, as: UTF8.self)
    }

    @Test func members() throws {
        #expect(try unpack(Self.packed) == "The union admitted two states.\n")
        #expect(
            try unpack(Self.other + Self.packed + [0, 0, 0])
                == "One. The union admitted two states.\n")
    }

    @Test func everyTruncationIsAnError() {
        for length in 0..<Self.packed.count {
            let error = #expect(throws: CorpusError.self) {
                try unpack(Array(Self.packed.prefix(length)))
            }
            #expect(error?.description == "a.txt.gz: a .gz that is cut off")
        }
    }

    @Test func damage() {
        var wrong = Self.packed
        wrong[wrong.count - 5] ^= 1
        for bytes in [wrong, Self.packed + Array("tail".utf8), Array("plain".utf8)] {
            let error = #expect(throws: CorpusError.self) { try unpack(bytes) }
            #expect(error?.kind == .badData)
        }
    }

    @Test func tooMuchIsRefused() throws {
        var source: any ByteSource = MemorySource([UInt8](repeating: 0x61, count: 3 << 20))
        let error = #expect(throws: CorpusError.self) {
            try source.contents(atMost: 2 << 20, of: .plainText, path: "a.txt")
        }
        #expect(error?.kind == .badData)
    }

    @Test func packedStandardInput() throws {
        var texts: [String] = []
        try CorpusReader().read(
            bytes: Self.packed, path: "-",
            document: { texts.append(String(decoding: $0.text, as: UTF8.self)) },
            skipped: { _ in })
        #expect(texts == ["The union admitted two states."])
    }
}
