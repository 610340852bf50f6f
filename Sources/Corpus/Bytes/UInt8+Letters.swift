extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    var isUpper: Bool { self &- 0x41 < 26 }
    var isLower: Bool { self &- 0x61 < 26 }
    /// An ASCII letter.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// The lower-case letter of an ASCII capital, everything else as it is.
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
    /// Whether it begins a character that can stand in a word: ASCII letters, and all beyond ASCII
    /// but the Latin-1 signs (C2), the general punctuation and symbols (E2) and the emoji (F0).
    var beginsLetter: Bool {
        isLetter || (self >= 0xC3 && self != 0xE2 && self != 0xF0 && self < 0xF5)
    }
    /// A byte of a character after its first.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}
