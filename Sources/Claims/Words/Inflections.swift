/// The forms of its lemma that a word can be.
///
/// "joined" is past or participle, "taken" a participle only, "forces" third person or plural.
/// With a single bit the form is certain.
package struct Inflections: OptionSet, Hashable, Sendable {
    /// One bit for each form.
    package let rawValue: UInt8

    /// Takes the bits as they are.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The lemma itself: infinitive, present, singular.
    package static let base = Inflections(rawValue: 1)
    /// Third person singular: joins.
    package static let third = Inflections(rawValue: 1 << 1)
    /// Simple past: joined, took.
    package static let past = Inflections(rawValue: 1 << 2)
    /// Past participle: joined, taken.
    package static let participle = Inflections(rawValue: 1 << 3)
    /// Gerund or present participle: joining.
    package static let gerund = Inflections(rawValue: 1 << 4)
    /// Plural of a noun: members.
    package static let plural = Inflections(rawValue: 1 << 5)
    /// The base of another verb than its lemma: found, a form of find.
    package static let ownBase = Inflections(rawValue: 1 << 6)
}
