package import AcornCore

/// When an application's client secret ends, as a notification told it.
package struct ClientSecretExpiry: Hashable, Sendable {
    package let environment: HubEnvironment
    package let application: String
    package let expiresAt: Instant

    /// How long before its end it is spoken of. Source: facts §2.7: a new secret is to be in use before the old ends.
    package static let noticeSeconds: Int64 = 30 * 86_400

    /// Every application whose secret's end is known, the first to end first.
    package static func all(in connection: any SQLConnection) throws -> [ClientSecretExpiry] {
        try connection.rows(
            """
            SELECT environment, name, client_secret_expires_at FROM applications
            WHERE removed_at IS NULL AND client_secret_expires_at IS NOT NULL
            ORDER BY client_secret_expires_at, application LIMIT 1000
            """, []
        ) { row in
            guard let environment = HubEnvironment(rawValue: try row.integer(0)) else {
                throw StoreError(.value, "An application has an environment that is not known here.")
            }
            return ClientSecretExpiry(
                environment: environment, application: try row.text(1), expiresAt: try row.instant(2))
        }
    }

    /// Puts down when the secret in use ends. With `isNew` the secret itself is a new one, and its end must lie later
    /// than the one that is known: returns false, and changes nothing, where it does not, as an older notification came
    /// late.
    package static func put(
        _ end: Instant?, of application: HubApplication, isNew: Bool, in connection: any SQLConnection
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE applications SET client_secret_expires_at = $3
            WHERE environment = $1 AND application = $2
                AND (CAST($4 AS BIGINT) = 0 OR client_secret_expires_at IS NULL OR client_secret_expires_at < $3)
            """,
            [
                .integer(application.environment.rawValue), .integer(application.number), .init(end),
                .integer(isNew ? 1 : 0),
            ]) == 1
    }
}
