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
        ("League (Nord)", "the League (Nord) met, not the League Nord", "League (Nord)"),
        ("St Nord", "St\u{1}Nord and St\u{2}Nord", ""),
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

    @Test func agreesWithNaiveSearch() {
        var random = RandomNames(seed: 7)
        var found = 0
        for _ in 0..<1500 {
            let names = random.dictionary()
            let table = PhraseTable(names.map(\.utf8))
            let naive = NaivePhraseSearch(names)
            for _ in 0..<2 {
                let text = random.text()
                let hits = table.hits(in: Words(Array(text.utf8)))
                #expect(hits == naive.hits(in: text), "\(names) in \(text.debugDescription)")
                found += hits.count
            }
        }
        #expect(found > 10_000)
    }

    @Test func longerFailureHidesNothing() throws {
        let table = PhraseTable(["Nord", "Nord Est CO"].map(\.utf8))
        let hits = table.hits(in: Words(Array("Nord Est Co".utf8)))
        #expect(Selection(hits, words: \.words).map { $0.map(\.phrase) } == [[0]])
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
