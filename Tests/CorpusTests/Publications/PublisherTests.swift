import Corpus
import Knowledge
import Testing

@Suite struct PublisherTests {
    /// Items with a dateline or a date, and who published them.
    @Test(arguments: [
        ("{1}\nCopyright ©The Herald — all rights reserved", ["The Herald"]),
        ("{1}\nCopyright owned by the Herald", ["Herald"]),
        ("{1}\n© 2018 The herald of the isles", ["herald of the isles"]),
        ("SUVA, May 3 2018 (Herald) — {1}", ["Herald"]),
        (
            "SUVA, May 3 2018 (Herald) — {1}\n\nAPIA, May 4 2018 (Mail) — {1}\n\n"
                + "© 2018 The Herald", ["The Herald", "The Herald"]
        ),
        (
            "SUVA, May 3 2018 (Herald) — {1}\nENDS\n\nAPIA, May 4 2018 (Isles) — {1}\nENDS\n\n"
                + "SUVA, May 5 2018 (The Herald) — {1}", ["The Herald", "Isles", "The Herald"]
        ),
        (
            "Herald | news of the isles\n\nSUVA, May 3 2018 (Herald) — {1}\n\n"
                + "APIA, May 4 2018 (Herald) — {1}", ["Herald", "Herald"]
        ),
        ("ISLAND GAZETTE\n\n{2}", ["ISLAND GAZETTE", "ISLAND GAZETTE"]),
        ("The Isles\n\nNotes on states that nobody visits\n\n{2}", ["The Isles", "The Isles"]),
        ("South Pacific\n\n{2}", [nil, nil]),
        ("Weekly press review\n\n{2}", [nil, nil]),
    ])
    func publisher(page: String, publishers: [String?]) throws {
        let body = "The ministers of the two states signed a treaty on fishing. It will hold."
        let items = "3 May 2018\n\nFiji signs treaty\n\n{1}\n\n4 May 2018\n\nTonga votes\n\n{1}"
        let text = page.replacing("{2}", with: items).replacing("{1}", with: body)
        var found: [String?] = []
        try CorpusReader().read(
            bytes: Array(text.utf8), path: "page.txt", as: .plainText,
            document: { found.append($0.publisher) }, skipped: { _ in })
        #expect(found == publishers)
    }
}
