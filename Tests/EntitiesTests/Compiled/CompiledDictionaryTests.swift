import Knowledge
import TestSupport
import Testing

@testable import Entities

@Suite("Compiled dictionaries")
struct CompiledDictionaryTests {
    private let gazetteer = Result { try Gazetteer(reading: SmallDictionary.files) }

    /// The file of a dictionary, as bytes.
    private func file(_ gazetteer: Gazetteer) -> [UInt8] {
        gazetteer.compiledPieces.flatMap { Array($0) }
    }

    private func open(
        _ bytes: [UInt8], verifies: Bool = true
    ) throws(CompiledDictionaryError) -> Gazetteer {
        let storage = ByteStorage(count: bytes.count, placing: [(0, Table(bytes))])
        let files = SmallDictionary.files.map(\.name)
        return try Gazetteer(opening: storage, verifies: verifies, files: files)
    }

    @Test("A file opened has the bytes of the file written", arguments: [true, false])
    func roundTrip(verifies: Bool) throws {
        let bytes = file(try gazetteer.get())
        #expect(file(try open(bytes, verifies: verifies)) == bytes)
    }

    @Test("The same tables give the same bytes")
    func determinism() throws {
        #expect(
            file(try Gazetteer(reading: SmallDictionary.files)) == file(try gazetteer.get()))
    }

    @Test("A file opened knows what the tables say")
    func content() throws {
        let made = try gazetteer.get()
        let opened = try open(file(made))
        #expect(opened.hash == made.hash)
        #expect(Array(opened.catalogue.entities) == Array(made.catalogue.entities))
        #expect(opened.catalogue.files == made.catalogue.files)
        for number in 0..<made.catalogue.count {
            let index = EntityIndex(rawValue: UInt32(number))
            let names = opened.aliases(of: index).map { "\($0.text) \($0.origin)" }
            #expect(names == made.aliases(of: index).map { "\($0.text) \($0.origin)" })
            #expect(opened.catalogue.index(of: made.catalogue.id(of: index)) == index)
            #expect(opened.offices.terms(of: index).count == made.offices.terms(of: index).count)
        }
        #expect(opened.catalogue.index(of: "nobody") == nil)
        #expect(opened.roles.map(\.variants) == made.roles.map(\.variants))
        #expect(opened.exclusions == ["Georgia Bulldogs", "Georgia Tech"])
        #expect(opened.excludedPersons == ["Georgia Holm"])
        #expect(opened.commonWords.contains(Array("who".utf8)))
        #expect(!opened.commonWords.contains(Array("why".utf8)))
    }

    @Test("A file that lies by itself names the tables as they were called")
    func alone() throws {
        let made = try gazetteer.get()
        let opened = try Gazetteer(opening: file(made))
        #expect(opened.hash == made.hash)
        #expect(opened.catalogue.files == made.catalogue.files)
        #expect(throws: CompiledDictionaryError.self) {
            try Gazetteer(opening: Array(file(made).dropLast()))
        }
    }

    @Test("No beginning of a file is taken for the whole")
    func truncation() throws {
        let bytes = file(try gazetteer.get())
        for count in 0..<bytes.count {
            #expect(throws: CompiledDictionaryError.self, "\(count) bytes") {
                try open(Array(bytes[..<count]))
            }
        }
        #expect(throws: CompiledDictionaryError.self) { try open(bytes + [0]) }
    }

    @Test("Damaged bytes are found, or stand where they mean nothing", arguments: 1...8)
    func damage(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = file(try gazetteer.get())
        let text = "President Rahmon and Anna Liepa of Latvia met the SDA, said WHO in Riga."
        let expected = try summary(of: text, by: gazetteer.get())
        for _ in 0..<500 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                damaged[place] ^= UInt8.random(in: 1...255, using: &random)
            }
            guard damaged != bytes, let opened = try? open(damaged) else { continue }
            // Padding between sections.
            #expect(file(opened) == bytes)
            #expect(try summary(of: text, by: opened) == expected)
        }
    }

    private func summary(of text: String, by gazetteer: Gazetteer) throws -> String {
        Recogniser(gazetteer).read(try SmallDictionary.document(text)).summary
    }

    @Test("A file of another version, byte order or kind is refused as such")
    func refused() throws {
        let bytes = file(try gazetteer.get())
        func error(_ change: (inout [UInt8]) -> Void) -> CompiledDictionaryError? {
            var bytes = bytes
            change(&bytes)
            do {
                _ = try open(bytes, verifies: false)
                return nil
            } catch {
                return error
            }
        }
        #expect(error { $0[0] = 0 } == .notOne)
        #expect(error { $0[8..<12].reverse() } == .otherVersion)
        #expect(error { $0[12] ^= 0x80 } == .otherVersion)
        #expect(error { $0[16] ^= 1 } == .damaged)
        #expect(error { $0[64] ^= 16 } == .damaged)
        #expect(error { $0 = Array("id\tname\nlatvia\tLatvia\n".utf8) } == .notOne)
        #expect(error { _ in } == nil)
    }

    @Test("A dictionary of nothing can be compiled and opened")
    func empty() throws {
        let files = [DictionaryFile(directory: "d", name: "words.tsv", bytes: Array("word\n".utf8))]
        let gazetteer = try Gazetteer(reading: files)
        let storage = file(gazetteer)
        let opened = try Gazetteer(
            opening: ByteStorage(count: storage.count, placing: [(0, Table(storage))]),
            verifies: true, files: ["words.tsv"])
        #expect(opened.catalogue.count == 0)
        #expect(try summary(of: "Nobody is named here.", by: opened) == "")
    }
}
