package import AcornCore

/// What came of trying an ability of an authorization.
package enum RoleOutcome: String, CaseIterable, Hashable, Sendable {
    /// Amazon let the call in.
    case granted
    /// Amazon refused it: none of the roles that would do is granted.
    case missing
    /// It could not be found out.
    case unknown
}

/// What was found out about the roles of authorizations. Functions work inside the transaction of the connection.
package enum RoleTrials {
    /// Puts down what came of a trial, in the place of an earlier one.
    package static func put(
        _ outcome: RoleOutcome, of ability: String, _ account: AccountKey, application: Int64,
        in connection: any SQLConnection, at now: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO role_trials (environment, account, application, ability, outcome, tried_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (environment, account, application, ability) DO UPDATE
            SET outcome = excluded.outcome, tried_at = excluded.tried_at
            """, account.values + [.integer(application), .text(ability), .text(outcome.rawValue), .init(now)])
    }

    /// What is known of an authorization's abilities.
    package static func all(
        _ account: AccountKey, application: Int64, in connection: any SQLConnection
    ) throws -> [String: RoleOutcome] {
        let rows = try connection.rows(
            """
            SELECT ability, outcome FROM role_trials
            WHERE environment = $1 AND account = $2 AND application = $3 ORDER BY ability LIMIT 1000
            """, account.values + [.integer(application)]
        ) { (try $0.text(0), RoleOutcome(rawValue: try $0.text(1)) ?? .unknown) }
        return Dictionary(rows) { $1 }
    }
}
