/// What went wrong in the store, and what to do about it. It never holds a value of a row, a parameter or a password.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a caller can tell apart. Text is for people; programs switch over this.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// The address is neither `sqlite:PATH` nor a `postgres://` URL.
        case address
        /// The database cannot be reached, or the file cannot be opened or created.
        case cannotOpen
        /// Wrong user, password or rights.
        case notAllowed
        case readOnly
        /// The file is no SQLite database.
        case notADatabase
        /// The database belongs to another program.
        case foreignDatabase
        /// Damaged: only a backup helps.
        case damaged
        case diskFull
        /// The schema is newer than this program, or not made by its migrations.
        case schema
        /// Another process holds the database for too long, or too many callers wait.
        case busy
        case unique
        case foreignKey
        case check
        case notNull
        /// A value has the wrong kind, is missing, or does not fit.
        case value
        /// The SQL or its use is wrong: a programmer's mistake.
        case statement
        /// Two transactions got in each other's way; this one was undone. `.repeatable` writes try again by themselves.
        case conflict
        /// Stopped by the statement timeout.
        case timeout
        /// The connection broke; the transaction was undone.
        case connectionLost
        /// The connection broke while committing: whether the transaction took place is not known.
        case commitUnknown
        /// The store was closed.
        case closed
        case other
    }

    package let code: Code
    /// One or two sentences: what is wrong, and what to do next.
    package let message: String
    /// PostgreSQL's five letters, or SQLite's extended result code.
    package let databaseCode: String?
    /// The table or constraint it is about, where the database tells.
    package let subject: String?

    init(_ code: Code, _ message: String, databaseCode: String? = nil, subject: String? = nil) {
        self.code = code
        self.message = message
        self.databaseCode = databaseCode
        self.subject = subject
    }

    package var description: String {
        message + (subject.map { " (\($0))" } ?? "") + (databaseCode.map { " [\($0)]" } ?? "")
    }

    var isConnectionLost: Bool { code == .connectionLost || code == .commitUnknown }

    static let nulInText = StoreError(
        .value, "A text with a NUL character cannot be stored. Remove the character, or store the text as bytes.")
}
