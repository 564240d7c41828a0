package import AcornCore

/// The authorizations of accounts. Functions work inside the transaction of the connection they are given.
package enum Authorizations {
    /// How many authorizations a list has at most.
    package static let countMax = 100_000

    /// Puts an authorization down as active from now on, whatever it was before. The refresh token is sealed beside it,
    /// under `Authorization.secretName`, in the same transaction.
    package static func grant(
        _ account: AccountKey, to application: HubApplication, in connection: any SQLConnection, at now: Instant
    ) throws {
        let end = application.kind == .public ? now.adding(seconds: Authorization.lifeSeconds) : nil
        let secret = Authorization.secretName(account, application: application.number).reference
        try connection.execute(
            """
            INSERT INTO authorizations (environment, account, application, state, refresh_token_sealed,
                authorized_at, expires_at, checked_at)
            VALUES ($1, $2, $3, 'active', $4, $5, $6, $5)
            ON CONFLICT (environment, account, application) DO UPDATE
            SET state = 'active', refresh_token_sealed = excluded.refresh_token_sealed,
                authorized_at = excluded.authorized_at, expires_at = excluded.expires_at,
                checked_at = excluded.checked_at, lost_at = NULL, lost_reason = NULL
            """, account.values + [.integer(application.number), .text(secret), .init(now), .init(end)])
    }

    /// Puts down that Amazon refused it. One that was renewed since `authorizedAt` stays as it is: what failed was its
    /// predecessor. Returns whether it is lost by this.
    @discardableResult
    package static func lose(
        _ account: AccountKey, application: Int64, authorizedAt: Instant, reason: String,
        in connection: any SQLConnection, at now: Instant
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE authorizations SET state = 'lost', lost_at = $5, lost_reason = $6
            WHERE environment = $1 AND account = $2 AND application = $3 AND state = 'active' AND authorized_at = $4
            """,
            account.values + [
                .integer(application), .init(authorizedAt), .init(now), .text(String(reason.prefix(500))),
            ]) > 0
    }

    /// Puts down that Amazon accepted it just now.
    package static func checked(
        _ account: AccountKey, application: Int64, in connection: any SQLConnection, at now: Instant
    ) throws {
        try connection.execute(
            """
            UPDATE authorizations SET checked_at = $4
            WHERE environment = $1 AND account = $2 AND application = $3 AND state = 'active'
            """, account.values + [.integer(application), .init(now)])
    }

    /// Takes it back here. What it brought in stays; the caller forgets the refresh token in the same transaction.
    /// Returns whether there was one to take back.
    @discardableResult
    package static func revoke(
        _ account: AccountKey, application: Int64, in connection: any SQLConnection
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE authorizations SET state = 'revoked', refresh_token_sealed = NULL
            WHERE environment = $1 AND account = $2 AND application = $3 AND state <> 'revoked'
            """, account.values + [.integer(application)]) > 0
    }

    /// All authorizations, of one environment or of every one, by account and application.
    package static func all(
        _ environment: HubEnvironment? = nil, in connection: any SQLConnection
    ) throws -> [Authorization] {
        try connection.rows(
            """
            \(select) WHERE z.environment BETWEEN $1 AND $2
            ORDER BY z.environment, z.account, z.application LIMIT \(countMax)
            """,
            [.integer(environment?.rawValue ?? 0), .integer(environment?.rawValue ?? 9)], { try read($0) })
    }

    /// The authorizations of one account, by application.
    package static func all(of account: AccountKey, in connection: any SQLConnection) throws -> [Authorization] {
        try connection.rows(
            """
            \(select) WHERE z.environment = $1 AND z.account = $2 ORDER BY z.application LIMIT 1000
            """, account.values, { try read($0) })
    }

    private static let select = """
        SELECT z.environment, z.account, a.selling_partner_id, a.region, a.name, z.application, p.name, p.kind,
            z.state, z.authorized_at, z.expires_at, z.checked_at, z.lost_at, z.lost_reason
        FROM authorizations z
        JOIN accounts a ON a.environment = z.environment AND a.account = z.account
        JOIN applications p ON p.environment = z.environment AND p.application = z.application
        """

    private static func read(_ row: borrowing SQLRow) throws -> Authorization {
        guard let kind = HubApplication.Kind(rawValue: try row.text(7)),
            let state = Authorization.State(rawValue: try row.text(8))
        else { throw StoreError(.value, "An authorization has a state that is not known here.") }
        return Authorization(
            account: SellerAccount(
                key: AccountKey(environment: try row.integer(0), account: try row.integer(1)),
                sellingPartnerID: try row.text(2), region: try row.text(3), name: try row.text(4)),
            application: try row.integer(5), applicationName: try row.text(6), applicationKind: kind, state: state,
            authorizedAt: try row.instant(9), expiresAt: try row.instantOrNil(10), checkedAt: try row.instantOrNil(11),
            lostAt: try row.instantOrNil(12), lostReason: try row.textOrNil(13))
    }
}
