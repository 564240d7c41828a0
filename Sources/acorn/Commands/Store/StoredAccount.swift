import AcornCore
import AcornStore
import ArgumentParser

/// An account as the store has it.
struct StoredAccount: Hashable, Sendable {
    let key: AccountKey
    let name: String

    /// Every account of every environment, or those that a number, a name or a selling partner id means. Throws where
    /// a name means none.
    static func list(named word: String?, in store: Store) async throws -> [StoredAccount] {
        let all = try await store.read { connection in
            try connection.rows(
                """
                SELECT environment, account, name, selling_partner_id FROM accounts ORDER BY environment, account
                LIMIT 100001
                """
            ) { row in
                let key = AccountKey(environment: try row.integer(0), account: try row.integer(1))
                return (one: StoredAccount(key: key, name: try row.text(2)), partner: try row.text(3))
            }
        }
        guard let word else { return all.map(\.one) }
        let found = all.filter { "\($0.one.key.account)" == word || $0.one.name == word || $0.partner == word }
        guard !found.isEmpty else { throw ValidationError("there is no account '\(word)'") }
        return found.map(\.one)
    }
}
