import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn disconnect`: ends an authorization here.
struct Disconnect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disconnect",
        abstract: "Forget an account's refresh token. What was collected stays.",
        discussion: """
            acorn disconnect --account 7
            acorn disconnect --account "Eichhorn & Co EU" --app hub

            The refresh token is deleted and nothing is collected any more. To take the authorization back at Amazon as
            well, use Seller Central: Apps and Services, Manage Your Apps. `acorn connect` connects the account again,
            with its number and history.
            """)

    @Option(help: "The account: its number, name or selling partner id.")
    var account: String

    @Option(name: .customLong("app"), help: "The application; not needed where the account is connected through one.")
    var application: String?

    @Option(help: "production, sandbox or simulator; not needed where the account is in one of them only.")
    var environment: HubEnvironment?

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let ended = try await store.withStore { store in
            let vault = try await key.vaultAtHand(store, language)
            let chosen = try choice(
                try await store.read { [environment] in try Authorizations.all(environment, in: $0) })
            try await store.write(.serializable) { connection in
                try Authorizations.revoke(chosen.account.key, application: chosen.application, in: connection)
                try vault.forget(chosen.secretName, connection)
            }
            try await store.scrub(["vault_secrets"])
            return chosen
        }
        note(Self.words(ended)[language])
    }

    private func choice(_ all: [Authorization]) throws -> Authorization {
        let found = all.filter { one in
            let account = one.account
            let isMeant =
                String(account.key.account) == self.account || account.name == self.account
                || account.sellingPartnerID == self.account
            return isMeant && one.state != .revoked
                && (application == nil || one.applicationName == application || String(one.application) == application)
        }
        if found.count == 1 { return found[0] }
        guard !found.isEmpty else {
            throw ValidationError("no connected account is '\(account)'; `acorn stores` lists them")
        }
        let list = found.map { "\($0.account.key.account) through \($0.applicationName) (\($0.environment.name))" }
        throw ValidationError(
            "'\(account)' means several: \(list.joined(separator: ", ")); use a number, and --app or --environment")
    }

    private static func words(_ ended: Authorization) -> Words {
        let (number, name) = (ended.account.key.account, VisibleText.of(ended.account.name))
        let app = VisibleText.of(ended.applicationName)
        return Words(
            "Disconnected: account \(number), \(name), from \(app). Its refresh token is deleted; what was collected "
                + "stays. Amazon lists the authorization until it is removed in Seller Central, Manage Your Apps.",
            "已断开：账户 \(number)，\(name)，应用 \(app)。refresh token 已删除，已收集的数据保留。在 Seller Central 的“管理您的应用”中移除之前，亚马逊仍会列出该授权。")
    }
}
