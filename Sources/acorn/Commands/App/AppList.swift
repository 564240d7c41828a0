import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn app list`: the applications, without their secrets.
struct AppList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the applications. Secrets are never shown.")

    @Option(help: "Only those of production, sandbox or simulator.")
    var environment: HubEnvironment?

    @OptionGroup var store: StoreOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let environment = environment
        let (all, counts) = try await store.withStore { store in
            try await store.read { connection in
                let authorizations = try Authorizations.all(environment, in: connection)
                let active = authorizations.filter { $0.state == .active }
                return (
                    try HubApplications.all(environment, in: connection),
                    Dictionary(grouping: active, by: \.application).mapValues(\.count)
                )
            }
        }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: AppText.write(all, counts, language, to: &sink)
            case .json: AppJSON.write(all, counts, to: &sink)
            }
        }
    }
}

/// `acorn app remove`: takes an application away, and its secret out of the vault.
struct AppRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove an application and its client secret. What it brought in stays.",
        discussion: "Accounts that are connected through it must be disconnected first.")

    @Argument(help: "Its name, number or client id.")
    var application: String

    @Option(help: "production, sandbox or simulator; not needed where the name is in one of them only.")
    var environment: HubEnvironment?

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let (name, environment) = (application, environment)
        let removed = try await store.withStore { store in
            try await choosing {
                let vault = try await key.vaultAtHand(store, language)
                let removed = try await store.write(.serializable) { connection in
                    let application = try HubApplications.named(name, environment, in: connection)
                    try HubApplications.remove(application, in: connection, at: .now)
                    try vault.forget(application.secretName, connection)
                    return application
                }
                try await store.scrub(["vault_secrets"])
                return removed
            }
        }
        note(AppWords.removed(removed)[language])
    }
}
