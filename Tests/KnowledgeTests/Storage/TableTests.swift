import Testing

@testable import Knowledge

@Suite("Tables and pools")
struct TableTests {
    private struct Pair: StoredRecord, Equatable {
        var number: UInt32
        var other: UInt32
    }

    private let pairs = (0..<5).map { Pair(number: $0, other: $0 * $0) }

    @Test("A table reads as the array it was made of")
    func array() {
        let table = Table(pairs)
        #expect(Array(table) == pairs)
        #expect(table.count == 5)
        #expect(table[3] == pairs[3])
        #expect(table.asBytes.count == 40)
        #expect(Table<Pair>().isEmpty)
        #expect(Table<Pair>([]).asBytes.isEmpty)
    }

    @Test("Tables put side by side are found again at their places")
    func placing() throws {
        let bytes = Table<UInt8>([1, 2, 3])
        let storage = ByteStorage(
            count: 64, placing: [(8, bytes), (16, Table(pairs).asBytes), (64, Table())])
        #expect(Table<Pair>(storage, bytes: 16..<56).map(Array.init) == pairs)
        #expect(Table<UInt8>(storage, bytes: 7..<12).map(Array.init) == [0, 1, 2, 3, 0])
        #expect(try #require(Table<Pair>(storage, bytes: 64..<64)).isEmpty)
    }

    @Test(
        "A range that holds no whole records or lies outside is no table",
        arguments: [0..<4, 0..<12, 4..<13, 2..<10, 60..<68, -8..<0, 64..<72])
    func refused(range: Range<Int>) {
        let storage = ByteStorage(count: 64, placing: [])
        #expect(Table<Pair>(storage, bytes: range) == nil)
    }

    @Test("A pool gives texts by range")
    func pool() {
        let pool = StringPool(Table(Array("Fès, Øre".utf8)))
        #expect(pool[TextRange(0, 4)] == "Fès")
        #expect(pool[TextRange(6, 10)] == "Øre")
        #expect(pool[TextRange(2, 2)] == "")
        func precedes(_ range: TextRange, _ other: String) -> Bool {
            pool.precedes(range, Array(other.utf8).span)
        }
        #expect(precedes(TextRange(0, 1), "Fes"))
        #expect(!precedes(TextRange(0, 4), "Fès"))
        #expect(precedes(TextRange(0, 4), "Fès!"))
    }
}
