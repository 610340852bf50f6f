import Knowledge

/// A handmade corpus: five articles in three files, one of them twice.
enum SampleCorpus {
    static let all: [SampleArticle] = [leaving, copy, party, officer, plan]

    static let leaving = SampleArticle(
        path: "news/b.txt", text: "{uzbekistan|Uzbekistan} left {csto|the CSTO} in 2012.",
        published: "2012-07-01", title: "Tashkent leaves",
        claims: [
            SampleClaim("uzbekistan", .memberOf, "csto", event: .left, date: "2012", sentence: 1)
        ])

    /// The same words under another date.
    static let copy = SampleArticle(
        path: "news/a.txt", text: leaving.text, published: "2012-07-03",
        title: leaving.title, claims: leaving.claims)

    static let party = SampleArticle(
        path: "news/c.txt",
        text: """
            {tajikistan|Tajikistan} banned {irpt|the party}. {csto|The CSTO} counts \
            {tajikistan|Tajikistan} as a member.
            """,
        published: "2015-09",
        claims: [
            SampleClaim("tajikistan", .banned, "irpt", date: "2015-08-28"),
            SampleClaim(
                "tajikistan", .memberOf, "csto", event: .joined, date: "1992", sentence: 1),
        ])

    static let officer = SampleArticle(
        path: "officers.txt",
        text: "{nazar-b|Nazar Bekov} led {csto|the CSTO} “firmly”. {nazar-b,victor-b|Bekov} left.",
        claims: [
            SampleClaim(
                "nazar-b", .holdsOffice, "csto", role: "Secretary-General", date: "2003/2016")
        ])

    static let plan = SampleArticle(
        path: "plans.txt",
        text: "{belarus|Belarus} may ban {irpt|the party}. {tajikistan|Tajikistan} banned it.",
        published: "2016",
        claims: [
            SampleClaim("belarus", .banned, "irpt", modality: .possible),
            SampleClaim("tajikistan", .banned, "irpt", sentence: 1),
        ])
}
