import TestSupport
import Testing

@testable import Knowledge

@Suite struct ShingleSetTests {
    /// Few hashes among which many are equal or meet in one slot, and 0, which is no free slot.
    private static func hashes(_ count: Int, using random: inout SeededGenerator) -> [UInt64] {
        (0..<count).map { _ in
            UInt64.random(in: 0..<40, using: &random) << UInt64.random(in: 0...1, using: &random)
        }
        .map { $0 == 1 ? 0 : $0 }
    }

    /// It counts what sets count.
    @Test(arguments: 1...20) func countsAsSetsDo(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let lists = [seed, 60].map { Self.hashes($0, using: &random) }
        let sets = lists.map { list in
            var set = ShingleSet(capacity: list.count)
            for hash in list { set.insert(hash) }
            return set
        }
        #expect(sets.map(\.count) == lists.map { Set($0).count })
        let common = Set(lists[0]).intersection(lists[1]).count
        #expect(sets[0].commonCount(with: sets[1]) == common)
        #expect(sets[1].commonCount(with: sets[0]) == common)
    }
}
