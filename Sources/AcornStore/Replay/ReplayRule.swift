/// Derives facts from some kinds of archive entry, again and again with the same result.
///
/// Whoever keeps facts that come from the archive writes one and joins the list that `acorn replay` runs. What it
/// writes may depend on the entry alone: not on the clock, and not on the order in which entries are replayed.
package protocol ReplayRule: Sendable {
    /// Entries of these kinds are its own; a kind has one rule.
    var kinds: [ArchiveKind] { get }

    /// Readies the facts of an account when a replay of these kinds begins, not when it goes on: what cannot be derived
    /// entry by entry is removed here.
    func begin(_ kind: ArchiveKind, _ key: AccountKey, _ connection: any SQLConnection) throws

    /// Removes what was derived from one entry and derives it anew, in the caller's transaction, which may run more
    /// than once. Returns how many facts there are. Throws `ReplayFailure` where the entry cannot be used: then
    /// everything stays as it was.
    func replay(_ entry: ArchivedEntry, _ key: AccountKey, _ connection: any SQLConnection) throws -> Int64
}

extension ReplayRule {
    package func begin(_ kind: ArchiveKind, _ key: AccountKey, _ connection: any SQLConnection) throws {}
}

/// Why an entry could not be replayed; its facts are as they were.
package struct ReplayFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and what to do next, without anything personal.
    package let description: String

    package init(_ description: String) { self.description = description }
}
