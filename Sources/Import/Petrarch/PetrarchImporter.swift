package import Entities
import Knowledge

/// Turns PETRARCH dictionaries into records of persons, organisations, places, offices and titles.
///
/// The files say as what an actor is coded, not what it is. What words and codes together do not make
/// plain is left out and reported, never guessed.
package struct PetrarchImporter {
    private let known: KnownEntities
    private let countries: CountryCode
    private var records = ImportedRecords()
    private var entries: [(entry: PetrarchEntry, file: String)] = []
    /// The imported places of codes that no state of the dictionaries has.
    private var places: [String: Int] = [:]

    /// An importer beside dictionaries.
    package init(known: KnownEntities) {
        self.known = known
        countries = CountryCode(known)
    }

    /// Reads one file.
    package mutating func read(_ bytes: [UInt8], file: String) {
        let reader = PetrarchReader(bytes, file: file)
        records.problems += reader.problems
        entries += reader.entries.map { ($0, file) }
    }

    /// All that the files hold. Countries come first, since others refer to them.
    package consuming func finish() -> ImportedRecords {
        let areCountries = entries.map { CameoMeaning($0.entry).isCountry }
        for (item, isCountry) in zip(entries, areCountries) where isCountry {
            addCountry(item.entry, item.file)
        }
        for (item, isCountry) in zip(entries, areCountries) where !isCountry {
            add(item.entry, item.file)
        }
        count()
        return records
    }

    private mutating func count() {
        let codes = entries.flatMap(\.entry.codes)
        records.counts = [
            ("names", entries.count),
            ("synonyms", entries.reduce(0) { $0 + $1.entry.synonyms.count }),
            ("codes", codes.count), ("of them dated", codes.count(where: \.isDated)),
            ("of offices", codes.count { CameoCode($0).isOffice }),
        ]
    }

    private mutating func add(_ entry: PetrarchEntry, _ file: String) {
        if entry.codes.contains(where: \.isAgent) { return addTitle(entry, file) }
        if let unknown = CameoMeaning(entry).unknownCountry {
            return leave(entry, file, "is coded \(unknown), which is no country's code")
        }
        let titled = TitledName(entry.name.text, known: known)
        let bearer = PetrarchBearer(titled, of: entry, known: known).kind
        switch bearer {
        case .person: addPerson(titled, entry, file)
        case .organisation(let kind): addOrganisation(kind, entry, file)
        case .office: leave(entry, file, "describes whoever holds an office")
        case .unknown: leave(entry, file, "is no plain name of a person or an organisation")
        }
    }

    // MARK: Persons

    private mutating func addPerson(_ titled: TitledName, _ entry: PetrarchEntry, _ file: String) {
        let name = PersonalName(String(titled.name)).printed
        guard PersonalName.isPlain(name) else {
            return leave(entry, file, "is no plain name")
        }
        guard BareName(name).count > 1 || isKnownPerson(name) else {
            return leave(entry, file, "is a single word, which names no person safely")
        }
        let names = PetrarchNames.ofPerson(
            name, synonyms: entry.synonyms, file: file, known: known)
        records.leftOut += names.leftOut
        var person = ImportedEntity(.person, imported(name, entry, file))
        person.aliases = names.aliases
        person.weakAliases = names.weakAliases
        person.state = onlyState(of: entry)
        records.entities.append(person)
        for code in entry.codes { addOffice(code, file) }
    }

    private func isKnownPerson(_ name: String) -> Bool {
        known.bearers(of: name).contains { $0.kind == .person && !$0.isWeak }
    }

    /// A dated code of the person added last, if it is an office's.
    private mutating func addOffice(_ code: PetrarchEntry.Code, _ file: String) {
        let cameo = CameoCode(code)
        let place = SourceLine(file: file, line: code.line)
        guard cameo.isOffice else { return }
        guard code.isDated else {
            return leave(code, place, "says of no time when the office was held")
        }
        guard let body = body(of: cameo) else {
            return leave(code, place, "names no state or organisation of the dictionaries")
        }
        records.offices.append(
            ImportedOffice(
                person: records.entities.count - 1, role: ImportedOffice.unnamed, body: body,
                from: code.from, until: code.until, place: place))
    }

    private func body(of code: CameoCode) -> ImportedOffice.Body? {
        if let name = code.organisation {
            let bearer = known.bearers(of: name).first { $0.kind == .organisation && !$0.isWeak }
            return bearer.map { .known($0.id) }
        }
        guard let country = code.countries.last else { return nil }
        if let state = countries.state(country) { return .known(state) }
        return places[country].map { .imported($0) }
    }

    /// The state that all codes of countries name.
    private func onlyState(of entry: PetrarchEntry) -> EntityID? {
        let states = Set(
            entry.codes.compactMap { CameoCode($0).countries.first }.compactMap(countries.state))
        return states.count == 1 ? states.first : nil
    }

    // MARK: Organisations

    private mutating func addOrganisation(
        _ kind: OrganisationKind, _ entry: PetrarchEntry, _ file: String
    ) {
        let others = entry.synonyms.map { ProperCase.title($0.text) }
        guard let name = OrganisationName(entry.name.text, beside: others) else {
            return leave(entry, file, "is qualified in brackets")
        }
        let isOrgan = entry.codes.allSatisfy { CameoCode($0).isStateOrgan }
        let names = PetrarchNames.ofOrganisation(
            name.name, synonyms: entry.synonyms, needsLikeness: isOrgan, file: file, known: known)
        records.leftOut += names.leftOut
        var organisation = ImportedEntity(.organisation, imported(name.name, entry, file))
        organisation.aliases =
            (name.acronym.map { [imported($0, entry, file)] } ?? []) + names.aliases
        organisation.weakAliases = names.weakAliases
        organisation.organisationKind = kind
        if kind == .organisation, isOrgan { organisation.state = onlyState(of: entry) }
        records.entities.append(organisation)
    }

    // MARK: Countries

    private mutating func addCountry(_ entry: PetrarchEntry, _ file: String) {
        guard let territory = CameoMeaning(entry).territory, let country = territory.last else {
            return
        }
        let name = ProperCase.title(entry.name.text)
        let state = countries.state(country)
        let bearers = known.bearers(of: name).filter { $0.kind == .place && !$0.isWeak }
        if let state, !known.bearers(of: name).contains(where: { $0.id == state }),
            places[country] == nil
        {
            // "LEIPZIG_ [DDR]": a name under a country's code need not be the country's.
            let others = PetrarchNames.ofCountry(
                known.names(of: state), synonyms: [entry.name] + entry.synonyms, file: file,
                known: known)
            return addNames(others, to: state, entry, file)
        }
        let main = state.map { known.names(of: $0) } ?? [name]
        let names = PetrarchNames.ofCountry(
            main, synonyms: entry.synonyms, file: file, known: known)
        if let state { return addNames(names, to: state, entry, file) }
        var place = ImportedEntity(.place, imported(name, entry, file))
        place.known = bearers.count == 1 ? bearers[0].id : nil
        place.aliases = names.aliases
        place.state = territory.dropLast().first.flatMap { countries.state($0) }
        records.leftOut += names.leftOut
        if places[country] == nil { places[country] = records.entities.count }
        records.entities.append(place)
    }

    private mutating func addNames(
        _ names: PetrarchNames, to state: EntityID, _ entry: PetrarchEntry, _ file: String
    ) {
        records.leftOut += names.leftOut
        var entity = ImportedEntity(
            .state, imported(known.names(of: state)[0], entry, file))
        entity.known = state
        entity.aliases = names.aliases
        records.entities.append(entity)
    }

    // MARK: Titles

    /// An agent: a title where its noun heads one, such as "rebel commander"; others are no titles.
    private mutating func addTitle(_ entry: PetrarchEntry, _ file: String) {
        let forms = ([entry.name.text] + entry.name.forms).map { $0.lowercased() }
        if forms.contains(where: { known.roles.role(called: $0) != nil }) {
            return leave(entry, file, "is in the dictionaries already")
        }
        let titles = forms.filter { known.roles.isTitle($0) }
        guard let title = titles.first else {
            return leave(entry, file, "is no title that stands before names")
        }
        records.roles.append(ImportedRole(name: title, variants: Array(titles.dropFirst())))
    }

    // MARK: Reports

    private func imported(_ text: String, _ entry: PetrarchEntry, _ file: String) -> ImportedName {
        ImportedName(text: text, place: SourceLine(file: file, line: entry.name.line))
    }

    private mutating func leave(_ entry: PetrarchEntry, _ file: String, _ reason: String) {
        for name in [entry.name] + entry.synonyms {
            records.leftOut.append(
                ImportNote(
                    place: SourceLine(file: file, line: name.line),
                    message: "\"\(name.text)\" \(reason)"))
        }
    }

    private mutating func leave(
        _ code: PetrarchEntry.Code, _ place: SourceLine, _ reason: String
    ) {
        records.leftOut.append(ImportNote(place: place, message: "[\(code.text)] \(reason)"))
    }
}
