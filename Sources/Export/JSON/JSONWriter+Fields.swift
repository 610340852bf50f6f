extension JSONWriter {
    /// A field with a string, or null.
    public mutating func field(_ key: String, _ string: String?) {
        self.key(key)
        value(string)
    }

    /// A field with a whole number, or null.
    public mutating func field(_ key: String, _ number: Int?) {
        self.key(key)
        value(number)
    }

    /// A field with a fraction, given in millionths, as a number with six decimals.
    public mutating func field(_ key: String, millionths: Int) {
        self.key(key)
        value(millionths: millionths)
    }

    /// A field with true, false or null.
    public mutating func field(_ key: String, _ bool: Bool?) {
        self.key(key)
        value(bool)
    }

    /// A field with a string given as UTF-8.
    public mutating func field(_ key: String, utf8 text: ArraySlice<UInt8>) {
        self.key(key)
        value(utf8: text)
    }

    /// A field with null.
    public mutating func null(_ key: String) {
        self.key(key)
        null()
    }

    /// A field with an array of strings.
    public mutating func field(_ key: String, _ strings: some Sequence<String>) {
        array(key) { json in
            for string in strings { json.value(string) }
        }
    }

    /// A field with an object whose fields `body` writes.
    public mutating func object(
        _ key: String, _ body: (inout JSONWriter) throws -> Void
    ) rethrows {
        self.key(key)
        try object(body)
    }

    /// A field with an array whose values `body` writes.
    public mutating func array(
        _ key: String, _ body: (inout JSONWriter) throws -> Void
    ) rethrows {
        self.key(key)
        try array(body)
    }
}
