extension [UInt8] {
    /// Appends the inside of a JSON string literal for `string`.
    mutating func appendJSONEscaped(_ string: String) {
        // The buffer is read within the closure alone. Appending it costs a tenth of appending the
        // string's view of its UTF-8, and most keys and values are a few bytes.
        let isPlain: Bool? = unsafe string.utf8.withContiguousStorageIfAvailable { utf8 in
            guard !mayNeedJSONEscape(unsafe Span(_unsafeElements: utf8)) else { return false }
            unsafe append(contentsOf: utf8)
            return true
        }
        guard isPlain != true else { return }
        let utf8 = Array(string.utf8)
        appendJSONEscaped(wellFormed: utf8[...])
    }

    /// Appends the inside of a JSON string literal for UTF-8; what is ill-formed becomes U+FFFD.
    mutating func appendJSONEscaped(_ text: ArraySlice<UInt8>) {
        guard (try? UTF8Span(validating: text.span)) != nil else {
            return appendJSONEscaped(String(decoding: text, as: UTF8.self))
        }
        if mayNeedJSONEscape(text.span) {
            appendJSONEscaped(wellFormed: text)
        } else {
            append(contentsOf: text)
        }
    }

    /// Copies the stretches between the characters that must be escaped.
    private mutating func appendJSONEscaped(wellFormed text: ArraySlice<UInt8>) {
        var copied = text.startIndex
        var i = text.startIndex
        while i < text.endIndex {
            let length = jsonEscapeLength(text[i], at: i, in: text)
            if length > 0 {
                append(contentsOf: text[copied..<i])
                appendJSONEscape(text[i], last: text[i + length - 1])
                copied = i + length
            }
            i += Swift.max(length, 1)
        }
        append(contentsOf: text[copied..<text.endIndex])
    }

    private mutating func appendJSONEscape(_ first: UInt8, last: UInt8) {
        append(UInt8(ascii: "\\"))
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(first)
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
        case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
        case 0xE2: append(contentsOf: (last == 0xA8 ? "u2028" : "u2029").utf8)
        default:
            append(contentsOf: "u00".utf8)
            append(hexDigit(first >> 4))
            append(hexDigit(first & 15))
        }
    }
}

/// Bytes of the character at `i` if it must be escaped, else 0: quote, backslash, control
/// characters (of which terminals obey DEL too), and the two line separators that JavaScript
/// source once took for line ends.
private func jsonEscapeLength(_ byte: UInt8, at i: Int, in text: ArraySlice<UInt8>) -> Int {
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F {
        return 1
    }
    guard byte == 0xE2, i + 2 < text.endIndex, text[i + 1] == 0x80 else { return 0 }
    return text[i + 2] & 0xFE == 0xA8 ? 3 : 0
}

/// Whether some character may have to be escaped. Says yes also to every letter beyond ASCII, and
/// never branches: so the compiler can look at many bytes at once.
func mayNeedJSONEscape(_ bytes: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for i in bytes.indices {
        let byte = bytes[i]
        // Below the space and above the tilde in one comparison.
        found |= byte &- 0x20 >= 0x5F ? 1 : 0
        found |= byte == UInt8(ascii: "\"") ? 1 : 0
        found |= byte == UInt8(ascii: "\\") ? 1 : 0
    }
    return found != 0
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
