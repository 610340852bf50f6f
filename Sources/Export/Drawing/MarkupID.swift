import Knowledge

/// An entity's id made of letters, digits, `-`, `.`, `_` and `~` alone, fit for DOT, SVG, Mermaid
/// and addresses; all other bytes are percent-encoded (RFC 3986).
///
/// Different ids stay different. An id of more than 200 bytes keeps its beginning and a hash.
func markupID(_ id: EntityID) -> String {
    let bytes = Array(id.rawValue.utf8)
    guard bytes.count > 200 else { return percentEncoded(bytes[...]) }
    let hash = ContentHash(hashing: bytes).hex.prefix(16)
    return percentEncoded(bytes[..<100]) + "..\(hash)"
}

/// Whether a byte can stand in an id of any markup as it is.
func isMarkupSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
    default: false
    }
}

private func percentEncoded(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for byte in bytes {
        if isMarkupSafe(byte) {
            text.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
    }
    return text
}
