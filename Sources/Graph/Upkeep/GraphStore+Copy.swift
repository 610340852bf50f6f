import GRDB

extension GraphStore {
    /// Writes a copy of the store as it is now into a file that does not exist or is empty.
    ///
    /// Whoever reads or builds goes on meanwhile. The copy holds no free pages and no log.
    public func copy(to file: String) throws(GraphError) {
        do {
            try checkInterruption()
            try queue.writeWithoutTransaction {
                try $0.execute(sql: "VACUUM INTO ?", arguments: [file])
            }
        } catch {
            throw GraphError(error, path: path)
        }
    }
}
