/// Folds letters beyond ASCII: Latin ones to their base letters, others to lower case.
///
/// A table rather than canonical decomposition, which leaves Ł, Đ, Ø and ß as they are and takes
/// the breve from the Cyrillic й, a letter of its own.
enum LetterTable {
    /// Appends the folded UTF-8 of one scalar; nothing for a combining mark.
    static func append(_ scalar: UInt32, keepingCase: Bool, to key: inout [UInt8]) {
        if isCombining(scalar) { return }
        if let latin = LatinLetter.of(scalar) {
            key.append(keepingCase && latin.isCapital ? latin.first & ~0x20 : latin.first)
            if latin.second != 0 { key.append(latin.second) }
            return
        }
        guard let letter = Unicode.Scalar(scalar) else { return }
        if keepingCase {
            key += Array(String(letter).utf8)
        } else {
            key += Array(letter.properties.lowercaseMapping.utf8)
        }
    }

    /// Takes the folded UTF-8 of one scalar into a hash.
    static func add(_ scalar: UInt32, to hash: inout LetterHash) {
        if let latin = LatinLetter.of(scalar) {
            hash.add(latin.first)
            if latin.second != 0 { hash.add(latin.second) }
            return
        }
        var letter: [UInt8] = []
        append(scalar, keepingCase: false, to: &letter)
        for byte in letter { hash.add(byte) }
    }

    /// Marks that stand behind the letter they change, as decomposed text has them.
    static func isCombining(_ scalar: UInt32) -> Bool {
        (0x300...0x36F).contains(scalar) || (0x1DC0...0x1DFF).contains(scalar)
            || (0x20D0...0x20FF).contains(scalar)
    }

    /// Whether the scalar is a capital or title-case letter.
    static func isUppercase(_ scalar: UInt32) -> Bool {
        if let latin = LatinLetter.of(scalar) { return latin.isCapital }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
}
