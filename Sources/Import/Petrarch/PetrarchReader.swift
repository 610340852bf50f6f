import Knowledge

/// Reads actor and agent dictionaries in the syntax of TABARI, PETRARCH and PETRARCH2.
///
///     MOHAMMAD_DAUD_KHAN_  [AFGELI]   # a name, its code, a comment
///     +DAUD_KHAN_                     # a synonym
///     	[AFGGOV 730717-780427]         # what it is coded as at a time
///     POLICE!PERSON! {} [~COP]        # an agent, with a set of words and no plural
///
/// A final underscore says that the word is complete; underscores inside stand for blanks.
struct PetrarchReader {
    private(set) var entries: [PetrarchEntry] = []
    private(set) var problems: [ImportNote] = []
    private let file: String
    /// The words of `!PERSON!`.
    private var sets: [String: [String]] = [:]
    /// Lines of names of which some code could not be read.
    private var brokenEntries: Set<Int> = []
    private var isInComment = false
    private static let lostCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Reads a whole file. O(n).
    init(_ bytes: [UInt8], file: String) {
        self.file = file
        var line = 0
        for content in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            line += 1
            let isPlain = content.allSatisfy { $0 < 0x80 }
            if !isPlain, String(validating: content, as: UTF8.self) == nil {
                note(line, "found bytes that are not UTF-8; allowed: UTF-8")
            } else if !isPlain, content.firstRange(of: Self.lostCharacter) != nil {
                note(line, "found U+FFFD, where some program lost a character; allowed: UTF-8")
            } else {
                read(withoutComment(content).trimmed, line)
            }
        }
        dropEntriesWithoutCode()
        problems.sort()
    }

    private mutating func dropEntriesWithoutCode() {
        for entry in entries where entry.codes.isEmpty && !brokenEntries.contains(entry.name.line) {
            note(
                entry.name.line,
                "found \"\(entry.name.text)\" without a code; allowed: [CODE] behind the name or "
                    + "on a line of its own before the next name")
        }
        entries.removeAll { $0.codes.isEmpty }
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
        guard let first = line.first else { return }
        if first == .exclamation, let equals = line.firstIndex(of: UInt8(ascii: "=")) {
            return readSet(line[..<equals].trimmed, line[(equals + 1)...], number)
        }
        let end = line.firstIndex(of: .opening) ?? line.endIndex
        let name = line[..<end].trimmed
        if first == .plus {
            readSynonyms(name.dropFirst(), number)
        } else if !name.isEmpty {
            guard let name = self.name(name, number) else { return }
            entries.append(PetrarchEntry(name: name))
        }
        readCodes(line[end...], number)
    }

    /// A line without what stands behind `#` or `;`, or between `<!--` and `-->`.
    private mutating func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line
        if isInComment {
            guard let end = rest.firstRange(of: Array("-->".utf8)) else { return [] }
            isInComment = false
            rest = rest[end.upperBound...]
        }
        if rest.contains(UInt8(ascii: "!")), let start = rest.firstRange(of: Array("<!--".utf8)) {
            isInComment = rest[start.upperBound...].firstRange(of: Array("-->".utf8)) == nil
            rest = rest[..<start.lowerBound]
        }
        let isComment = { (byte: UInt8) in byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";") }
        return rest[..<(rest.firstIndex(where: isComment) ?? rest.endIndex)]
    }

    private mutating func note(_ line: Int, _ message: String) {
        problems.append(ImportNote(place: SourceLine(file: file, line: line), message: message))
    }
}

// MARK: - Names

extension PetrarchReader {
    private mutating func readSynonyms(_ text: ArraySlice<UInt8>, _ line: Int) {
        guard !entries.isEmpty else {
            return note(line, "found a synonym; allowed: a name first")
        }
        let parts = text.split(separator: .plus)
        if parts.count > 1 {
            note(line, "found \(parts.count) synonyms, which are all taken; allowed: one a line")
        }
        for part in parts {
            if let name = name(part.trimmed, line) {
                entries[entries.count - 1].synonyms.append(name)
            }
        }
    }

    /// A name with its other forms; nil, and noted, for what is none.
    private mutating func name(_ text: ArraySlice<UInt8>, _ line: Int) -> PetrarchEntry.Name? {
        var text = text
        var plurals: [String] = []
        if let opening = text.firstIndex(of: UInt8(ascii: "{")),
            let closing = text.lastIndex(of: UInt8(ascii: "}")), opening < closing
        {
            plurals = text[(opening + 1)..<closing].split(whereSeparator: \.isBlank)
                .map { Self.spaced($0) }
            text = text[..<opening].trimmed
        }
        let forms = text.contains(where: \.isForeign) ? [] : withoutSets(text)
        guard let first = forms.first, !first.isEmpty else {
            let found = String(decoding: text, as: UTF8.self)
            note(
                line, "found the name \"\(found)\"; allowed: words joined by _, !SET!, then [CODE]")
            return nil
        }
        return PetrarchEntry.Name(text: first, line: line, forms: forms.dropFirst() + plurals)
    }

    private static func spaced(_ text: some Sequence<UInt8>) -> String {
        let words = Array(text).split { $0 == .underscore || $0.isBlank }
        return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }

    private mutating func readSet(
        _ name: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>, _ line: Int
    ) {
        let words = words.split(separator: UInt8(ascii: ",")).map { Self.spaced($0) }
            .filter { !$0.isEmpty }
        guard name.count > 2, name.last == .exclamation, !words.isEmpty else {
            return note(line, "found a set that is none; allowed: !NAME! = WORD, WORD")
        }
        sets[String(decoding: name, as: UTF8.self)] = words
    }

    /// The spellings of a name in which a set stands: POLICE!PERSON! is POLICEMAN, POLICEWOMAN; none
    /// for a set that is not known.
    private func withoutSets(_ text: ArraySlice<UInt8>) -> [String] {
        guard let start = text.firstIndex(of: .exclamation) else { return [Self.spaced(text)] }
        guard let end = text[(start + 1)...].firstIndex(of: .exclamation),
            let words = sets[String(decoding: text[start...end], as: UTF8.self)]
        else { return [] }
        return words.map { word in
            Self.spaced(Array(text[..<start]) + Array(word.utf8) + Array(text[(end + 1)...]))
        }
    }
}

// MARK: - Codes

extension PetrarchReader {
    private mutating func readCodes(_ text: ArraySlice<UInt8>, _ line: Int) {
        var rest = text.trimmed
        guard !rest.isEmpty else { return }
        guard !entries.isEmpty else { return note(line, "found a code; allowed: a name first") }
        while rest.first == .opening {
            let behind = rest.dropFirst()
            let end = behind.firstIndex { $0 == .opening || $0 == .closing }
            guard let end, behind[end] == .closing else {
                return noteCode(line, "\(String(decoding: rest, as: UTF8.self))")
            }
            readCode(behind[..<end], line)
            rest = rest[(end + 1)...].trimmed
        }
        if !rest.isEmpty { noteCode(line, String(decoding: rest, as: UTF8.self)) }
    }

    private mutating func readCode(_ text: ArraySlice<UInt8>, _ line: Int) {
        let words = text.split(whereSeparator: \.isBlank)
        let dates = words.dropFirst().joined()
        let period = dates.isEmpty ? nil : PetrarchPeriod(Array(dates))
        guard let code = words.first, code.allSatisfy(\.isOfCodes), dates.isEmpty || period != nil
        else { return noteCode(line, "[\(String(decoding: text, as: UTF8.self))]") }
        entries[entries.count - 1].codes.append(
            PetrarchEntry.Code(
                String(decoding: code, as: UTF8.self), from: period?.from,
                until: period?.until, line: line))
    }

    private mutating func noteCode(_ line: Int, _ found: String) {
        brokenEntries.insert(entries[entries.count - 1].name.line)
        note(
            line,
            "found \(found); allowed: [CODE], [CODE <DATE], [CODE >DATE] or [CODE DATE-DATE], a code "
                + "of capitals and a date as YYMMDD or YYYYMMDD, the earlier one first")
    }
}

extension UInt8 {
    fileprivate static let plus = UInt8(ascii: "+")
    fileprivate static let exclamation = UInt8(ascii: "!")
    fileprivate static let underscore = UInt8(ascii: "_")
    fileprivate static let opening = UInt8(ascii: "[")
    fileprivate static let closing = UInt8(ascii: "]")

    fileprivate var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
    }

    /// What no name has.
    fileprivate var isForeign: Bool { "{}[]<>=\t".utf8.contains(self) }

    fileprivate var isOfCodes: Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || self == UInt8(ascii: "~") || self == UInt8(ascii: "-")
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without blanks at their ends.
    fileprivate var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isBlank }),
            let last = lastIndex(where: { !$0.isBlank })
        else { return [] }
        return self[first...last]
    }
}
