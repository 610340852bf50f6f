import Testing

/// `why`: everything that lets a reader check a claim, and whether the files still have it.
@Suite struct WhyTests {
    @Test func everythingForAReader() async throws {
        let folder = try await SmallWorld.builtFolder()
        let text = try await Program.run("why Avalon NL --only-dict dict", in: folder).text
        for part in [
            "Avalon – joined – North League, 2004  [",
            "“June 3, 2011 (Wire) — [Avalon] joined the [North League] in 2004.”",
            "articles/north.txt @ 0", "characters 18–79 · rule member.joined · relations.yaml:2",
            "Avalon = Avalon: nobody else has the name · states.tsv:2",
            "to cite: Wire, “The North League”, 2011-06-03: “June 3, 2011",
        ] { #expect(text.contains(part), "\(part) in \(text)") }
    }

    /// Other stories that say the same are named, not only counted.
    @Test func otherStories() async throws {
        let folder = try await SmallWorld.builtFolder()
        let text = try await Program.run("why Borduria NL", in: folder).text
        #expect(text.contains("also told: Borduria leaves, Wire, 2009-08-01, articles/more/wire"))
        #expect(text.contains("also told: The North League, Wire, 2011-06-03, articles/north.txt"))
    }

    /// A file that was edited, moved or taken away is told apart, and ends with 65.
    @Test(
        arguments: [
            (nil, 0, "verified: the file still says so"),
            ("The North League\n\nJune 3, 2011 (Wire) — Nothing left.\n", 65, "gone: the file"),
            (
                "The North League\n\nJune 3, 2011 (Wire) — Rain. Avalon joined the North League in "
                    + "2004. Borduria left the North League in 2009.\n",
                0, "moved: the file says so at characters 86–125"
            ),
            (
                "The North League\n\nJune 3, 2011 (Wire) — It is a lie that Borduria left the North "
                    + "League in 2009.\n",
                65, "changed: the words stand in a longer sentence now, at characters"
            ),
        ] as [(String?, Int32, String)])
    func verification(_ text: String?, _ status: Int32, _ phrase: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        if let text { try folder.write(text, to: "articles/north.txt") }
        let run = try await Program.run("why Borduria NL --verify", in: folder)
        #expect(run.status == status)
        #expect(run.text.contains(phrase), "\(run.text)")
        #expect((run.errors == "") == (status == 0))
    }

    @Test func missingFile() async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.remove("articles/north.txt")
        let run = try await Program.run("why Borduria NL --verify", in: folder)
        #expect(run.status == 65)
        #expect(run.text.contains("not verified: articles/north.txt: no such file"), "\(run.text)")
        #expect(run.errors == "entente: 1 of 2 sentences cannot be read there\n")
    }
}
