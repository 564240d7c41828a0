import AcornCore
import AcornStore
import ArgumentParser

/// Whose data a command works on: `@OptionGroup var account: AccountOptions`.
struct AccountOptions: ParsableArguments {
    @Option(help: "The account: its number, name or selling partner id. Not needed where there is only one.")
    var account: String?

    @Option(help: "production, sandbox or simulator. Without it production, or the only one with accounts.")
    var environment: HubEnvironment?

    /// The account; where the store has none and `makes` is set, one for files is made. Errors: `StoreOptionsError`.
    func key(in store: Store, makes: Bool, now: Instant = .now) async throws -> AccountKey {
        let (account, environment) = (account, environment)
        let find: @Sendable (any SQLConnection) throws -> AccountKey? = {
            try SettlementAccounts.account(
                named: account, environment: environment?.rawValue ?? Self.chosen($0), in: $0, makes: makes, at: now)
        }
        do {
            let key = makes ? try await store.write(.serializable, find) : try await store.read(find)
            guard let key else { throw StoreOptionsError.noAccount }
            return key
        } catch let error as StoreError where error.code == .value {
            throw StoreOptionsError.account(error)
        }
    }

    /// Real data where there is any; otherwise the only environment in which something is connected.
    private static func chosen(_ connection: any SQLConnection) throws -> Int64 {
        let all = try connection.rows("SELECT DISTINCT environment FROM accounts ORDER BY environment") {
            try $0.integer(0)
        }
        return all.count == 1 ? all[0] : production
    }

    /// The environment of real data (`environments`).
    static let production: Int64 = 1
}
