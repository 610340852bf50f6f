import Knowledge

extension Span<UInt8> {
    /// The number that hexadecimal digits in lower case write, at most sixteen; nil for other bytes.
    func hexadecimal(_ range: Range<Int>) -> UInt64? {
        var number: UInt64 = 0
        for i in range {
            let byte = self[i]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number = number << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                number = number << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return number
    }

    /// The number that decimal digits write; nil for other bytes.
    func decimal(_ range: Range<Int>) -> Int? {
        var number = 0
        for i in range {
            let digit = self[i] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}

extension String {
    /// UTF-8 bytes as a text.
    init(_ bytes: borrowing Span<UInt8>) {
        // The text has its own copy before the closure returns.
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

extension PartialDate {
    /// A year or a day as it is mostly written, `2012` or `2012-08-31`, read without a text being
    /// made of it; nil for all else, which may yet be a date.
    init?(plain bytes: borrowing Span<UInt8>) {
        guard bytes.count == 4 || bytes.count == 10, let year = bytes.decimal(0..<4) else {
            return nil
        }
        if bytes.count == 4 {
            self.init(year: year)
            return
        }
        let dash = UInt8(ascii: "-")
        guard bytes[4] == dash, bytes[7] == dash, let month = bytes.decimal(5..<7),
            let day = bytes.decimal(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
