extension NewsRecord {
    /// Reads the record on a line of well-formed UTF-8; of a field that comes twice the last counts.
    ///
    /// Other fields are skipped unbuilt: nearly all bytes are one long string, and this is ten times
    /// as fast as a general decoder.
    init(line: [UInt8]) throws(JSONError) {
        var json = JSONReader(line)
        var record = NewsRecord()
        try json.object { (json: inout JSONReader, name) throws(JSONError) in
            switch name {
            case "id": record.id = try json.label()
            case "url": record.url = try json.label()
            case "title": record.title = try json.text().map(\.trimmed)
            case "date": record.date = try json.label()
            case "publisher": record.publisher = try json.label()
            case "text": record.text = try json.text()
            default: try json.skip()
            }
        }
        try json.end()
        self = record
    }
}

extension JSONReader {
    /// A string, or null.
    fileprivate mutating func text() throws(JSONError) -> [UInt8]? {
        if next == .null {
            try null()
            return nil
        }
        return try string()
    }

    /// A string, or a number as it is written: ids and years are often numbers. Nil for what is
    /// null or empty.
    fileprivate mutating func label() throws(JSONError) -> String? {
        if next == .number { return try number() }
        guard let text = try text()?.trimmed, !text.isEmpty else { return nil }
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
    /// The bytes without white space at either end.
    fileprivate var trimmed: [UInt8] {
        guard let first = firstIndex(where: { $0 > 0x20 }),
            let last = lastIndex(where: { $0 > 0x20 })
        else { return [] }
        return Array(self[first...last])
    }
}
