/// Why a backup cannot be made or restored, and what to do about it.
package struct BackupError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a caller can tell apart. Text is for people; programs switch over this.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// The file cannot be read.
        case cannotRead
        /// The file cannot be written, or is there already.
        case cannotWrite
        /// The file is no backup of ACORN-i.
        case notABackup
        /// The backup is cut, changed or put together from parts.
        case damaged
        /// The backup is sealed under another key or passphrase.
        case wrongKey
        /// The backup was made by a newer version.
        case newer
        /// The database that would be replaced holds something.
        case notEmpty
        /// What was restored is not what was backed up; everything was undone.
        case differs
        /// The schema cannot be backed up.
        case schema
    }

    package let code: Code
    /// One or two sentences: what is wrong, and what to do next.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }

    static let cut = BackupError(
        .damaged, "The backup is cut off: its end is missing. Nothing changed; take another copy of the file.")
}
