extension WordClass {
    /// The words by which an article makes plain what is a person, a body, a thing.
    static let discovery = people + bodies + things
}
