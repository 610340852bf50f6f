import Knowledge

extension Testimony {
    /// The publishers of the articles that are heard, in order of their names.
    package var publishers: [String] { Set(claims.compactMap(\.publisher)).sorted() }

    /// What one publisher's stories tell, however its name is spelt; nil if there are none.
    package func told(by publisher: String) -> Testimony? {
        let name = NameKey(publisher).folded
        let own = claims.filter { $0.publisher.map { NameKey($0).folded == name } ?? false }
        return own.isEmpty ? nil : Testimony(own, preferred: preferred)
    }
}
