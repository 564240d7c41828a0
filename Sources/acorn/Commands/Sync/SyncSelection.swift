import AcornStore
import AcornSync
import ArgumentParser

/// Which stores a command is about: `@OptionGroup var selection: AccountSelection`.
struct AccountSelection: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only this store; may be given more than once.",
            discussion: "A country (DE), a marketplace id, an account's number or name, or both: 3/DE.",
            valueName: "store"))
    var store: [String] = []

    @Option(help: "Only those of production, sandbox or simulator.")
    var environment: HubEnvironment?

    /// The accounts that are meant, each with the stores that are meant. Errors: `ValidationError` where a store is not
    /// known or nothing is connected.
    func accounts(in hub: Store) async throws -> [ConnectedAccount] {
        let all = try await Connections.accounts(environment, in: hub)
        guard !all.isEmpty else {
            throw ValidationError("no store is connected yet: `acorn app add`, then `acorn connect`")
        }
        guard !store.isEmpty else { return all }
        for text in store where !all.contains(where: { Self.isMeant(text, $0) }) {
            throw ValidationError("no store '\(text)'; `acorn stores` lists them")
        }
        return all.compactMap { account in
            let meant = account.stores.filter { one in store.contains { Self.isMeant($0, account, one) } }
            return meant.isEmpty ? nil : ConnectedAccount(authorization: account.authorization, stores: meant)
        }
    }

    private static func isMeant(_ text: String, _ account: ConnectedAccount) -> Bool {
        account.participating.contains { isMeant(text, account, $0) }
    }

    private static func isMeant(_ text: String, _ account: ConnectedAccount, _ store: AccountStore) -> Bool {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        if parts.count == 2 { return isAccount(parts[0], account) && isStore(parts[1], store) }
        return isAccount(text, account) || isStore(text, store)
    }

    private static func isAccount(_ text: String, _ account: ConnectedAccount) -> Bool {
        let one = account.authorization.account
        return text == String(one.key.account) || text == one.sellingPartnerID
            || text.lowercased() == one.name.lowercased()
    }

    private static func isStore(_ text: String, _ store: AccountStore) -> Bool {
        // Amazon's documents say UK where ISO says GB.
        func code(_ text: String) -> String { text.uppercased() == "UK" ? "GB" : text.uppercased() }
        return store.marketplaceID == text || store.countryCode.map(code) == code(text)
    }
}

/// Which stores and resources a command is about: `@OptionGroup var selection: SyncSelection`.
struct SyncSelection: ParsableArguments {
    @OptionGroup var stores: AccountSelection

    @Option(help: "Only this resource; may be given more than once: \(SyncSelection.names).")
    var resource: [String] = []

    static var names: String { SyncResource.all.map(\.name).joined(separator: ", ") }

    func validate() throws {
        for name in resource where SyncResource.named(name) == nil {
            throw ValidationError("--resource takes \(Self.names); not '\(name)'")
        }
    }

    var resources: [SyncResource] {
        resource.isEmpty ? SyncResource.all : SyncResource.all.filter { resource.contains($0.name) }
    }

    /// The accounts that are meant. Errors: as `AccountSelection.accounts`.
    func accounts(in hub: Store) async throws -> [ConnectedAccount] { try await stores.accounts(in: hub) }
}
