import Testing

@testable import Evaluation

@Suite struct NameTableTests {
    /// Ids of another scheme are understood by their last part or by the name that stands with them.
    @Test(
        arguments: [
            ("avalon", nil, "avalon"), ("Q/avalon", nil, "avalon"), ("wd:NL", nil, "north-league"),
            ("x1", "The North League", "north-league"), ("x1", nil, "x1"),
            ("x7", nil, "north-league"),
            ("lower-karelia", "Lower Karelia", "lower-karelia"),
            (nil, "Lower Karelia", "lower-karelia"),
            (nil, nil, ""), ("~New One", nil, "new-one"),
        ] as [(String?, String?, String)])
    func sharedID(_ id: String?, _ name: String?, _ expected: String) throws {
        let gold = try SmallGold.folder().gold()
        var names = gold.names
        names.learn(
            from: try SmallGold.articles([
                #"{"start":0,"end":1,"text":"x","entity":"x7","#
                    + #""name":"North League","kind":"organisation","form":"name"}"#
            ]))
        #expect(names.sharedID(of: id, name: name).text == expected)
    }
}
