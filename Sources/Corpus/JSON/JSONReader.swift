/// Reads JSON (RFC 8259) from UTF-8 value by value, without building a tree first.
///
///     var json = JSONReader(line)
///     try json.object { (json: inout JSONReader, name) throws(JSONError) in
///         switch name {
///         case "text": text = try json.string()
///         default: try json.skip()
///         }
///     }
///     try json.end()
///
/// A member or element that is read must be read to its end; what is skipped is checked all the
/// same. Of members that share a name each is handed over.
package struct JSONReader {
    private static let deepest = 256

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// What a value is, as its first byte tells.
    package enum Kind: Hashable { case object, array, string, number, bool, null }

    /// A reader of one value of well-formed UTF-8, with white space around it.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        skipSpace()
    }

    /// What stands next; nil where no value begins.
    package var next: Kind? {
        switch byte {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
        case UInt8(ascii: "n"): .null
        default: nil
        }
    }

    /// An error at what stands next.
    package func error(_ reason: String) -> JSONError {
        JSONError(reason: reason, column: position + 1)
    }

    /// Sees that nothing follows but white space.
    package mutating func end() throws(JSONError) {
        skipSpace()
        guard byte == nil else { throw error("text after the value") }
    }
}

// MARK: - Objects and arrays

extension JSONReader {
    /// An object whose members `member` reads, each standing at its value.
    package mutating func object(
        _ member: (inout JSONReader, String) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard next == .object else { throw unexpected("an object") }
        try elements(closedBy: UInt8(ascii: "}")) {
            (json: inout JSONReader)
                throws(JSONError) in
            guard json.next == .string else { throw json.error("a name is missing") }
            let name = String(decoding: try json.string(), as: UTF8.self)
            try json.expect(UInt8(ascii: ":"), "a colon is missing")
            json.skipSpace()
            try member(&json, name)
        }
    }

    /// An array whose elements `element` reads.
    package mutating func array(
        _ element: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard next == .array else { throw unexpected("an array") }
        try elements(closedBy: UInt8(ascii: "]"), element)
    }

    /// What stands between a bracket and its partner, separated by commas.
    private mutating func elements(
        closedBy end: UInt8, _ element: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw error("nested too deep") }
        position += 1
        skipSpace()
        if byte == end {
            position += 1
            return
        }
        while true {
            skipSpace()
            try element(&self)
            skipSpace()
            guard byte == UInt8(ascii: ",") else { break }
            position += 1
        }
        try expect(end, "a comma or the closing bracket is missing")
    }

    /// Passes over one value of any kind.
    package mutating func skip() throws(JSONError) {
        switch next {
        case .object:
            try object { (json: inout JSONReader, _) throws(JSONError) in try json.skip() }
        case .array: try array { (json: inout JSONReader) throws(JSONError) in try json.skip() }
        case .string: _ = try string()
        case .number: _ = try number()
        case .bool: _ = try bool()
        case .null: try null()
        case nil: throw unexpected("a value")
        }
    }
}

// MARK: - Single values

extension JSONReader {
    /// The text of a string, unescaped.
    package mutating func string() throws(JSONError) -> [UInt8] {
        guard next == .string else { throw unexpected("a string") }
        position += 1
        var text: [UInt8] = []
        while true {
            let start = position
            let end = plainEnd()
            position = end
            guard end < bytes.count else { throw error("cut off inside a string") }
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

    /// A number as it is written.
    package mutating func number() throws(JSONError) -> String {
        guard next == .number else { throw unexpected("a number") }
        let start = position
        if byte == UInt8(ascii: "-") { position += 1 }
        let isLeadingZero = byte == UInt8(ascii: "0")
        guard let integer = digits(), !isLeadingZero || integer == 1 else {
            throw error("no number")
        }
        if byte == UInt8(ascii: ".") {
            position += 1
            guard digits() != nil else { throw error("a number ends in its point") }
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            guard digits() != nil else { throw error("a number ends in its exponent") }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// True or false.
    package mutating func bool() throws(JSONError) -> Bool {
        if take("true") { return true }
        if take("false") { return false }
        throw unexpected("true or false")
    }

    /// Null.
    package mutating func null() throws(JSONError) {
        guard take("null") else { throw unexpected("null") }
    }

    private mutating func take(_ literal: String) -> Bool {
        guard bytes[position...].starts(with: literal.utf8) else { return false }
        position += literal.utf8.count
        return true
    }
}

// MARK: - Bytes

extension JSONReader {
    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
            position += 1
        }
    }

    private mutating func expect(_ expected: UInt8, _ reason: String) throws(JSONError) {
        skipSpace()
        guard byte == expected else { throw error(byte == nil ? "cut off" : reason) }
        position += 1
    }

    private func unexpected(_ expected: String) -> JSONError {
        error(byte == nil ? "cut off" : "\(expected) is missing")
    }

    private mutating func digits() -> Int? {
        let start = position
        while let byte, byte.isDigit { position += 1 }
        return position > start ? position - start : nil
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
}

// MARK: - Escapes

extension JSONReader {
    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        position += 1
        guard let byte else { throw error("cut off inside a string") }
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

    private mutating func unicodeEscape(into text: inout [UInt8]) throws(JSONError) {
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

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte, let digit = hexDigit(byte) else {
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
