import Foundation
import TestSupport

/// Takes from a system's lines, and changes in them, what chance picks.
struct Damage {
    private var chance: SeededGenerator

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
    }

    /// A line with damages, or nil for one that is lost.
    mutating func damaged(_ line: String) throws -> String? {
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        guard var article = value as? [String: Any], article["type"] == nil else { return line }
        if happens(0.05) { return nil }
        if happens(0.1) { article["published"] = picked(from: ["1999-01-01", NSNull()]) }
        if happens(0.1), var source = article["source"] as? [String: Any] {
            source["start"] =
                (source["start"] as? Int ?? 0) + Int.random(in: 1...400, using: &chance)
            article["source"] = source
        }
        article["mentions"] = damaged(article["mentions"]) { $0.damageMention(&$1) }
        article["claims"] = damaged(article["claims"]) { $0.damageClaim(&$1) }
        let data = try JSONSerialization.data(withJSONObject: article, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self)
    }

    /// A list without some of its objects, with some twice and others changed.
    private mutating func damaged(
        _ list: Any?, change: (inout Damage, inout [String: Any]) -> Void
    ) -> [[String: Any]] {
        var result: [[String: Any]] = []
        for var object in list as? [[String: Any]] ?? [] where !happens(0.1) {
            if happens(0.05) { result.append(object) }
            if happens(0.4) { change(&self, &object) }
            result.append(object)
        }
        return result
    }

    private mutating func damageMention(_ mention: inout [String: Any]) {
        let (start, end) = (mention["start"] as? Int ?? 0, mention["end"] as? Int ?? 0)
        switch Int.random(in: 0..<6, using: &chance) {
        case 0: mention["start"] = start + 1
        case 1: mention["end"] = end + Int.random(in: 1...30, using: &chance)
        case 2: mention["start"] = Swift.max(0, start - 4)
        case 3: mention["kind"] = picked(from: ["person", "organization", "place"])
        case 4: (mention["entity"], mention["name"]) = (NSNull(), NSNull())
        default:
            (mention["entity"], mention["name"]) = (
                "wd:\(mention["entity"] ?? "")", picked(from: ["Russia", "Nobody", NSNull()])
            )
        }
    }

    private mutating func damageClaim(_ claim: inout [String: Any]) {
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: claim["date"] = picked(from: [["edtf": "1901"], "199X", "2012", NSNull()])
        case 1: (claim["subject"], claim["object"]) = (claim["object"], claim["subject"])
        case 2: claim["polarity"] = picked(from: ["affirmed", "negated"])
        case 3: claim["modality"] = picked(from: ["fact", "reported", "planned", "possible"])
        case 4: (claim["role"], claim["attributed_to"]) = ("president", "russia")
        case 5: claim["relation"] = picked(from: ["founded", "signed", "fights", "friend_of"])
        case 6: claim["event"] = picked(from: ["left", "joined", "observer", NSNull()])
        default: claim["evidence"] = ["start": 0, "end": Int.random(in: 1...900, using: &chance)]
        }
    }

    private mutating func happens(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &chance) < probability
    }

    private mutating func picked(from values: [Any]) -> Any {
        values[Int.random(in: values.indices, using: &chance)]
    }
}
