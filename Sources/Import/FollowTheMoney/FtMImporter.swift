import Corpus
package import Entities
import Knowledge

/// Turns FollowTheMoney entities into records: persons, organisations, and the posts and memberships
/// that link them, which are offices.
///
/// Entities come in any order, each on a line of its own or inside another, as OpenSanctions nests
/// them.
package struct FtMImporter {
    private let known: KnownEntities
    private let countries: CountryCode
    private var records = ImportedRecords()
    /// Where the entity of an id stands among the records.
    private var positions: [String: Int] = [:]
    private var posts: [String: Post] = [:]
    private var tenures: [Tenure] = []
    private var otherCount = 0

    private struct Post {
        let name: String
        let country: EntityID?
    }

    /// An occupancy of a post, or a membership with a role in it.
    private struct Tenure {
        let holders: [String]
        let post: String?
        let organisations: [String]
        let roles: [String]
        let from, until: PartialDate?
        let place: SourceLine
    }

    /// An importer beside dictionaries.
    package init(known: KnownEntities) {
        self.known = known
        countries = CountryCode(known)
    }

    /// Reads one line. O(n) in its bytes.
    package mutating func read(line: [UInt8], at place: SourceLine) {
        guard line.contains(where: { $0 > 0x20 }) else { return }
        do {
            guard String(validating: line, as: UTF8.self) != nil else {
                return reject(place, "found bytes that are not UTF-8; allowed: UTF-8")
            }
            add(try FtMEntity(line: line), place, inside: nil)
        } catch {
            reject(place, "found \(error.reason) (byte \(error.column)); allowed: an entity")
        }
    }

    /// Says that a line could not be read.
    package mutating func reject(_ place: SourceLine, _ message: String) {
        records.problems.append(ImportNote(place: place, message: message))
    }

    private mutating func add(
        _ entity: FtMEntity, _ place: SourceLine, inside outer: FtMEntity?
    ) {
        switch entity.schema {
        case "Person": addPerson(entity, place)
        case "Organization", "PublicBody", "Company": addOrganisation(entity, place)
        case "Position": addPost(entity)
        case "Occupancy":
            addTenure(entity, holders: Self.ids(entity, "holder", else: outer), place)
        case "Membership":
            let isMember = outer?.schema == "Person"
            addTenure(
                entity, holders: Self.ids(entity, "member", else: isMember ? outer : nil),
                organisations: Self.ids(entity, "organization", else: isMember ? nil : outer),
                place)
        case "LegalEntity":
            leave(entity["name"].first ?? entity.id, place, "may be a person or an organisation")
        default: otherCount += 1
        }
        for inner in entity.nested { add(inner.entity, place, inside: entity) }
    }

    private static func ids(
        _ entity: FtMEntity, _ property: String, else outer: FtMEntity?
    ) -> [String] {
        let ids = entity.ids(property)
        return ids.isEmpty ? outer.map { [$0.id] } ?? [] : ids
    }

    // MARK: Persons and organisations

    private mutating func addPerson(_ entity: FtMEntity, _ place: SourceLine) {
        guard positions[entity.id] == nil else { return }
        let names = Self.distinct(
            Self.distinct(Self.safeNames(of: entity)).compactMap(ListedName.person))
        guard let name = names.first(where: { BareName($0).count > 1 }) else {
            return leave(
                entity["name"].first ?? entity.id, place, "has no full name in Latin letters")
        }
        var person = ImportedEntity(.person, ImportedName(text: name, place: place))
        for other in names where other != name {
            let isShort = BareName(other).count == 1
            let alias = ImportedName(text: other, place: place)
            if isShort { person.weakAliases.append(alias) } else { person.aliases.append(alias) }
        }
        person.weakAliases += entity["weakAlias"].compactMap(ListedName.person)
            .map { ImportedName(text: $0, place: place) }
        let codes = [entity["nationality"], entity["citizenship"], entity["country"]]
        person.state = codes.first { !$0.isEmpty }.flatMap(onlyState)
        add(person, entity)
    }

    private mutating func addOrganisation(_ entity: FtMEntity, _ place: SourceLine) {
        guard positions[entity.id] == nil else { return }
        let names = Self.distinct(Self.safeNames(of: entity).compactMap(ListedName.organisation))
        guard let name = names.first else {
            return leave(entity["name"].first ?? entity.id, place, "has no name in Latin letters")
        }
        var organisation = ImportedEntity(
            .organisation, ImportedName(text: name, place: place))
        for other in names.dropFirst() {
            let isAcronym = OrganisationName(other, beside: [name])?.isAcronym ?? false
            let alias = ImportedName(text: other, place: place)
            if BareName(other).count == 1, !isAcronym {
                organisation.weakAliases.append(alias)
            } else {
                organisation.aliases.append(alias)
            }
        }
        organisation.aliases += entity["abbreviation"].map { ImportedName(text: $0, place: place) }
        organisation.weakAliases += entity["weakAlias"].compactMap(ListedName.organisation)
            .map { ImportedName(text: $0, place: place) }
        organisation.organisationKind = Self.kind(entity)
        if entity.schema == "PublicBody" {
            organisation.state = onlyState(entity["country"] + entity["jurisdiction"])
        }
        add(organisation, entity)
    }

    private mutating func add(_ record: ImportedEntity, _ entity: FtMEntity) {
        var record = record
        // Catalogues made from Wikidata have its ids as theirs.
        record.wikidata = (entity["wikidataId"] + [entity.id]).first(where: Self.isWikidata)
        positions[entity.id] = records.entities.count
        records.entities.append(record)
    }

    private static func kind(_ entity: FtMEntity) -> OrganisationKind {
        let topics = entity["topics"]
        if topics.contains("pol.party") { return .party }
        return topics.contains("crime.terror") ? .armedGroup : .organisation
    }

    private static func isWikidata(_ id: String) -> Bool {
        id.utf8.first == UInt8(ascii: "Q") && id.utf8.count > 1
            && id.utf8.dropFirst().allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
    }

    /// The names that are safe alone, those to be printed first.
    private static func safeNames(of entity: FtMEntity) -> [String] {
        [entity.caption].compactMap(\.self) + entity["name"] + entity["previousName"]
            + entity["alias"]
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private func onlyState(_ codes: [String]) -> EntityID? {
        let states = Set(codes.compactMap(countries.state))
        return states.count == 1 ? states.first : nil
    }

    // MARK: Offices

    private mutating func addPost(_ entity: FtMEntity) {
        guard let name = [entity.caption].compactMap(\.self).first ?? entity["name"].first else {
            return
        }
        posts[entity.id] = Post(
            name: name, country: onlyState(entity["country"] + entity["jurisdiction"]))
    }

    private mutating func addTenure(
        _ entity: FtMEntity, holders: [String], organisations: [String] = [], _ place: SourceLine
    ) {
        tenures.append(
            Tenure(
                holders: holders, post: entity.ids("post").first, organisations: organisations,
                roles: entity["role"], from: date(entity, "startDate", place),
                until: date(entity, "endDate", place), place: place))
    }

    private mutating func date(
        _ entity: FtMEntity, _ property: String, _ place: SourceLine
    ) -> PartialDate? {
        guard let text = entity[property].first else { return nil }
        let date = PartialDate(edtf: text.prefix { $0 != "T" && $0 != " " })
        if date == nil {
            reject(place, "found \(property) \"\(text)\"; allowed: YYYY, YYYY-MM or YYYY-MM-DD")
        }
        return date
    }

    /// All that was read.
    package consuming func finish() -> ImportedRecords {
        for tenure in tenures { addOffices(of: tenure) }
        records.counts = [
            ("entities", records.entities.count), ("posts", posts.count),
            ("occupancies and memberships", tenures.count), ("entities of other kinds", otherCount),
        ]
        return records
    }

    private mutating func addOffices(of tenure: Tenure) {
        if tenure.post == nil, tenure.roles.isEmpty {
            return leave(tenure, "names no post and no role")
        }
        if let post = tenure.post {
            guard let post = posts[post] else {
                return leave(tenure, "names a post that is not here")
            }
            addOffice(post.name, body: post.country.map { .known($0) }, tenure)
        }
        let organisation = tenure.organisations.compactMap { positions[$0] }.first
        for role in tenure.roles where tenure.post == nil {
            addOffice(role, body: organisation.map { .imported($0) }, tenure)
        }
    }

    private mutating func addOffice(
        _ name: String, body: ImportedOffice.Body?, _ tenure: Tenure
    ) {
        guard let title = PostTitle(name, known: known) else {
            return leave(tenure, "names no role that stands before names: \"\(name)\"")
        }
        guard let body = title.body.map({ .known($0) }) ?? body else {
            return leave(tenure, "does not say whose \(title.role)")
        }
        let holders = tenure.holders.compactMap { positions[$0] }
            .filter { records.entities[$0].kind == .person }
        guard !holders.isEmpty else { return leave(tenure, "names no person that is here") }
        if title.isNew { records.addRole(title.role) }
        for holder in holders {
            records.offices.append(
                ImportedOffice(
                    person: holder, role: title.role, body: body, from: tenure.from,
                    until: tenure.until, place: tenure.place))
        }
    }

    // MARK: Reports

    private mutating func leave(_ tenure: Tenure, _ reason: String) {
        records.leftOut.append(
            ImportNote(place: tenure.place, message: "an occupancy or membership \(reason)"))
    }

    private mutating func leave(_ name: String, _ place: SourceLine, _ reason: String) {
        records.leftOut.append(ImportNote(place: place, message: "\"\(name)\" \(reason)"))
    }
}
