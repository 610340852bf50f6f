import Corpus
import Entities
import Knowledge

/// Reads the memberships, occupancies and directorships of a FollowTheMoney stream.
///
/// Whom they link stands on lines of its own, before or after, or inside another entity.
struct ReferenceFtM {
    private let file: String
    private let known: KnownEntities
    private let date: PartialDate?
    private var names: [String: ReferenceRow.Name] = [:]
    private var posts: [String: Post] = [:]
    private var links: [Link] = []
    /// Lines that are no entities, and dates that are none.
    private(set) var problems: [ImportNote] = []
    /// Links that do not say who holds what.
    private(set) var leftOut: [ImportNote] = []

    private struct Post {
        let title: String
        let country: String?
    }

    private struct Link {
        let entity: FtMEntity
        let outer: FtMEntity?
        let line: Int
    }

    init(file: String, known: KnownEntities, date: PartialDate?) {
        self.file = file
        self.known = known
        self.date = date
    }

    /// Reads lines without their line breaks.
    mutating func read(_ lines: [[UInt8]]) {
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            do {
                add(try FtMEntity(line: line), inside: nil, line: index + 1)
            } catch {
                let found = "found \(error.reason) (byte \(error.column))"
                problems.append(note(index + 1, "\(found); allowed: an entity"))
            }
        }
    }

    private mutating func add(_ entity: FtMEntity, inside outer: FtMEntity?, line: Int) {
        switch entity.schema {
        case "Membership", "Occupancy", "Directorship":
            links.append(Link(entity: entity, outer: outer, line: line))
        case "Position":
            posts[entity.id] = entity.name.map {
                Post(title: $0, country: (entity["country"] + entity["jurisdiction"]).first)
            }
        default:
            if let name = entity.name {
                let wikidata = entity["wikidataId"] + [entity.id]
                names[entity.id] = ReferenceRow.Name(
                    text: name, others: wikidata + entity["name"] + entity["alias"])
            }
        }
        for inner in entity.nested { add(inner.entity, inside: entity, line: line) }
    }

    /// What all links say, in the order of their lines.
    mutating func rows() -> [ReferenceRow] {
        var rows: [ReferenceRow] = []
        for link in links {
            guard let terms = terms(of: link) else { continue }
            rows += self.rows(of: link, terms)
        }
        return rows
    }

    private mutating func rows(of link: Link, _ terms: ReferenceTerms) -> [ReferenceRow] {
        let holder = ["Membership": "member", "Occupancy": "holder", "Directorship": "director"]
        let property = holder[link.entity.schema] ?? "member"
        let holders = ids(link, property).compactMap { names[$0] }
        guard !holders.isEmpty else { return leave(link, "names no \(property) that is here") }
        let offices = offices(of: link)
        let organisations = ids(link, "organization").compactMap { names[$0] }
        return holders.flatMap { holder in
            if !offices.isEmpty {
                return offices.flatMap { row(link, holder, $0.body, terms.office($0.role)) }
            }
            let status = link.entity["status"].first.flatMap(ReferenceTerms.Word.init)
            let sayings = terms.status(status ?? .event(.confirmed))
            guard link.entity.schema == "Membership", !organisations.isEmpty else {
                return leave(link, "does not say of what")
            }
            return organisations.flatMap { row(link, holder, $0, sayings) }
        }
    }

    private mutating func row(
        _ link: Link, _ holder: ReferenceRow.Name, _ body: ReferenceRow.Name,
        _ sayings: [ReferenceRow.Saying]
    ) -> [ReferenceRow] {
        guard !sayings.isEmpty else {
            problems.append(
                note(link.line, "found no date; allowed: startDate, endDate or date, or --date"))
            return []
        }
        return [
            ReferenceRow(
                lines: link.line...link.line, member: holder, body: body, sayings: sayings)
        ]
    }

    /// The offices that a link names: by its post, else by its role at an organisation.
    private func offices(of link: Link) -> [(role: String, body: ReferenceRow.Name)] {
        let held = link.entity.ids("post").compactMap { posts[$0] }.compactMap { post in
            PostTitle(post.title, known: known).flatMap { title in
                (title.body?.rawValue ?? post.country).map {
                    (role: title.role, body: ReferenceRow.Name(text: $0))
                }
            }
        }
        if !held.isEmpty { return held }
        let organisations = ids(link, "organization").compactMap { names[$0] }
        return link.entity["role"].compactMap { PostTitle($0, known: known)?.role }
            .flatMap { role in organisations.map { (role: role, body: $0) } }
    }

    private func ids(_ link: Link, _ property: String) -> [String] {
        let ids = link.entity.ids(property)
        guard ids.isEmpty, let outer = link.outer else { return ids }
        let isPerson = outer.schema == "Person"
        return isPerson == (property != "organization") ? [outer.id] : []
    }

    /// Nil where a date is none.
    private mutating func terms(of link: Link) -> ReferenceTerms? {
        var dates: [String: PartialDate] = [:]
        for property in ["startDate", "endDate", "date"] {
            guard let text = link.entity[property].first else { continue }
            guard let date = PartialDate(edtf: text.prefix { $0 != "T" && $0 != " " }) else {
                problems.append(
                    note(
                        link.line,
                        "found \(property) \"\(text)\"; allowed: YYYY, YYYY-MM or YYYY-MM-DD"))
                return nil
            }
            dates[property] = date
        }
        return ReferenceTerms(
            since: dates["startDate"], until: dates["endDate"], on: dates["date"] ?? date)
    }

    private mutating func leave(_ link: Link, _ reason: String) -> [ReferenceRow] {
        leftOut.append(note(link.line, "the \(link.entity.schema.lowercased()) \(reason)"))
        return []
    }

    private func note(_ line: Int, _ message: String) -> ImportNote {
        ImportNote(place: SourceLine(file: file, line: line), message: message)
    }
}

extension FtMEntity {
    /// What a catalogue calls it, else its first name.
    fileprivate var name: String? { caption ?? self["name"].first }
}
