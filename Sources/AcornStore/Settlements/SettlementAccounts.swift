package import AcornCore

/// The account that files belong to which a person brings.
package enum SettlementAccounts {
    /// Its name where a store has no account yet.
    package static let localName = "files"

    /// The account that `name` means: its number, its name or its selling partner id. Without a name it is the only
    /// account there is; in a store without any it is made. Throws a `StoreError` that says what there is.
    package static func account(
        named name: String?, environment: Int64, in connection: any SQLConnection, makes: Bool, at now: Instant
    ) throws -> AccountKey? {
        let all = try connection.rows(
            """
            SELECT account, name, selling_partner_id FROM accounts
            WHERE environment = $1 ORDER BY account LIMIT 10001
            """, [.integer(environment)]
        ) { (account: try $0.integer(0), name: try $0.text(1), partner: try $0.text(2)) }
        if let name {
            let found = all.filter { String($0.account) == name || $0.name == name || $0.partner == name }
            guard found.count == 1 else { throw wrong(name, found.count, all.map(\.name)) }
            return AccountKey(environment: environment, account: found[0].account)
        }
        if all.count == 1 { return AccountKey(environment: environment, account: all[0].account) }
        guard all.isEmpty else { throw wrong(nil, all.count, all.map(\.name)) }
        return makes ? try make(environment, connection, at: now) : nil
    }

    private static func wrong(_ name: String?, _ count: Int, _ names: [String]) -> StoreError {
        let list = names.prefix(20).joined(separator: ", ")
        guard let name else {
            return StoreError(.value, "There are \(count) accounts: say which one with --account. Accounts: \(list)")
        }
        let fault = count == 0 ? "There is no account '\(name)'." : "'\(name)' means \(count) accounts; use a number."
        return StoreError(.value, fault + (list.isEmpty ? "" : " Accounts: \(list)"))
    }

    private static func make(
        _ environment: Int64, _ connection: any SQLConnection, at now: Instant
    ) throws -> AccountKey {
        let next = try connection.first("SELECT COALESCE(MAX(account), 0) + 1 FROM accounts") { try $0.integer(0) }
        let key = AccountKey(environment: environment, account: next ?? 1)
        try connection.execute(
            """
            INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
            VALUES ($1, $2, $3, 'na', $3, $4)
            """, key.values + [.text(localName), .init(now)])
        return key
    }
}
