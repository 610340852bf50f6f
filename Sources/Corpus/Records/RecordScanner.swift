/// Reads one JSON object (RFC 8259) from UTF-8 and keeps the fields that are known.
///
/// A hand scanner of known fields, because nearly all bytes are one long string: ten times as fast
/// as a general decoder. What it skips it still checks.
struct RecordScanner {
    private static let deepest = 256

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// The record on a line of well-formed UTF-8.
    static func record(_ line: [UInt8]) throws(RecordError) -> NewsRecord {
        var scanner = RecordScanner(bytes: line)
        let record = try scanner.record()
        scanner.skipSpace()
        guard scanner.next == nil else { throw scanner.error("text after the record") }
        return record
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func record() throws(RecordError) -> NewsRecord {
        var record = NewsRecord()
        skipSpace()
        guard next == UInt8(ascii: "{") else { throw error("the line is no JSON object") }
        try members { (scanner: inout RecordScanner, name) throws(RecordError) in
            switch name {
            case "id": record.id = try scanner.name("id")
            case "url": record.url = try scanner.name("url")
            case "title": record.title = try scanner.text("title").map(Self.trimmed)
            case "date": record.date = try scanner.name("date")
            case "publisher": record.publisher = try scanner.name("publisher")
            case "text": record.text = try scanner.text("text")
            default: try scanner.skipValue()
            }
        }
        return record
    }

    /// The bytes without white space at either end.
    private static func trimmed(_ text: [UInt8]) -> [UInt8] {
        let isSpace: (UInt8) -> Bool = { $0 <= 0x20 }
        guard let first = text.firstIndex(where: { !isSpace($0) }),
            let last = text.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return Array(text[first...last])
    }

    private mutating func text(_ field: String) throws(RecordError) -> [UInt8]? {
        if next == UInt8(ascii: "n") {
            try skipValue()
            return nil
        }
        guard next == UInt8(ascii: "\"") else { throw error("\(field) is no string") }
        return try string()
    }

    /// A string, or a number as it is written: ids and years are often numbers.
    private mutating func name(_ field: String) throws(RecordError) -> String? {
        let start = position
        if let byte = next, byte.isDigit || byte == UInt8(ascii: "-") {
            try skipValue()
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        let text = try text(field).map { String(decoding: Self.trimmed($0), as: UTF8.self) }
        return text?.isEmpty == true ? nil : text
    }
}

// The grammar of JSON.
extension RecordScanner {
    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(_ reason: String) -> RecordError {
        RecordError(reason: reason, column: position + 1)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
            position += 1
        }
    }

    private mutating func expect(_ byte: UInt8, _ reason: String) throws(RecordError) {
        skipSpace()
        guard next == byte else { throw error(next == nil ? "the record is cut off" : reason) }
        position += 1
    }

    private mutating func members(
        _ member: (inout RecordScanner, String) throws(RecordError) -> Void
    ) throws(RecordError) {
        try elements(closedBy: UInt8(ascii: "}")) {
            (scanner: inout RecordScanner)
                throws(RecordError) in
            guard scanner.next == UInt8(ascii: "\"") else {
                throw scanner.error("a name is missing")
            }
            let name = String(decoding: try scanner.string(), as: UTF8.self)
            try scanner.expect(UInt8(ascii: ":"), "a colon is missing")
            scanner.skipSpace()
            try member(&scanner, name)
        }
    }

    /// What stands between a bracket and its partner, separated by commas.
    private mutating func elements(
        closedBy end: UInt8, _ element: (inout RecordScanner) throws(RecordError) -> Void
    ) throws(RecordError) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw error("nested too deep") }
        position += 1
        skipSpace()
        if next == end {
            position += 1
            return
        }
        while true {
            skipSpace()
            try element(&self)
            skipSpace()
            guard next == UInt8(ascii: ",") else { break }
            position += 1
        }
        try expect(end, "a comma or the closing bracket is missing")
    }

    private mutating func skipValue() throws(RecordError) {
        switch next {
        case UInt8(ascii: "{"):
            try members { (scanner: inout RecordScanner, _) throws(RecordError) in
                try scanner.skipValue()
            }
        case UInt8(ascii: "["):
            try elements(closedBy: UInt8(ascii: "]")) {
                (scanner: inout RecordScanner)
                    throws(RecordError) in try scanner.skipValue()
            }
        case UInt8(ascii: "\""): _ = try string()
        case nil: throw error("the record is cut off")
        default: try skipLiteral()
        }
    }

    private mutating func skipLiteral() throws(RecordError) {
        for literal in ["null", "true", "false"]
        where bytes[position...].starts(with: literal.utf8) {
            position += literal.utf8.count
            return
        }
        if next == UInt8(ascii: "-") { position += 1 }
        let isLeadingZero = next == UInt8(ascii: "0")
        guard let integer = digits(), !isLeadingZero || integer == 1 else {
            throw error("no JSON value")
        }
        if next == UInt8(ascii: ".") {
            position += 1
            guard digits() != nil else { throw error("a number ends in its point") }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            guard digits() != nil else { throw error("a number ends in its exponent") }
        }
    }

    private mutating func digits() -> Int? {
        let start = position
        while let byte = next, byte.isDigit { position += 1 }
        return position > start ? position - start : nil
    }
}

// Strings.
extension RecordScanner {
    /// The text of the string whose opening quote is next.
    private mutating func string() throws(RecordError) -> [UInt8] {
        position += 1
        var text: [UInt8] = []
        while true {
            let start = position
            let end = plainEnd()
            position = end
            guard end < bytes.count else { throw error("the record is cut off inside a string") }
            if bytes[end] == UInt8(ascii: "\"") {
                position += 1
                if text.isEmpty { return Array(bytes[start..<end]) }
                return text + bytes[start..<end]
            }
            guard bytes[end] == UInt8(ascii: "\\") else {
                throw error("a control character inside a string")
            }
            text += bytes[start..<end]
            try escape(into: &text)
        }
    }

    /// Where the run of characters that stand for themselves ends.
    private func plainEnd() -> Int {
        var i = position
        while i < bytes.count {
            let byte = bytes[i]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            i += 1
        }
        return i
    }

    private mutating func escape(into text: inout [UInt8]) throws(RecordError) {
        position += 1
        guard let byte = next else { throw error("the record is cut off inside a string") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): try unicodeEscape(into: &text)
        default: throw error("an unknown escape")
        }
    }

    private mutating func unicodeEscape(into text: inout [UInt8]) throws(RecordError) {
        let first = try codeUnit()
        var value = UInt32(first)
        if (0xD800...0xDBFF).contains(first) {
            guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
                throw error("half a surrogate pair")
            }
            position += 2
            let second = try codeUnit()
            guard (0xDC00...0xDFFF).contains(second) else { throw error("half a surrogate pair") }
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
            throw error("half a surrogate pair")
        }
        text += encoded
    }

    private mutating func codeUnit() throws(RecordError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = hexDigit(byte) else {
                throw error("an escape without four hex digits")
            }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    private func hexDigit(_ byte: UInt8) -> UInt16? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
