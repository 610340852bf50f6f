import Testing

/// The gold's questions, asked through the built program's `--json`.
@Suite(.enabled(if: GoldPages.folders != nil))
struct GoldQuestionsTests {
    private let questions: [GoldQuestion]

    init() throws {
        questions = try GoldQuestion.all(folder: GoldPages.folders?.gold ?? "")
    }

    /// From claims without a fault every answer is right.
    @Test func fromTheClaimsOfTheGold() async throws {
        let (graph, claimIDs) = try await GoldGraph.ofGold()
        #expect(claimIDs.count > 100)
        #expect(questions.count == 62)
        for question in questions {
            let answer = try await graph.answer(question)
            #expect(question.allows(answer, gold: graph.gold), "\(question.name): \(answer)")
        }
    }

    /// What is answered wrongly because a claim is not read, or read otherwise.
    private static let misread: Set<String> = [
        // That the freeze is announced is read without its date.
        "status armenia csto --on 2024-09-15", "members csto --on 2024-09-15",
        "history armenia csto",
        // That the office is empty is not read.
        "offices csto --role Secretary-General --on 2019-06-01",
        "offices csto --role Secretary-General --on 2019-11-29",
        // Who holds it in an undated article is not read.
        "offices csto --role Secretary-General --on 2024-06-01",
    ]

    /// From what is read in the seeds every answer is right but for those above.
    @Test func fromTheSeedsAsRead() async throws {
        let graph = try await GoldGraph.ofSeeds()
        for question in questions {
            let answer = try await graph.answer(question)
            let comment: Comment = "\(question.name): \(answer)"
            if Self.misread.contains(question.name) {
                withKnownIssue(isIntermittent: true) {
                    #expect(question.allows(answer, gold: graph.gold), comment)
                }
            } else {
                #expect(question.allows(answer, gold: graph.gold), comment)
            }
        }
    }
}
