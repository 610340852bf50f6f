import Knowledge

/// One line of FollowTheMoney's NDJSON: an entity of a schema with lists of values.
struct FtMEntity {
    let id: String
    let schema: String
    private var properties: [(name: String, values: [String])] = []

    init(_ id: String, _ schema: String) {
        self.id = id
        self.schema = schema
    }

    /// Adds a value; nothing for nil or nothing but blanks, which FollowTheMoney drops.
    mutating func add(_ property: String, _ value: String?) {
        add(property, [value].compactMap(\.self))
    }

    /// Adds values, each once.
    mutating func add(_ property: String, _ values: [String]) {
        var seen: Set<String> = []
        let kept = values.filter { value in
            !value.allSatisfy(\.isWhitespace) && seen.insert(value).inserted
        }
        if !kept.isEmpty { properties.append((property, kept)) }
    }

    /// Appends the line.
    func encode(into json: inout JSONWriter) {
        json.object { json in
            json.field("id", id)
            json.field("schema", schema)
            json.object("properties") { json in
                for (name, values) in properties { json.field(name, values) }
            }
        }
        json.endLine()
    }
}

/// An id as FollowTheMoney allows it (letters, digits, `-` and `.`, letters or digits at its ends):
/// as it is where it is one, else with a hash of it.
func ftmID(_ id: String) -> String {
    let isPlain = id.utf8.allSatisfy { byte in
        isMarkupSafe(byte) && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "~")
    }
    let isPunctuation: (Character?) -> Bool = { $0 == "-" || $0 == "." }
    if isPlain, !id.isEmpty, id.utf8.count <= 100, !isPunctuation(id.first),
        !isPunctuation(id.last)
    {
        return id
    }
    return "entente-" + ContentHash(hashing: Array(id.utf8)).hex.prefix(24)
}

/// A date as FollowTheMoney takes it, a prefix of ISO 8601; nil for decades, seasons and "about".
func ftmDate(_ date: PartialDate?) -> String? {
    guard let date, !date.isApproximate else { return nil }
    return switch date.precision {
    case .year, .month, .day: date.edtf
    case .decade, .season: nil
    }
}
