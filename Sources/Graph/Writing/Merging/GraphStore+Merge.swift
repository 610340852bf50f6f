extension GraphStore {
    /// Adds articles that were read elsewhere by a recipe, all in one step or none.
    ///
    ///     try store.merge(recipe, names: names) { session in
    ///         for (extract, place) in extracts { try session.add(extract, from: place) }
    ///     }
    ///
    /// The store then is the same as if their files had been built. One that has all of them
    /// already is left unwritten. Memory does not grow with the articles.
    ///
    /// Throws `GraphError` or what `body` throws; `busy` also if another program changes the store
    /// between the first article of `body` and its first new one.
    public func merge<Value>(
        _ recipe: BuildRecipe, names: KnownNames, _ body: (MergeSession) throws -> Value
    ) throws -> Value {
        try changing { transaction in
            let session = try MergeSession(
                store: self, transaction: transaction, recipe: recipe, names: names)
            let value = try body(session)
            try session.commit()
            return value
        }
    }
}
