import AcornCore
import AcornStore
import ArgumentParser

/// Whose data a command works on: `@OptionGroup var account: AccountOptions`.
struct AccountOptions: ParsableArguments {
    @Option(help: "The account: its number, name or selling partner id. Not needed where there is only one.")
    var account: String?

    /// The account; where the store has none and `makes` is set, one for files is made. Errors: `StoreOptionsError`.
    func key(in store: Store, makes: Bool, now: Instant = .now) async throws -> AccountKey {
        let account = account
        let find: @Sendable (any SQLConnection) throws -> AccountKey? = {
            try SettlementAccounts.account(
                named: account, environment: Self.production, in: $0, makes: makes, at: now)
        }
        do {
            let key = makes ? try await store.write(.serializable, find) : try await store.read(find)
            guard let key else { throw StoreOptionsError.noAccount }
            return key
        } catch let error as StoreError where error.code == .value {
            throw StoreOptionsError.account(error)
        }
    }

    /// The environment of real data (`environments`).
    static let production: Int64 = 1
}
