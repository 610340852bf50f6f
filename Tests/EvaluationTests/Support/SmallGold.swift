import Foundation

@testable import Evaluation

/// A gold of one text with two articles.
struct SmallGold {
    let folder: URL

    static let text =
        "Old news\n\nAvalon’s friends joined the North League in 2004.\n"
        + "New news\n\nBorduria will not rejoin the League, minister Müller said.\n"

    /// The gold in a folder of its own, with its text in `seeds`; any part can be another.
    static func folder(
        gold: String = json, aliases: String? = #"{"north-league": ["NL"]}"#, text: String? = text
    ) throws -> SmallGold {
        let small = SmallGold(
            folder: FileManager.default.temporaryDirectory
                .appending(path: "entente-gold-\(UUID().uuidString)"))
        try small.write(gold, to: "gold/000_small.json")
        if let aliases { try small.write(aliases, to: "aliases.json") }
        if let text { try small.write(text, to: "seeds/000_small.txt") }
        return small
    }

    /// The gold, read; its folder is gone then.
    func gold() throws -> Gold {
        defer { try? FileManager.default.removeItem(at: folder) }
        return try Gold(folder: folder.path)
    }

    private func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The articles of an `extract` line with these mentions and claims, and of an end line.
    static func articles(
        _ mentions: [String] = [], claims: [String] = [], start: Int = 0, published: String = "2004"
    ) throws -> [SystemArticle] {
        let line =
            #"{"id":"0","source":{"path":"in/000_small.txt","start":\#(start),"end":9},"#
            + #""published":"\#(published)","mentions":[\#(mentions.joined(separator: ","))],"#
            + #""claims":[\#(claims.joined(separator: ","))]}"#
        return try ExtractLines.articles(
            in: Data("\(line)\n\n{\"type\":\"end\",\"articles\":1}\n".utf8), name: "small")
    }

    /// A claim as a JSON object.
    static func claim(
        _ subject: String?, _ relation: String, _ object: String?, event: String? = nil,
        date: String? = nil, polarity: String = "affirmed", modality: String = "fact",
        at evidence: Range<Int> = 10..<60, others: String = ""
    ) -> String {
        func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
        return #"{"subject":\#(quoted(subject)),"relation":"\#(relation)","#
            + #""event":\#(quoted(event)),"object":\#(quoted(object)),"role":null,"#
            + #""date":\#(quoted(date)),"polarity":"\#(polarity)","modality":"\#(modality)","#
            + #""attributed_to":null,"evidence":{"start":\#(evidence.lowerBound),"#
            + #""end":\#(evidence.upperBound)}\#(others)}"#
    }

    static let json = """
        {"source": "000_small.txt",
         "articles": [
          {"start": 0, "end": 60, "title": "Old news", "published": "2004", "published_alt": [],
           "duplicate_of": null},
          {"start": 60, "end": 129, "title": null, "published": null, "published_alt": ["2005"],
           "duplicate_of": "0"}],
         "mentions": [
          {"start": 10, "end": 16, "text": "Avalon", "entity": "avalon", "name": "Avalon",
           "kind": "state", "form": "name"},
          {"start": 34, "end": 50, "text": "the North League", "entity": "north-league",
           "name": "North League", "kind": "organisation", "form": "name", "alt_kinds": ["state"]},
          {"start": 70, "end": 78, "text": "Borduria", "entity": "borduria", "name": "Borduria",
           "kind": "state", "form": "name"},
          {"start": 99, "end": 105, "text": "League", "entity": "north-league",
           "name": "North League", "kind": "organisation", "form": "short"},
          {"start": 116, "end": 122, "text": "Müller", "entity": "x-muller", "name": "X Müller",
           "kind": "person", "form": "surname"}],
         "claims": [
          \(claim("avalon", "member_of", "north-league", event: "joined", date: "2004")),
          \(claim("borduria", "member_of", "north-league", event: "will_not_join",
            modality: "planned", at: 70..<128, others: #","alt_modality":["reported"]"#))]}
        """
}
