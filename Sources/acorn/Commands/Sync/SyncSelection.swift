import AcornStore
import AcornSync
import ArgumentParser

/// Which stores and resources a command is about: `@OptionGroup var selection: SyncSelection`.
struct SyncSelection: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only this store; may be given more than once.",
            discussion: "A country (DE), a marketplace id, an account's number or name, or both: 3/DE.",
            valueName: "store"))
    var store: [String] = []

    @Option(help: "Only this resource; may be given more than once: \(SyncSelection.names).")
    var resource: [String] = []

    @Option(help: "Only those of production, sandbox or simulator.")
    var environment: HubEnvironment?

    static var names: String { SyncResource.all.map(\.name).joined(separator: ", ") }

    func validate() throws {
        for name in resource where SyncResource.named(name) == nil {
            throw ValidationError("--resource takes \(Self.names); not '\(name)'")
        }
    }

    var resources: [SyncResource] {
        resource.isEmpty ? SyncResource.all : SyncResource.all.filter { resource.contains($0.name) }
    }

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
        return all.filter { account in store.contains { Self.isMeant($0, account) } }
    }

    private static func isMeant(_ text: String, _ account: ConnectedAccount) -> Bool {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        if parts.count == 2 { return isAccount(parts[0], account) && isStore(parts[1], account) }
        return isAccount(text, account) || isStore(text, account)
    }

    private static func isAccount(_ text: String, _ account: ConnectedAccount) -> Bool {
        let one = account.authorization.account
        return text == String(one.key.account) || text == one.sellingPartnerID
            || text.lowercased() == one.name.lowercased()
    }

    private static func isStore(_ text: String, _ account: ConnectedAccount) -> Bool {
        // Amazon's documents say UK where ISO says GB.
        let code = text.uppercased() == "UK" ? "GB" : text.uppercased()
        return account.participating.contains {
            $0.marketplaceID == text || $0.countryCode?.uppercased() == code
        }
    }
}
