/// Appends JSON (RFC 8259) to UTF-8 bytes, value by value, without building a tree first.
///
///     var json = JSONWriter(layout: .pretty)
///     json.object { json in
///         json.field("entity", "csto")
///         json.field("stories", 3)
///         json.array("claims") { json in
///             for claim in claims { json.value(claim.id.rawValue) }
///         }
///     }
///
/// Objects and arrays are closures, so that none stays open; keys come out in the order written.
/// Giving an object each key once is the caller's part.
public struct JSONWriter: Sendable {
    /// How values are set out.
    public enum Layout: Sendable {
        /// On one line, without a space: JSON Lines.
        case compact
        /// Two spaces of indentation a level, for people.
        case pretty
    }

    /// What was written so far.
    public private(set) var bytes: [UInt8]
    private let layout: Layout
    private var depth = 0
    private var position = Position.first

    /// Where the next value stands.
    private enum Position { case first, later, afterKey }

    /// A writer that appends to `bytes`.
    public init(layout: Layout = .compact, appendingTo bytes: consuming [UInt8] = []) {
        self.layout = layout
        self.bytes = bytes
    }

    /// Gives up the bytes without copying them.
    public consuming func finish() -> [UInt8] { bytes }

    /// Ends a line; the next value begins a new one.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        position = .first
    }
}

// MARK: - Objects and arrays

extension JSONWriter {
    /// An object whose fields `body` writes.
    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    /// An array whose values `body` writes.
    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    /// The key of the next value.
    public mutating func key(_ key: String) {
        separate()
        let name = key.utf8.span
        if mayNeedJSONEscape(name) {
            appendQuoted(key)
            bytes.append(UInt8(ascii: ":"))
        } else {
            // Every third byte of an extract is of a key: the four parts go in one step.
            bytes.append(addingCapacity: name.count + 3) { room in
                room.append(UInt8(ascii: "\""))
                for i in name.indices { room.append(name[i]) }
                room.append(UInt8(ascii: "\""))
                room.append(UInt8(ascii: ":"))
            }
        }
        if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
        position = .afterKey
    }

    private mutating func container(
        _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) throws -> Void
    ) rethrows {
        separate()
        bytes.append(open)
        depth += 1
        position = .first
        try body(&self)
        depth -= 1
        if position == .later { breakLine() }
        bytes.append(close)
        position = .later
    }

    /// Writes what stands between the value before and the next one.
    private mutating func separate() {
        if position == .later { bytes.append(UInt8(ascii: ",")) }
        if position != .afterKey, depth > 0 { breakLine() }
        position = .later
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
    }
}

// MARK: - Single values

extension JSONWriter {
    /// A string, or null.
    public mutating func value(_ string: String?) {
        guard let string else { return null() }
        separate()
        appendQuoted(string)
    }

    /// A string given as UTF-8; what is ill-formed in it becomes U+FFFD.
    public mutating func value(utf8 text: ArraySlice<UInt8>) {
        separate()
        appendQuoted(text)
    }

    /// A whole number, or null.
    public mutating func value(_ number: Int?) {
        guard let number else { return null() }
        separate()
        appendDigits(number)
    }

    /// True, false or null.
    public mutating func value(_ bool: Bool?) {
        guard let bool else { return null() }
        separate()
        bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    }

    /// Null.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// A fraction as a number with six decimals: 12345 becomes 0.012345. Never negative.
    public mutating func value(millionths: Int) {
        separate()
        appendDigits(millionths / 1_000_000)
        bytes.append(UInt8(ascii: "."))
        var unit = 100_000
        while unit > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(millionths / unit % 10))
            unit /= 10
        }
    }

    private mutating func appendDigits(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = number.magnitude
        var unit: UInt = 1
        while magnitude / unit >= 10 { unit *= 10 }
        while unit > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(magnitude / unit % 10))
            unit /= 10
        }
    }

    private mutating func appendQuoted(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        bytes.appendJSONEscaped(string)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendQuoted(_ text: ArraySlice<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        bytes.appendJSONEscaped(text)
        bytes.append(UInt8(ascii: "\""))
    }
}
