import Foundation
import Knowledge
import Testing

@testable import Graph

/// The questions of the gold that its claims answer by the rules of `docs/histories.md`.
@Suite(.enabled(if: GoldTestimony.folder != nil))
struct GoldQuestionsTests {
    private struct Question: Decodable {
        let question: String
        let organisation: String
        let member: String?
        let role: String?
        let on: String?
        let expect: Answer
        let accept: [Answer]
    }

    fileprivate struct Event: Decodable {
        let date: String
        let event: String
        let organisation: String
        let articles: [String]
    }

    fileprivate enum Answer: Decodable {
        case one(String)
        case members([String: [String]])
        case history([Event])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let one = try? value.decode(String.self) {
                self = .one(one)
            } else if let members = try? value.decode([String: [String]].self) {
                self = .members(members)
            } else {
                self = .history(try value.decode([Event].self))
            }
        }
    }

    @Test func answersEveryQuestion() throws {
        let folder = try #require(GoldTestimony.folder)
        let seeds = ProcessInfo.processInfo.environment["ENTENTE_SEEDS"]
        let gold = try GoldTestimony(folder: folder, seeds: seeds)
        let histories = Histories(Testimony(gold.claims))
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/asof.json"))
        let questions = try JSONDecoder().decode([Question].self, from: data)
        #expect(questions.count == 62)
        for question in questions {
            check(question, histories, gold)
        }
    }

    private func check(_ question: Question, _ histories: Histories, _ gold: GoldTestimony) {
        let organisation = EntityID(question.organisation)
        let member = question.member.map(EntityID.init(_:))
        let date = question.on.flatMap(PartialDate.init(edtf:))
        let line = Comment(rawValue: "\(question)")
        let allowed = [question.expect] + question.accept
        switch (question.question, member) {
        case ("status", let member?):
            let status = histories.status(of: member, in: organisation, on: date).status
            let names = [status.rawValue] + ([.none, .left].contains(status) ? ["not_member"] : [])
            #expect(allowed.contains { names.contains($0.text) }, line)
        case ("status", nil):
            let status = histories.existence(of: organisation, on: date).status.rawValue
            #expect(allowed.contains { $0.text == status }, line)
        case ("members", _):
            let members = histories.members(of: organisation, on: date)
            let groups = Dictionary(grouping: members, by: \.status.rawValue)
                .mapValues { $0.map(\.member.rawValue).sorted() }
            #expect(allowed.contains { $0.groups == groups }, "\(groups) \(line)")
        case ("history", let member?):
            let told = histories.histories(of: member, around: organisation)
                .flatMap { history in
                    history.events.map { event in
                        let date = event.claim.statement.date?.span.edtf ?? ""
                        let article = (gold.goldIDs[event.claim.claim.id] ?? "")
                            .split(separator: ".").prefix(2).joined(separator: ".")
                        return (date, event.event.rawValue, history.organisation.rawValue, article)
                    }
                }
            guard case .history(let events) = question.expect else { return }
            var rest = told[...]
            for event in events {
                let place = rest.firstIndex {
                    $0.0 == event.date && $0.1 == event.event && $0.2 == event.organisation
                        && event.articles.contains($0.3)
                }
                #expect(place != nil, "\(event) \(line)")
                if let place { rest = rest[(place + 1)...] }
            }
        case ("office", _):
            let titles = OfficeTitles([("Secretary-General", ["general secretary"])])
            let rows = histories.holders(
                of: question.role ?? "", in: organisation, on: date, titles: titles)
            let answer =
                rows.isEmpty
                ? "unknown"
                : rows.count > 1
                    ? "disputed" : rows[0].holder?.rawValue ?? OfficeStatus.vacant.rawValue
            #expect(allowed.contains { $0.text == answer }, "\(answer) \(line)")
        default: Issue.record("a question of no known kind: \(question.question)")
        }
    }
}

extension GoldQuestionsTests.Answer {
    fileprivate var text: String { if case .one(let text) = self { text } else { "" } }
    fileprivate var groups: [String: [String]]? {
        if case .members(let groups) = self { groups.mapValues { $0.sorted() } } else { nil }
    }
}
