public import Knowledge

extension GraphStore {
    /// Puts the tables of a publisher in the place of those that were imported under that name
    /// before, all in one step or none; false if they are stored as they are.
    ///
    /// A table is stored as an article. A build leaves it alone, also where its file lies in a folder
    /// that is built, and other dictionaries do not read it again.
    public func replaceTables(
        of publisher: String, _ tables: [(file: StoredFile, extract: Extract)],
        readBy recipe: BuildRecipe, names: KnownNames
    ) throws(GraphError) -> Bool {
        do {
            var recipe = recipe
            recipe.options = TableRuns.options(publisher, recipe.options)
            return try changing { transaction in
                let database = transaction.database
                let paths = Set(tables.map(\.file.path))
                let isStored = try tables.allSatisfy { table in
                    try Files.row(of: table.file.path, readBy: recipe, in: database)?.digest
                        == table.file.digest
                }
                let others = try TableRuns.paths(of: publisher, in: database).filter {
                    !paths.contains($0)
                }
                let isCurrent = try TableRuns.areReadBy(recipe, in: database)
                if isStored, others.isEmpty, isCurrent { return false }
                try transaction.begin()
                var writer = try FileWriter(database, recipe: recipe, names: names)
                for path in others { try writer.remove(path: path) }
                for table in tables {
                    let key = try writer.begin(table.file)
                    try writer.add(
                        table.extract.reading, claims: table.extract.claims, file: key)
                }
                try writer.finish()
                try transaction.commit()
                return true
            }
        } catch {
            throw GraphError(error, path: path)
        }
    }
}
