/// Facts that were told and could not be taken in: kept in the archive, listed here.
package struct QuarantinedFacts {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let resource: String

    package init(_ connection: any SQLConnection, _ key: AccountKey, _ resource: String) {
        self.connection = connection
        self.key = key
        self.resource = resource
    }

    /// Notes a fact that cannot be read; `reason` says which field and why, and holds nothing of a person.
    package func put(_ subject: String, reason: String, entry: Int64, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO quarantined_facts (environment, account, resource, subject_id, reason, seen_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (environment, account, resource, subject_id) DO UPDATE SET
                reason = excluded.reason, seen_at = excluded.seen_at, archive_entry = excluded.archive_entry
            WHERE excluded.archive_entry >= quarantined_facts.archive_entry
            """,
            key.values + [.text(resource), .text(subject), .text(reason), .init(now), .init(entry)])
    }

    /// Whether there is none of this resource.
    package func isEmpty() throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM quarantined_facts WHERE environment = $1 AND account = $2 AND resource = $3 LIMIT 1
            """, key.values + [.text(resource)]
        ) { _ in true } == nil
    }

    /// A fact that can be read now is no longer quarantined.
    package func release(_ subject: String) throws {
        try connection.execute(
            """
            DELETE FROM quarantined_facts
            WHERE environment = $1 AND account = $2 AND resource = $3 AND subject_id = $4
            """, key.values + [.text(resource), .text(subject)])
    }

    /// Lets go of all facts whose subject begins with `prefix`: they are about to be told again.
    ///
    /// A prefix ends with a blank; an empty one means all.
    package func releaseAll(_ prefix: String) throws {
        try connection.execute(
            """
            DELETE FROM quarantined_facts
            WHERE environment = $1 AND account = $2 AND resource = $3 AND subject_id >= $4 AND subject_id < $5
            """,
            key.values + [
                .text(resource), .text(prefix),
                // Texts sort by code point, and the next one after a blank is `!`.
                .text(prefix.isEmpty ? "\u{10FFFF}" : String(prefix.dropLast()) + "!"),
            ])
    }

    /// How many facts of each resource are quarantined.
    package static func counts(_ connection: any SQLConnection, _ key: AccountKey) throws -> [String: Int64] {
        let rows = try connection.rows(
            """
            SELECT resource, COUNT(*) FROM quarantined_facts WHERE environment = $1 AND account = $2 GROUP BY resource
            """, key.values
        ) { (try $0.text(0), try $0.integer(1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}
