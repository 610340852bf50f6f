import Knowledge

/// People whom no dictionary has and the text makes plain: "Latvian transport minister X Y".
///
/// First every run of words that may be a name is read with what stands around it; then each name
/// is judged by all its places together, and so are surnames behind "Mr".
struct DiscoveredPeople {
    private let article: Article
    private let known: KnownNames
    private let runs: PersonNameRun
    private let reader: PersonEvidenceReader
    private let variants: NameVariants
    private let countries: PersonCountry
    /// The runs in order, each with its evidence.
    private var candidates: [Candidate] = []
    /// Where a word stands alone and behaves like a surname, by the word's hash.
    private var surnames: [UInt32: [Int]] = [:]
    /// Hashes of capitalised words that stand alone somewhere.
    private var alone: Set<UInt32> = []

    /// A run of words that may be a person's name.
    private struct Candidate {
        let words: Range<Int>
        /// Equal for the same name elsewhere.
        let name: UInt32
        var evidence: PersonEvidence
        /// Whether a person of a dictionary is named with it.
        let isKnown: Bool
    }

    /// - Parameter known: what the dictionaries' full names cover.
    init(_ article: Article, known: KnownNames, gazetteer: Gazetteer) {
        self.article = article
        self.known = known
        runs = PersonNameRun(article, known: known)
        reader = PersonEvidenceReader(article, known: known, runs: runs)
        variants = NameVariants(article, gazetteer: gazetteer)
        countries = PersonCountry(article, catalogue: gazetteer.catalogue)
        read()
    }

    /// Adds every person the article makes plain, with the names to go by afterwards.
    func collect(into names: inout LocalNames) {
        var evidence: [UInt32: PersonEvidence] = [:]
        var places: [UInt32: Int] = [:]
        for candidate in candidates where !candidate.isKnown {
            evidence[candidate.name, default: []].formUnion(candidate.evidence)
            places[candidate.name, default: 0] += 1
        }
        let people = candidates.filter {
            !$0.isKnown
                && isPerson($0, evidence[$0.name] ?? [], places: places[$0.name] ?? 1)
        }
        let shortened = Set(people.flatMap { endings(of: $0.words) })
        let accepted = Set(
            people.filter { !shortened.contains($0.name) }.map(\.words.lowerBound))
        var families = FamilyMembers(article)
        for candidate in candidates {
            let run = candidate.words
            let person =
                if candidate.isKnown {
                    variants.add(run, to: &names) ?? inDictionaries(run)
                } else if accepted.contains(run.lowerBound) {
                    variants.add(run, to: &names) ?? add(run, to: &names)
                } else {
                    EntityIndex?.none
                }
            if let person { families.note(person, named: run) }
        }
        families.collect(standing: alone, into: &names)
        addSurnames(to: &names)
    }

    // MARK: Reading

    private mutating func read() {
        var next = 0
        var previous: Range<Int>?
        while next < article.words.count {
            guard runs.mayBegin(at: next) else {
                next += 1
                continue
            }
            guard let run = runs.run(from: next) else {
                noteSingle(next)
                next += 1
                continue
            }
            next = run.upperBound
            let isKnown = run.contains { known[$0].contains(.person) }
            var evidence = reader.evidence(around: run)
            if isJoined(run, to: previous) { evidence.insert(.joined) }
            let isCertain = !evidence.isDisjoint(with: .certain)
            previous = isKnown || isCertain ? run : nil
            candidates.append(
                Candidate(words: run, name: hash(run), evidence: evidence, isKnown: isKnown))
        }
        for index in candidates.indices {
            let last = article.words[candidates[index].words.upperBound - 1].hash
            if surnames[last] != nil { candidates[index].evidence.insert(.addressed) }
        }
    }

    /// "X Y and Z W", "X Y, Z W", "X Y met Z W", behind a person.
    private func isJoined(_ run: Range<Int>, to person: Range<Int>?) -> Bool {
        guard let person else { return false }
        let gap = article.words[run.lowerBound].gap
        if person.upperBound == run.lowerBound { return gap == .commaSpace }
        if isInOneByline(run, with: person) { return true }
        guard person.upperBound + 1 == run.lowerBound, gap == .space else { return false }
        let joint = article.words[person.upperBound].gap
        return (joint == .space || joint == .commaSpace)
            && article.word(person.upperBound, is: .meeting)
    }

    /// "By X Y in Riga and Z W in Oslo".
    private func isInOneByline(_ run: Range<Int>, with person: Range<Int>) -> Bool {
        let and = run.lowerBound - 1
        return (person.upperBound + 2...person.upperBound + 5).contains(and)
            && article.word(and, is: .coordinating)
            && article.word(person.upperBound, is: .within) && reader.isByline(person)
    }

    /// Notes a word that stands alone.
    private mutating func noteSingle(_ word: Int) {
        guard runs.mayOpen(word), known[word].isEmpty else { return }
        let hash = article.words[word].hash
        alone.insert(hash)
        if reader.isAddressed(word) { surnames[hash, default: []].append(word) }
    }

    /// The hashes of the ends of a name of three words or more: "López Obrador" is no other person.
    private func endings(of run: Range<Int>) -> [UInt32] {
        run.count < 3 ? [] : run.dropFirst().dropLast().map { hash($0..<run.upperBound) }
    }

    private func hash(_ run: Range<Int>) -> UInt32 {
        run.dropFirst().reduce(article.words[run.lowerBound].hash) {
            WordHash.joined($0, article.words[$1].hash)
        }
    }

    // MARK: Judging

    private func isPerson(
        _ candidate: Candidate, _ evidence: PersonEvidence, places: Int
    ) -> Bool {
        if candidate.evidence.contains(.thing), evidence.isDisjoint(with: .certain) { return false }
        if !evidence.isDisjoint(with: .certain) { return true }
        guard !evidence.contains(.thing) else { return false }
        if evidence.contains(.headline) {
            return !evidence.isDisjoint(with: [.quoted, .acting])
        }
        if !evidence.isDisjoint(with: [.givenName, .familyFirst]) { return true }
        // Companies are called by their full name again, people by their surname.
        let last = article.words[candidate.words.upperBound - 1].hash
        return !reader.isEnglish(candidate.words) && (places == 1 || alone.contains(last))
    }

    // MARK: Adding

    /// The one person of the dictionaries whom a run names in full.
    private func inDictionaries(_ run: Range<Int>) -> EntityIndex? {
        let people = Set(
            article.names(beginningAt: run.lowerBound)
                .filter { $0.words == run && !$0.isWeak }.compactMap(\.entity))
        return people.count == 1 ? people.first : nil
    }

    private func add(_ run: Range<Int>, to names: inout LocalNames) -> EntityIndex {
        let name = article.name(at: run)
        let person = names.discover(name, kind: .person, state: countries.state(around: run))
        names.name(person, name, form: .name)
        let shortNames = ShortNames(article, hasFamilyFirst: reader.hasFamilyFirst(run))
        for surname in shortNames.surnames(of: run, alone: alone) {
            names.name(person, surname, form: .surname)
        }
        return person
    }

    /// "Mr Y" of whom the article gives no given name.
    private func addSurnames(to names: inout LocalNames) {
        for word in surnames.values.joined().sorted() where reader.isCertainSurname(word) {
            let name = article.name(at: word..<word + 1)
            guard !names.contains(name), !variants.hasHolder(word) else { continue }
            let state = countries.state(around: word..<word + 1)
            names.name(names.discover(name, kind: .person, state: state), name, form: .surname)
        }
    }
}
