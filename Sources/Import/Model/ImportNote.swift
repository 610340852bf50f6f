/// What an import has to tell of a line that it did not take as it stands.
package struct ImportNote: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Where.
    package let place: SourceLine
    /// What was found, and what is allowed.
    package let message: String

    /// By place, then message.
    package static func < (a: ImportNote, b: ImportNote) -> Bool {
        (a.place, a.message) < (b.place, b.message)
    }

    /// `actors.txt:14: found …; allowed: …`.
    package var description: String { "\(place): \(message)" }
}
