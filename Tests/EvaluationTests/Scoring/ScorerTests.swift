import Testing

@testable import Evaluation

/// Figures for a small gold, one difference at a time.
@Suite struct ScorerTests {
    private static func mention(
        _ entity: String?, _ range: Range<Int>, _ text: String, kind: String = "state",
        form: String = "name"
    ) -> String {
        let id = entity.map { "\"\($0)\"" } ?? "null"
        return #"{"start":\#(range.lowerBound),"end":\#(range.upperBound),"text":"\#(text)","#
            + #""entity":\#(id),"name":\#(id),"kind":"\#(kind)","form":"\#(form)"}"#
    }

    private static let avalon = mention("avalon", 10..<16, "Avalon")
    private static let league = mention(
        "nl", 38..<50, "North League", kind: "organization", form: "alias")

    private func score(
        _ mentions: [String], claims: [String] = [], options: ScoringOptions = ScoringOptions()
    ) throws -> Score {
        Scorer(try SmallGold.folder().gold(), options: options)
            .score(try SmallGold.articles(mentions, claims: claims))
    }

    private func tally(_ tally: Tally) -> [Int] { [tally.found, tally.wrong, tally.missed] }

    @Test func mentions() throws {
        let right = try score([Self.avalon, Self.league])
        #expect(tally(right.strictMentions) == [2, 0, 2])
        #expect(tally(right.overlappingMentions) == [2, 0, 2])
        #expect(right.entities.share == 1)
        let possessive = try score([Self.mention("avalon", 10..<18, "Avalon’s")])
        #expect(tally(possessive.strictMentions) == [1, 0, 3])
        let person = try score([Self.mention("avalon", 10..<16, "Avalon", kind: "person")])
        #expect(tally(person.strictMentions) == [0, 1, 4])
        #expect(tally(person.overlappingMentions) == [1, 0, 3])
        let otherKind = try score([Self.mention("nl", 38..<50, "North League", kind: "state")])
        #expect(tally(otherKind.strictMentions) == [1, 0, 3])
        let description = try score([Self.mention("nl", 19..<26, "friends", form: "description")])
        #expect(tally(description.strictMentions) == [0, 0, 4])
    }

    /// What the gold marks as neither needed nor wrong is so, unless all is asked for.
    @Test func dontCare() throws {
        let league = Self.mention("nl", 99..<105, "League", kind: "organisation")
        let ease = try score([league])
        #expect(tally(ease.strictMentions) == [0, 0, 4])
        #expect(tally(ease.overlappingMentions) == [0, 0, 4])
        var options = ScoringOptions()
        options.needsEverything = true
        #expect(tally(try score([league], options: options).strictMentions) == [1, 0, 4])
    }

    @Test func wordsOfTheFile() throws {
        #expect(try score([Self.mention("avalon", 11..<17, "Avalon")]).misplacedMentions == 1)
        #expect(try score([Self.avalon, Self.league]).misplacedMentions == 0)
    }

    @Test func copies() throws {
        var options = ScoringOptions()
        options.skipsDuplicates = true
        let all = try score([Self.avalon])
        #expect(tally(all.boundaries) == [1, 0, 1])
        let once = try score([Self.avalon], options: options)
        #expect(tally(once.boundaries) == [1, 0, 0])
        #expect(tally(once.strictMentions) == [1, 0, 1])
    }

    @Test(
        arguments: [
            (
                SmallGold.claim("avalon", "member_of", "NL", event: "joined", date: "2004-05"),
                [1, 0, 1]
            ),
            (
                SmallGold.claim("avalon", "member_of", "nl", event: "signed", date: "2004"),
                [1, 0, 1]
            ),
            (
                SmallGold.claim("avalon", "member_of", "nl", event: "joined", date: "2005"),
                [0, 1, 2]
            ),
            (SmallGold.claim("avalon", "member_of", "nl", event: "left", date: "2004"), [0, 1, 2]),
            (
                SmallGold.claim("nl", "member_of", "avalon", event: "joined", date: "2004"),
                [0, 1, 2]
            ),
            (
                SmallGold.claim(
                    "avalon", "member_of", "nl", event: "joined", date: "2004", at: 71..<90),
                [0, 1, 2]
            ),
            (
                SmallGold.claim(
                    "borduria", "member_of", "nl", event: "rejoined", polarity: "negated",
                    at: 71..<90), [1, 0, 1]
            ),
            (
                SmallGold.claim("borduria", "member_of", "nl", event: "rejoined", at: 71..<90),
                [0, 1, 2]
            ),
            (SmallGold.claim("borduria", "friend_of", "nl", at: 71..<90), [0, 0, 2]),
        ])
    func memberships(_ claim: String, _ expected: [Int]) throws {
        let score = try score([], claims: [claim, claim])
        #expect(tally(score.memberships) == expected)
        #expect(tally(score.otherClaims) == [0, 0, 0])
    }

    @Test func differences() throws {
        let claim = SmallGold.claim("avalon", "allied_with", "nl")
        let score = try score(
            [Self.mention("borduria", 10..<16, "Avalon"), Self.mention(nil, 0..<3, "Old")],
            claims: [claim])
        #expect(
            score.errors.map(\.line) == [
                "article missed | 000.2 (no title)",
                "mention too many | 000.1@0 | Old (state)",
                "entity | 000.1@10 | Avalon: borduria for avalon",
                "mention missed | 000.1@38 | the North League (organisation)",
                "mention missed | 000.2@70 | Borduria (state)",
                "mention missed | 000.2@116 | Müller (person)",
                "claim too many | 000.1 | avalon allied_with nl",
                "claim missed | 000.1 | avalon member_of joined north-league 2004",
                "claim missed | 000.2 | borduria member_of will_not_join north-league",
            ])
    }

    /// Shares are rounded half to even, as the gold's scorer does.
    @Test func report() throws {
        let report = try score([Self.avalon, Self.league]).report
        let lines = report.text.split(separator: "\n").map(String.init)
        #expect(
            lines[2] == "mentions: span and kind                            "
                + "P 1.000  R 0.500  F1 0.667  (tp 2 fp 0 fn 2)")
        #expect(lines[4] == "entity id on matched mentions                      1.000  of 2")
        #expect(
            lines.last == "  member_of                                          "
                + "P 0.000  R 0.000  F1 0.000  (tp 0 fp 0 fn 2)")
        #expect(report.json.contains(#" "entity id on matched mentions": {\#n  "accuracy": 1.0,"#))
    }
}
