package import AcornCore

/// A selling partner in one region.
package struct SellerAccount: Hashable, Sendable {
    package let key: AccountKey
    package let sellingPartnerID: String
    /// na, eu or fe.
    package let region: String
    package let name: String
}

/// The accounts of sellers. Functions work inside the transaction of the connection they are given.
package enum SellerAccounts {
    /// The account of a selling partner in a region, or a new one. An account that is there keeps its number and all
    /// its history; a name that is given replaces the one it has. Run it in a `.serializable` write.
    package static func put(
        _ environment: HubEnvironment, sellingPartnerID: String, region: String, name: String?,
        in connection: any SQLConnection, at now: Instant
    ) throws -> (account: SellerAccount, isNew: Bool) {
        if let known = try find(environment, sellingPartnerID: sellingPartnerID, region: region, in: connection) {
            try connection.execute(
                "UPDATE accounts SET name = $3, closed_at = NULL WHERE environment = $1 AND account = $2",
                known.key.values + [.text(name ?? known.name)])
            return (account(known, named: name ?? known.name), false)
        }
        // One number over all environments: a query that forgets the environment still finds nobody else's rows.
        let next = try connection.first("SELECT COALESCE(MAX(account), 0) + 1 FROM accounts") { try $0.integer(0) }
        let made = SellerAccount(
            key: AccountKey(environment: environment.rawValue, account: next ?? 1),
            sellingPartnerID: sellingPartnerID, region: region,
            name: name ?? "\(sellingPartnerID)-\(region)")
        try connection.execute(
            """
            INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, made.key.values + [.text(sellingPartnerID), .text(region), .text(made.name), .init(now)])
        return (made, true)
    }

    private static func account(_ known: SellerAccount, named name: String) -> SellerAccount {
        SellerAccount(
            key: known.key, sellingPartnerID: known.sellingPartnerID, region: known.region, name: name)
    }

    /// Whether the account of imported files is the only one there is.
    package static func hasOnlyFiles(_ environment: HubEnvironment, in connection: any SQLConnection) throws -> Bool {
        let partners = try connection.rows(
            "SELECT selling_partner_id FROM accounts WHERE environment = $1 ORDER BY account LIMIT 2",
            [.integer(environment.rawValue)]
        ) { try $0.text(0) }
        return partners == [SettlementAccounts.localName]
    }

    /// Makes the account of imported files that of a seller, so that what was imported before the seller was connected
    /// is the seller's. Afterwards `put` finds it.
    ///
    /// Errors: `StoreError.Code.value` where there is no such account, or the seller has one already.
    package static func adopt(
        _ environment: HubEnvironment, sellingPartnerID: String, region: String, in connection: any SQLConnection
    ) throws {
        let files = SettlementAccounts.localName
        let known = try find(environment, sellingPartnerID: sellingPartnerID, region: region, in: connection)
        if let known {
            throw StoreError(
                .value,
                "The seller \(sellingPartnerID) has account \(known.key.account) in \(region) already, so the account "
                    + "'\(files)' cannot become it.")
        }
        let count = try connection.execute(
            """
            UPDATE accounts SET selling_partner_id = $2, region = $3
            WHERE environment = $1 AND selling_partner_id = $4
            """, [.integer(environment.rawValue), .text(sellingPartnerID), .text(region), .text(files)])
        guard count == 1 else {
            throw StoreError(
                .value, "There is no account '\(files)' in \(environment.name): nothing was imported before.")
        }
    }

    /// The account of a selling partner in a region; nil where there is none.
    package static func find(
        _ environment: HubEnvironment, sellingPartnerID: String, region: String, in connection: any SQLConnection
    ) throws -> SellerAccount? {
        try connection.first(
            """
            SELECT account, name FROM accounts
            WHERE environment = $1 AND selling_partner_id = $2 AND region = $3
            """, [.integer(environment.rawValue), .text(sellingPartnerID), .text(region)]
        ) { row in
            SellerAccount(
                key: AccountKey(environment: environment.rawValue, account: try row.integer(0)),
                sellingPartnerID: sellingPartnerID, region: region, name: try row.text(1))
        }
    }
}
