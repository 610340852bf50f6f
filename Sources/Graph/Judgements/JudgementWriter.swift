import Knowledge

import class GRDB.Database

/// Appends judgements to the log.
struct JudgementWriter {
    private let database: Database

    /// A writer for the present transaction.
    init(_ database: Database) {
        self.database = database
    }

    /// Writes a judgement, unless one in effect says the same.
    func write(
        _ ruling: Ruling, reason: String
    ) throws -> (judgement: Judgement, isNew: Bool) {
        let log = try Judgements(from: database)
        if let standing = log.standing(for: ruling, reason: reason) { return (standing, false) }
        try database.run(
            """
            INSERT INTO judgements (verdict, claim, entity, into_entity, undone_id, reason)
            VALUES (?, ?, ?, ?, ?, ?)
            """, ruling.verdict.rawValue, ruling.claim?.rawValue, ruling.entity?.rawValue,
            ruling.intoEntity?.rawValue, ruling.undone, reason)
        let judgement = Judgement(
            number: Int(database.lastInsertedRowID), ruling: ruling, reason: reason,
            undoneBy: nil)
        try noteChange(by: ruling, log)
        return (judgement, true)
    }

    /// What is said by a claim counts otherwise; which entities are one `merges` tells.
    private func noteChange(by ruling: Ruling, _ log: Judgements) throws {
        let undone = log.all.first { $0.number == ruling.undone }?.ruling
        for ruling in [ruling, undone] {
            guard let ruling, ruling.verdict != .note, let claim = ruling.claim else { continue }
            try ChangeLog(database).note(claim)
        }
    }
}
