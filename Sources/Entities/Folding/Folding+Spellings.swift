extension Folding {
    /// Every spelling of a folded word that folds to it, itself among them: `organization` and
    /// `organisation`, `center` and `centre`.
    static func spellings(of key: [UInt8]) -> Set<[UInt8]> {
        guard mayBeRespelt(key.span) else { return [key] }
        var spellings: Set<[UInt8]> = [key]
        for (folded, other) in endings
        where key.suffix(folded.utf8.count).elementsEqual(folded.utf8) {
            spellings.insert(Array(key.dropLast(folded.utf8.count)) + Array(other.utf8))
        }
        // One i-s-e after the other, so that words with several have every mixture.
        for index in key.indices.dropFirst(3) where key[index] == UInt8(ascii: "z") {
            for spelling in spellings where spelling.indices.contains(index) {
                var other = spelling
                other[index] = UInt8(ascii: "s")
                spellings.insert(other)
            }
        }
        return spellings.filter { self.key(of: $0, keepingCase: false) == key }
    }

    /// Whether a folded word may have other spellings.
    static func mayBeRespelt(_ key: borrowing Span<UInt8>) -> Bool {
        guard key.count >= 3 else { return false }
        switch key[key.count - 1] {
        case UInt8(ascii: "m"), UInt8(ascii: "r"), UInt8(ascii: "e"): return true
        default: break
        }
        for index in 3..<key.count where key[index] == UInt8(ascii: "z") { return true }
        return false
    }

    /// Endings of folded words with what other spellings have in their place.
    private static let endings = [
        ("ter", "tre"), ("bor", "bour"), ("m", "mme"), ("fense", "fence"),
    ]
}
