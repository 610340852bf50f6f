import Entities
import Knowledge

/// Writes the rows of a table as an article, sentence by sentence, with mentions and claims.
struct ReferenceArticle {
    private let document: Document
    private let offsets: CodePointOffsets
    private let file: String
    private let names: ReferenceNames
    private let catalogue: EntityCatalogue
    /// By where the row begins that has them.
    private var mentions: [UInt32: [Mention]] = [:]
    private var claims: [Claim] = []
    private var seen: Set<ClaimID> = []
    /// Rows that name nobody for certain.
    private(set) var unresolved: [ImportNote] = []
    /// Rows that make claims.
    private(set) var rowCount = 0

    init(
        _ lines: [[UInt8]], file: String, options: ReferenceTable.Options, names: ReferenceNames,
        catalogue: EntityCatalogue
    ) {
        var text: [UInt8] = []
        var sentences: [Sentence] = []
        for line in lines {
            let start = text.count
            // What is not UTF-8 has been refused before.
            text += String(decoding: line, as: UTF8.self).utf8
            text.append(UInt8(ascii: "\n"))
            sentences.append(Sentence(range: TextRange(start, text.count), role: .body))
        }
        offsets = CodePointOffsets(text)
        document = Document(
            source: Source(path: file, start: 0, end: offsets.codePoint(atByte: text.count)),
            text: text,
            publication: options.date.map { Publication(date: $0, basis: .explicit) },
            publisher: options.publisher, sentences: sentences)
        self.file = file
        self.names = names
        self.catalogue = catalogue
    }

    /// The article with all that its rows say.
    var extract: Extract {
        Extract(
            reading: Reading(
                document: document,
                mentions: mentions.values.joined().sorted { $0.range.start < $1.range.start },
                catalogue: catalogue),
            claims: claims)
    }

    /// Adds what a row says, unless it names somebody who is not known for certain.
    mutating func add(_ row: ReferenceRow) {
        let isOffice = row.sayings.contains { $0.relation == .holdsOffice }
        let member = entity(names.member(row.member), row.member, row)
        let body = entity(names.body(row.body, ofOffice: isOffice), row.body, row)
        guard let member, let body, member != body else { return }
        rowCount += 1
        let sentence = range(of: row.lines)
        let subject = place(of: row.member.text, in: sentence, for: member)
        let object = place(of: row.body.text, in: sentence, after: subject, for: body)
        for saying in row.sayings {
            let statement = Statement(
                subject: member, relation: saying.relation, event: saying.event, object: body,
                role: saying.role, date: ClaimDate(span: saying.date, basis: .explicit),
                polarity: saying.polarity)
            let id = ClaimID(
                article: document.id, evidence: offsets.codePoints(sentence), statement: statement)
            guard seen.insert(id).inserted else { continue }
            claims.append(
                Claim(
                    id: id, statement: statement,
                    evidence: Evidence(sentence: sentence, subject: subject, object: object),
                    roster: nil, rule: isOffice ? "table.office" : "table.membership"))
        }
    }

    private mutating func entity(
        _ result: ReferenceNames.Result, _ name: ReferenceRow.Name, _ row: ReferenceRow
    ) -> EntityID? {
        let problem: String
        switch result {
        case .one(let id): return id
        case .nobody: problem = "is in no dictionary"
        case .several(let ids):
            problem = "may be \(ids.map(\.rawValue).joined(separator: " or "))"
        }
        unresolved.append(
            ImportNote(
                place: SourceLine(file: file, line: row.lines.lowerBound),
                message: "\"\(name.text)\" \(problem)"))
        return nil
    }

    // MARK: Places

    private func range(of lines: ClosedRange<Int>) -> TextRange {
        let first = document.sentences[lines.lowerBound - 1].range
        let last = document.sentences[lines.upperBound - 1].range
        return TextRange(Int(first.start), Int(last.end) - 1)
    }

    /// Where a row has a name, behind another one if it stands there too; nil where quotes or
    /// escapes part it.
    private mutating func place(
        of name: String, in row: TextRange, after other: TextRange? = nil, for entity: EntityID
    ) -> TextRange? {
        let words = Array(name.utf8)
        let starts = [other.map { Int($0.end) }, Int(row.start)].compactMap(\.self)
        for start in starts {
            guard let found = document.text.first(words, in: start..<Int(row.end)) else { continue }
            let range = TextRange(found, found + words.count)
            if let other, other.start < range.end, range.start < other.end { continue }
            mention(entity, at: range, in: row)
            return range
        }
        return nil
    }

    /// Notes who is named, unless a claim of the same row has noted it.
    private mutating func mention(_ entity: EntityID, at range: TextRange, in row: TextRange) {
        guard let index = catalogue.index(of: entity) else { return }
        let isFree = !mentions[row.start, default: []].contains {
            $0.range.start < range.end && range.start < $0.range.end
        }
        guard isFree else { return }
        mentions[row.start, default: []].append(
            Mention(range: range, entity: index, kind: catalogue.kind(of: index), form: .name))
    }
}

extension [UInt8] {
    /// Where some bytes first stand within a range.
    fileprivate func first(_ words: [UInt8], in range: Range<Int>) -> Int? {
        guard !words.isEmpty, words.count <= range.count else { return nil }
        return (range.lowerBound...(range.upperBound - words.count)).first { start in
            self[start..<start + words.count].elementsEqual(words)
        }
    }
}
