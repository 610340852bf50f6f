/// The mark before an item of a list: `•`, `-`, `*`, `3.`, `3)`, `(3)`, `(c)`.
enum ListMark {
    /// Where the words after the mark begin; nil without a mark and a space after it.
    static func end(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
        guard let first = line.first, mayBegin(bytes[first]) else { return nil }
        var cursor = ByteCursor(bytes, line)
        guard takeBullet(&cursor) || takeNumber(&cursor), cursor.skipSpaces(), !cursor.isAtEnd
        else { return nil }
        return cursor.position
    }

    /// Whether some mark begins with this byte: most lines begin with a letter.
    private static func mayBegin(_ byte: UInt8) -> Bool { !byte.isLetter && byte < 0xE3 }

    private static func takeBullet(_ cursor: inout ByteCursor) -> Bool {
        if cursor.take(0x2A) { return true }
        if cursor.next == 0xE2, ["•", "▪", "●", "◦", "‣", "■"].contains(where: { cursor.take($0) })
        {
            return true
        }
        return cursor.take("·") || cursor.takeDash()
    }

    private static func takeNumber(_ cursor: inout ByteCursor) -> Bool {
        var trial = cursor
        let isOpened = trial.take(0x28)
        let isNumber = trial.takeNumber(digits: 1...2) != nil
        guard isNumber || (isOpened && trial.takeLetters().count == 1),
            trial.take(0x29) || (!isOpened && trial.take(0x2E))
        else { return false }
        cursor = trial
        return true
    }
}
