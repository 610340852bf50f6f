/// A text in which FTS5 has put marks around the words that were found.
struct MarkedText {
    /// The text without marks and without white space at its ends.
    let text: String
    /// Code points of white space that stood before it.
    let lead: Int
    /// Ranges of code points of `text`.
    let matches: [Range<Int>]

    /// Code points of `text`.
    var length: Int { text.unicodeScalars.count }

    /// Takes the marks out. O(n).
    init(_ marked: String, open: String, close: String) {
        var scalars: [Unicode.Scalar] = []
        var matches: [Range<Int>] = []
        var start = 0
        for scalar in marked.unicodeScalars {
            if open.unicodeScalars.first == scalar {
                start = scalars.count
            } else if close.unicodeScalars.first == scalar {
                matches.append(start..<scalars.count)
            } else {
                scalars.append(scalar)
            }
        }
        let blank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        let lead = scalars.prefix(while: blank).count
        let end = scalars.lastIndex { !blank($0) }.map { $0 + 1 } ?? lead
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[lead..<max(lead, end)])
        text = String(view)
        self.lead = lead
        self.matches = matches.map { ($0.lowerBound - lead)..<($0.upperBound - lead) }
    }
}
