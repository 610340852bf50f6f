/// The consonants of a name's words, sorted: the same for most transliterations of one name.
struct ConsonantFold: Hashable {
    private let words: [String]

    /// Folds the words of a name.
    init(_ name: NameFold) {
        words = name.words.map(Self.consonants).sorted()
    }

    /// Folds one word.
    init(word: String) { words = [Self.consonants(of: word)] }

    /// A word's first letter and its consonants, each once in a row.
    private static func consonants(of word: String) -> String {
        var letters = Array(word.utf8)
        for (spelling, sound) in sounds { letters = replacing(spelling, with: sound, in: letters) }
        var result: [UInt8] = []
        for letter in letters {
            let isVowel = "aeiouy".utf8.contains(letter)
            if isVowel, !result.isEmpty { continue }
            let kept = isVowel ? UInt8(ascii: "a") : letter
            if result.last != kept { result.append(kept) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Spellings of one sound in the alphabets of the world, longest first.
    private static let sounds: [(spelling: [UInt8], sound: [UInt8])] = [
        ("tsch", "c"), ("dzh", "j"), ("tch", "c"), ("sch", "s"), ("shch", "s"), ("kh", "h"),
        ("gh", "g"), ("zh", "j"), ("dj", "j"), ("dz", "z"), ("ts", "z"), ("ch", "c"), ("sh", "s"),
        ("ph", "f"), ("th", "t"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func replacing(
        _ spelling: [UInt8], with sound: [UInt8], in letters: [UInt8]
    ) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < letters.count {
            if letters[index...].starts(with: spelling) {
                result += sound
                index += spelling.count
            } else {
                result.append(letters[index])
                index += 1
            }
        }
        return result
    }
}
