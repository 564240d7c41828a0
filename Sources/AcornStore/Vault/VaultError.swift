/// Why a secret cannot be kept or read, and what to do about it. It never holds a secret or personal data.
package struct VaultError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a caller can tell apart. Text is for people; programs switch over this.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// No master key was named, or it is not where it should be.
        case keyMissing
        /// The key cannot be read, or others can read it, too.
        case keyUnreadable
        /// What was read is no master key, or not whole.
        case keyDamaged
        /// A good key, of another database.
        case wrongKey
        /// The database has no vault yet.
        case notInitialized
        /// The database has a vault already.
        case initializedAlready
        /// A sealed value is not what was sealed in its place.
        case tampered
        /// Another rotation is under way.
        case rotating
        /// Personal data is not kept for this account.
        case switchedOff
        case tooLarge
        case outOfMemory
    }

    package let code: Code
    /// One or two sentences: what is wrong, and what to do next.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
