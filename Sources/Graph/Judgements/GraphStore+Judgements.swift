public import Knowledge

import class GRDB.Database

extension GraphStore {
    /// Everything that was decided, in order, also what was taken back.
    public func judgements() throws(GraphError) -> [Judgement] {
        try read { try Judgements(from: $0).all }
    }

    /// Decides something, all of it or nothing, and works out anew what follows from it.
    ///
    /// Gives the judgement for each ruling, and whether it is new: what is in effect already is not
    /// decided twice.
    @discardableResult
    public func judge(
        _ rulings: [Ruling], reason: String = ""
    ) throws(GraphError) -> [(judgement: Judgement, isNew: Bool)] {
        do {
            return try changing { transaction in
                try transaction.begin()
                let log = JudgementWriter(transaction.database)
                let results = try rulings.map { try log.write($0, reason: reason) }
                guard results.contains(where: \.isNew) else { return results }
                try transaction.commit(readsArticles: false)
                return results
            }
        } catch {
            throw GraphError(error, path: path)
        }
    }

    /// The merges in effect that name an entity, or that name both of two.
    public func merges(
        of entity: EntityID, with other: EntityID? = nil
    ) throws(GraphError) -> [Judgement] {
        try judgements().filter { judgement in
            let ends = [judgement.ruling.entity, judgement.ruling.intoEntity]
            return judgement.isInEffect && ends.contains(entity)
                && (other.map(ends.contains) ?? true)
        }
    }

    /// Ids of claims that begin with some hex digits, at most `limit`, in order.
    public func claims(
        beginningWith digits: String, limit: Int
    ) throws(GraphError) -> [ClaimID] {
        try read { try $0.claims(beginningWith: digits, limit: limit) }
    }
}

extension Database {
    /// Ids of claims that begin with some digits, at most `limit`, in order; none for less than
    /// four hex digits.
    func claims(beginningWith digits: String, limit: Int) throws -> [ClaimID] {
        let pattern = digits.lowercased()
        guard pattern.utf8.count >= 4, pattern.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            return []
        }
        return try rows(
            "SELECT DISTINCT claim FROM claims WHERE claim GLOB ? ORDER BY claim LIMIT ?",
            pattern + "*", limit
        ) { try $0.claimID() }
    }
}
