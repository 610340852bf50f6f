import Export
import Graph
import Knowledge

extension ArticleReference {
    /// What a reader cites: title, publisher, date, and where the text is.
    var citation: String {
        [title?.onOneLine, publisher?.onOneLine, publication?.phrase, place].compactMap(\.self)
            .joined(separator: ", ")
    }

    /// The publisher, else the headline, else the file's name, and the date: for narrow columns.
    var shortCitation: String {
        let name = publisher?.onOneLine ?? title?.onOneLine ?? source.fileName.showingLineEnds
        return [name.cut(to: 40), publication?.date.edtf].compactMap(\.self)
            .joined(separator: ", ")
    }

    /// The file and line or offset: `news.jsonl:14`, `page.txt @ 2644`.
    var place: String {
        source.line == nil ? "\(file) @ \(source.start)" : file
    }

    /// The file and line, without a place in it.
    var file: String {
        let path = source.path.showingLineEnds
        return source.line.map { "\(path):\($0)" } ?? path
    }

    func encode(into json: inout JSONWriter) { json.fields(of: self) }
}

extension Source {
    fileprivate var fileName: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}

extension Publication {
    /// The date, marked where it was not printed with the article.
    var phrase: String {
        basis == .explicit ? date.edtf : "\(date.edtf) (by \(basis.rawValue))"
    }
}

extension String {
    /// The text with every run of white space as one blank and nothing that a terminal would
    /// obey.
    var onOneLine: String {
        if isPlainLine { return self }
        let blank = Unicode.Scalar(0x20 as UInt8)
        let shown = unicodeScalars.map { scalar in
            scalar.isObeyed ? blank : scalar
        }
        return String(String.UnicodeScalarView(shown)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// Whether it is printable ASCII with single blanks between words.
    private var isPlainLine: Bool {
        let blank = UInt8(ascii: " ")
        var previous = blank
        for byte in utf8 {
            guard byte.isPrintableASCII, byte != blank || previous != blank else { return false }
            previous = byte
        }
        return previous != blank || isEmpty
    }
}
