import Testing

@testable import Entities

@Suite struct PhraseTableTests {
    /// Texts with the phrases that stand in them, longest of each place.
    @Test(arguments: [
        ("Northland", "in Northland today", "Northland"),
        ("Northland", "in northland", ""),
        ("Northland", "NORTHLAND'S KING", "NORTHLAND"),
        ("Northland", "Northlander and Northland-led and Northland’s", "Northland|Northland"),
        ("NTO", "the NTO, not Nto or nto", "NTO"),
        ("McNorth", "McNorth but not MCNORTH", "McNorth"),
        ("al-Nord", "Al-Nord, al Nord, AL-NORD", "Al-Nord|al Nord|AL-NORD"),
        ("Bank of Nord", "BANK OF NORD; Bank Of Nord; bank of Nord", "BANK OF NORD|Bank Of Nord"),
        ("Treaty Organisation", "the Treaty Organization", "Treaty Organization"),
        ("Defence Centre", "a Defense Center", "Defense Center"),
        ("Labour Programme", "Labor Program", "Labor Program"),
        ("Som", "the Somme, a femme, a gamme, Som", "Somme|Som"),
        ("Tréglon", "Treglon and TRÉGLON and Tre\u{301}glon", "Treglon|TRÉGLON|Tre\u{301}glon"),
        ("Côte d'Or", "Cote d’Or", "Cote d’Or"),
        ("South Nord", "South\nNord and South\u{A0}Nord", "South\nNord|South\u{A0}Nord"),
        ("South Nord", "South\n\nNord and South, Nord and South. Nord", ""),
        ("St. Nord", "St Nord, St. Nord", "St Nord|St. Nord"),
        ("U.N.O.", "the U.N.O. met", "U.N.O."),
        ("Trin & Tob", "Trin & Tob", "Trin & Tob"),
        ("Nord", "see nord.org, www.Nord.org, Nord.com or Nord.", "Nord"),
        ("Nord", "Sud/Nord/Est and a@Nord.org", "Nord"),
        ("Guinea-Nord", "Guinea–Nord", "Guinea–Nord"),
        ("Норд", "НОРД и Норд", "НОРД|Норд"),
    ])
    func finds(_ phrase: String, in text: String, expected: String) throws {
        let table = PhraseTable([phrase.utf8])
        let words = Words(Array(text.utf8))
        let found = table.hits(in: words).map {
            String(
                decoding: words.text[Int(words[$0.words.lowerBound].start)..<$0.end], as: UTF8.self)
        }
        #expect(found.joined(separator: "|") == expected)
    }

    @Test func agreesWithNaiveSearch() throws {
        var random = SplitMix64(seed: 7)
        let alphabet = ["ab", "Ab", "AB", "abé", "ABc", "b", "B", "of", "1", "centre", "center"]
        let gaps = [" ", "-", "'", "  ", "\n", ", ", "\n\n", "–", "\u{A0}"]
        for _ in 0..<2000 {
            func text(_ count: Int, _ gaps: [String]) -> String {
                (0..<count).map { i in
                    (i == 0 ? "" : gaps[random.next(below: gaps.count)])
                        + alphabet[random.next(below: alphabet.count)]
                }.joined()
            }
            let phrases = (0..<random.next(below: 12) + 1).map { _ in
                text(random.next(below: 4) + 1, Array(gaps.prefix(3)))
            }.filter { !$0.contains("of") || !$0.contains(" ") }
            let words = Words(Array(text(random.next(below: 30), gaps).utf8))
            let table = PhraseTable(phrases.map(\.utf8))
            let naive = NaivePhraseSearch(phrases: phrases.map { Array($0.utf8) })
            #expect(Set(table.hits(in: words)) == Set(naive.hits(in: words)))
        }
    }

    @Test func longerFailureHidesNothing() throws {
        let table = PhraseTable(["Nord", "Nord Est CO"].map(\.utf8))
        let hits = table.hits(in: Words(Array("Nord Est Co".utf8)))
        #expect(Selection(hits, words: \.words).map { $0.map(\.phrase) } == [[0]])
    }

    @Test func choosesLeftmostThenLongest() throws {
        let table = PhraseTable(["A B", "B C D", "C", "A", "C D"].map(\.utf8))
        let hits = table.hits(in: Words(Array("A B C D".utf8)))
        let chosen = Selection(hits, words: \.words)
        #expect(chosen.map { $0.map(\.phrase) } == [[0], [4]])
    }
}

/// A small seeded generator, the same on every machine.
struct SplitMix64 {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ z >> 31) % UInt64(bound))
    }
}
