extension SentenceScanner {
    /// Digits from `position` on, with separators and letters behind.
    mutating func scanNumber() {
        let start = position
        var i = digitsEnd(start)
        while byte(i + 1).isASCIIDigit {
            let next = digitsEnd(i + 1)
            let isGroup = byte(i) == UInt8(ascii: ",") && next - i == 4 && i - start <= 3
            let isFurtherGroup =
                byte(i) == UInt8(ascii: ",") && next - i == 4 && i - start > 3
                && byte(i - 4) == UInt8(ascii: ",")
            guard isGroup || isFurtherGroup || byte(i) == UInt8(ascii: ".") else { break }
            i = next
        }
        let digits = i
        while byte(i).isASCIILetter { i += 1 }
        if i == digits {
            emit(.number, upTo: i)
        } else if i - digits == 2, isOrdinalEnding(byte(digits) | 0x20, byte(digits + 1) | 0x20) {
            emit(.ordinal, upTo: i)
        } else {
            emit(.suffixedNumber, upTo: i)
        }
    }

    private func digitsEnd(_ start: Int) -> Int {
        var i = start
        while byte(i).isASCIIDigit { i += 1 }
        return i
    }

    private func isOrdinalEnding(_ a: UInt8, _ b: UInt8) -> Bool {
        switch (a, b) {
        case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
            (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
            true
        default: false
        }
    }
}
