import GRDB
import GRDBSQLite

extension StoreError {
    /// SQLite's error in the store's words. The message of a constraint names tables and columns, never values.
    static func sqlite(_ code: Int32, _ message: String) -> StoreError {
        let subject = message.contains(": ") ? message.split(separator: ": ", maxSplits: 1).last.map(String.init) : nil
        let number = "SQLite \(code)"
        if let known = constraint(code) {
            return StoreError(known.0, known.1, databaseCode: number, subject: subject)
        }
        if let known = place(code & 0xff) { return StoreError(known.0, known.1, databaseCode: number) }
        if message == "integer overflow" { return StoreError(.value, outOfRange, databaseCode: number) }
        let kind: Code = code & 0xff == SQLITE_ERROR || code & 0xff == SQLITE_MISUSE ? .statement : .other
        return StoreError(kind, "SQLite refuses the statement: \(message).", databaseCode: number)
    }

    /// Any error of GRDB or of ours.
    static func fromSQLite(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        if error.isInterruptionError { return CancellationError() }
        // GRDB's own words; SQLite has no code for it.
        if error.resultCode == .SQLITE_MISUSE, error.message == "Connection is closed" { return closed }
        return sqlite(error.extendedResultCode.rawValue, error.message ?? "no message")
    }

    static let outOfRange = "A sum or a number does not fit 64 bits. Sum over fewer rows, or by currency."

    private static func constraint(_ code: Int32) -> (Code, String)? {
        switch code {
        case 1555, 2067, 2579: (.unique, "A row with this key is there already.")  // PRIMARYKEY, UNIQUE, ROWID
        case 787: (.foreignKey, "The row refers to one that is not there, or others refer to it.")  // FOREIGNKEY
        case 275: (.check, "The row breaks a rule of its table.")  // CHECK
        case 1299: (.notNull, "A column that must have a value got none.")  // NOTNULL
        case 3091: (.value, "A value has the wrong kind for its column.")  // DATATYPE
        default: nil
        }
    }

    /// What has to do with the file and the machine, by the primary result code.
    private static func place(_ code: Int32) -> (Code, String)? {
        switch code {
        case SQLITE_BUSY, SQLITE_LOCKED:
            (.busy, "The database is held by another process for too long. Stop the other process, or try again.")
        case SQLITE_READONLY:
            (
                .readOnly,
                "The database cannot be written: the file, its folder or the disk is read-only. Nothing changed."
            )
        case SQLITE_CANTOPEN:
            (
                .cannotOpen,
                "The database file cannot be opened or created. Check the path, and the rights on its folder."
            )
        case SQLITE_PERM, SQLITE_AUTH:
            (.notAllowed, "The rights on the database file do not allow this.")
        case SQLITE_NOTADB:
            (.notADatabase, "The file is not an SQLite database. Nothing changed; name another path.")
        case SQLITE_CORRUPT:
            (.damaged, "The database file is damaged. Stop the hub and restore the last backup.")
        case SQLITE_FULL:
            (.diskFull, "The disk is full; the transaction was undone. Make room, then try again.")
        case SQLITE_IOERR:
            (.other, "Reading or writing the database file failed; the transaction was undone. Check the disk.")
        case SQLITE_MISMATCH: (.value, "A value has the wrong kind for its column.")
        case SQLITE_TOOBIG: (.value, "A value is too large for the database.")
        default: nil
        }
    }
}
