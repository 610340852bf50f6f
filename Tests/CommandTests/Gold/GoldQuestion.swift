import Foundation

/// One question of the gold with its right answers.
struct GoldQuestion: Decodable {
    let question: String
    let organisation: String
    let member: String?
    let role: String?
    let on: String?
    let expect: Answer
    let accept: [Answer]

    /// An event that a history must tell, in some of the articles.
    struct Event: Decodable, Hashable {
        let date: String
        let event: String
        let organisation: String
        let articles: [String]
    }

    enum Answer: Decodable, Hashable {
        case one(String)
        case members([String: Set<String>])
        case history([Event])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let one = try? value.decode(String.self) {
                self = .one(one)
            } else if let members = try? value.decode([String: Set<String>].self) {
                self = .members(members)
            } else {
                self = .history(try value.decode([Event].self))
            }
        }
    }

    static func all(folder: String) throws -> [GoldQuestion] {
        try GoldPages.decode([GoldQuestion].self, folder + "/asof.json")
    }

    /// The words that ask the program.
    var command: [String] {
        let date = on.map { ["--on", $0] } ?? []
        return switch question {
        case "status": ["status"] + [member, organisation].compactMap(\.self) + date
        case "members": ["members", organisation] + date
        case "history": ["history"] + [member, organisation].compactMap(\.self)
        default: ["offices", organisation, "--role", role ?? ""] + date
        }
    }

    /// In one line, by which a list of known faults names it.
    var name: String { command.joined(separator: " ") }

    /// Whether an answer in the program's words is right, also where it reads a claim as the gold
    /// allows.
    func allows(_ answer: Answer, gold: GoldPages) -> Bool {
        let allowed = [expect] + accept
        switch (answer, expect) {
        case (.one(let status), _):
            let isOutside = ["none", "left"].contains(status)
            return allowed.contains(answer) || isOutside && allowed.contains(.one("not_member"))
        case (.history(let told), .history(let events)):
            return missing(events, in: told, gold) == nil
        default: return allowed.contains(answer)
        }
    }

    /// The first event that is not told in its place, undated ones anywhere; a history may tell
    /// more.
    private func missing(_ events: [Event], in told: [Event], _ gold: GoldPages) -> Event? {
        var start = told.startIndex
        for event in events {
            func fits(_ other: Event) -> Bool {
                other.organisation == event.organisation
                    && !Set(other.articles).isDisjoint(with: event.articles)
                    && gold.allows(other, for: event, of: member)
            }
            if let place = told[start...].firstIndex(where: { !$0.date.isEmpty && fits($0) }) {
                start = place + 1
            } else if !told.contains(where: { $0.date.isEmpty && fits($0) }) {
                return event
            }
        }
        return nil
    }
}
