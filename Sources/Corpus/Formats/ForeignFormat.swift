/// Forms of content that are not read, so that they are refused rather than taken for text.
enum ForeignFormat {
    /// Endings of names of what is no text, or no text of news.
    private static let endings: Set<String> = [
        "7z", "bz2", "csv", "db", "doc", "docx", "eml", "epub", "jpeg", "jpg",
        "json", "maff", "mbox", "mht", "mhtml", "msg", "odt", "pdf", "png", "ppt", "pptx", "rar",
        "rtf", "sqlite", "tar", "tgz", "tif", "tiff", "tsv", "warc", "xls", "xlsx", "xz",
        "zip", "zst",
    ]

    /// What their contents begin with, https://en.wikipedia.org/wiki/List_of_file_signatures.
    private static let signatures: [(name: String, bytes: [UInt8])] = [
        ("PDF", Array("%PDF-".utf8)),
        ("a zip archive", Array("PK\u{3}\u{4}".utf8)),
        ("rich text", Array(#"{\rtf"#.utf8)),
        ("a web archive", Array("WARC/".utf8)),
        ("a database", Array("SQLite format 3\0".utf8)),
        ("an old Office file", [0xD0, 0xCF, 0x11, 0xE0]),
        ("packed by bzip2", Array("BZh".utf8)),
        ("packed by xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        ("packed by zstd", [0x28, 0xB5, 0x2F, 0xFD]),
        ("packed by 7-Zip", [0x37, 0x7A, 0xBC, 0xAF]),
        ("packed by RAR", Array("Rar!".utf8)),
        ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG image", [0xFF, 0xD8, 0xFF]),
    ]

    /// What forbids reading a file of this name; nil where nothing does.
    static func refusal(ofEnding ending: String, path: String) -> CorpusError? {
        endings.contains(ending)
            ? refusal(path, found: ".\(ending), a format that is not read") : nil
    }

    /// What forbids reading content that begins so; nil where nothing does.
    static func refusal(ofHead head: [UInt8], path: String) -> CorpusError? {
        guard let signature = signatures.first(where: { head.starts(with: $0.bytes) }) else {
            // A tar archive has its mark within its first header.
            let isTar = head.dropFirst(257).starts(with: "ustar".utf8)
            return isTar ? refusal(path, found: "a tar archive") : nil
        }
        return refusal(path, found: signature.name)
    }

    private static func refusal(_ path: String, found: String) -> CorpusError {
        let names = InputFormat.allCases.map(\.name).joined(separator: ", ")
        return CorpusError(
            .badData, path, found: found,
            allowed: "\(names) are read; docs/recipes.md turns other formats into these")
    }
}
