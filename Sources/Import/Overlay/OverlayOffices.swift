import Entities
import Knowledge

/// The offices of an overlay: of one person in one role at one body, times that touch are one.
struct OverlayOffices {
    private(set) var terms: [Term] = []
    private(set) var leftOut: [ImportNote] = []

    /// A row of the table of offices.
    struct Term {
        let person: EntityID
        let role: String
        let body: EntityID
        let from: PartialDate?
        var until: PartialDate?
        let place: SourceLine
    }

    private struct Key: Hashable {
        let person: EntityID
        let role: String
        let body: EntityID
    }

    /// - Parameter id: the id of the imported entity at a position.
    init(_ offices: [ImportedOffice], known: KnownEntities, id: (Int) -> EntityID?) {
        var groups: [Key: [Term]] = [:]
        for office in offices {
            let body: EntityID? =
                switch office.body {
                case .known(let id): id
                case .imported(let position): id(position)
                }
            guard let person = id(office.person), let body else {
                leftOut.append(
                    ImportNote(
                        place: office.place,
                        message: "the office of somebody or at something that was left out"))
                continue
            }
            if let from = office.from, let until = office.until, until.last < from.first {
                leftOut.append(
                    ImportNote(
                        place: office.place,
                        message: "the office ends \(until.edtf), before it begins \(from.edtf)"))
                continue
            }
            if let began = known[body]?.from, let until = office.until, until.last < began.first {
                leftOut.append(
                    ImportNote(
                        place: office.place,
                        message:
                            "the office ends \(until.edtf), before \(body) began, \(began.edtf)"))
                continue
            }
            let term = Term(
                person: person, role: office.role, body: body, from: office.from,
                until: office.until, place: office.place)
            if Self.isKnown(term, known) {
                leftOut.append(
                    ImportNote(
                        place: office.place,
                        message: "an office of \(person) at \(body) that the dictionaries have"))
            } else {
                groups[Key(person: person, role: office.role, body: body), default: []].append(term)
            }
        }
        for group in groups.values { terms += Self.joined(group) }
    }

    /// Whether the dictionaries know the person at the same body at that time: in that role, or, if
    /// it has no name, in any.
    private static func isKnown(_ term: Term, _ known: KnownEntities) -> Bool {
        known.terms(of: term.person).contains { other in
            other.of == term.body
                && (other.role == term.role || term.role == ImportedOffice.unnamed)
                && overlap(term.from, term.until, other.from, other.until)
        }
    }

    private static func overlap(
        _ from: PartialDate?, _ until: PartialDate?, _ otherFrom: PartialDate?,
        _ otherUntil: PartialDate?
    ) -> Bool {
        if let until, let otherFrom, until.last < otherFrom.first { return false }
        if let from, let otherUntil, otherUntil.last < from.first { return false }
        return true
    }

    /// Times of one office, those that overlap or follow each other at once as one.
    private static func joined(_ terms: [Term]) -> [Term] {
        let sorted = terms.sorted { a, b in
            guard let left = a.from else { return b.from != nil || a.place < b.place }
            guard let right = b.from else { return false }
            return left == right ? a.place < b.place : left < right
        }
        var joined: [Term] = []
        for term in sorted {
            guard let last = joined.last, touches(last, term) else {
                joined.append(term)
                continue
            }
            let later = joined.count - 1
            if let end = last.until {
                joined[later].until = term.until.map { max($0, end) { $0.last < $1.last } }
            }
        }
        return joined
    }

    private static func touches(_ earlier: Term, _ later: Term) -> Bool {
        guard let end = earlier.until, let start = later.from else { return true }
        return start.first <= end.last.advanced(by: 1)
    }

    private static func max(
        _ a: PartialDate, _ b: PartialDate, by precedes: (PartialDate, PartialDate) -> Bool
    ) -> PartialDate {
        precedes(a, b) ? b : a
    }
}
