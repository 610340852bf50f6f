import Knowledge

/// A small part as `extract --with-text` prints it.
enum SampleExtract {
    static let catalogue = EntityCatalogue(
        entities: [
            Entity(id: "avalon", name: "Avalon", kind: .state),
            Entity(id: "north-league", name: "North League", kind: .organisation),
        ],
        files: ["organisations.tsv", "states.tsv"])
    static let dictionary = ContentHash(hashing: "dictionary".utf8)

    private static let text = "Avalon leaves\n\nAvalon left the North League, Zoë Ek said."
    private static let statement = Statement(
        subject: "avalon", relation: .memberOf, event: .left, object: "north-league",
        date: DateSpan(edtf: "2009").map { ClaimDate(span: $0, basis: .relative) })

    /// The lines of one article and of the part's end.
    static let lines: [String] = {
        let article = ContentHash(hashing: text.utf8)
        let claim = ClaimID(article: article, evidence: 15..<57, statement: statement)
        let line = [
            #"{"id":"\#(article.hex)","source":{"path":"a.txt","start":7,"end":64},"#,
            #""title":"Avalon leaves","published":"2010","published_basis":"explicit","#,
            #""publisher":"Gazette","duplicate_of":null,"mentions":["#,
            #"{"start":0,"end":6,"text":"Avalon","entity":"avalon","name":"Avalon","#,
            #""kind":"state","form":"name","candidates":[],"discovered":false,"#,
            #""alias":"states.tsv:2"},"#,
            #"{"start":31,"end":43,"text":"North League","entity":null,"name":null,"#,
            #""kind":"organisation","form":"alias","candidates":["avalon","north-league"],"#,
            #""discovered":false,"alias":null},"#,
            #"{"start":45,"end":51,"text":"Zoë Ek","entity":"~zoe-ek","name":"Zoë Ek","#,
            #""kind":"person","form":"name","candidates":[],"discovered":true,"alias":null}],"#,
            #""claims":[{"id":"\#(claim)","subject":"avalon","relation":"member_of","#,
            #""event":"left","object":"north-league","role":null,"date":{"edtf":"2009","#,
            #""earliest":"2009-01-01","latest":"2009-12-31","until_earliest":null,"#,
            #""until_latest":null,"basis":"relative"},"polarity":"affirmed","modality":"fact","#,
            #""attributed_to":null,"evidence":{"start":15,"end":57,"#,
            #""text":"Avalon left the North League, Zoë Ek said."},"subject_span":[15,21],"#,
            #""object_span":[31,43],"context":[0,15],"#,
            #""roster":{"id":31,"complete":true,"count":6},"rule":"member.left"}],"#,
            #""text":"Avalon leaves\n\nAvalon left the North League, Zoë Ek said.","#,
            #""sentences":[[0,15],[15,57]],"layout":{"title":[0,13],"dateline":null,"#,
            #""roles":"hb"},"traits":{"embedded":[1],"dateline":[0,1]},"#,
            #""reasons":{"introduced":[2]},"discovered":["#,
            #"{"id":"~zoe-ek","name":"Zoë Ek","kind":"person","organisation_kind":null,"#,
            #""short_name":null,"state":"avalon","metonym":false}]}"#,
        ]
        return [line.joined(), end(articles: 1)]
    }()

    static func end(
        articles: Int, version: String = "1.0.0", dictionary: ContentHash = dictionary
    ) -> String {
        #"{"type":"end","articles":\#(articles),"files":1,"skipped":0,"version":"\#(version)","#
            + #""dictionary":"\#(dictionary.hex)"}"#
    }
}
