import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation

/// `acorn stores`: every store, and how its authorization stands.
struct Stores: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stores",
        abstract: "List every store with its account, and how its authorization stands.",
        discussion: """
            acorn stores
            acorn stores --check --format json

            With --check Amazon is asked about every account that is not lost: the lists of stores are renewed, and an
            authorization that Amazon refuses is found. Exit codes: 0 all is well, 1 an authorization is lost, has
            expired or expires within 30 days, or could not be checked; 2 unusable input or configuration.
            """)

    @Option(help: "Only those of production, sandbox or simulator.")
    var environment: HubEnvironment?

    @Flag(help: "Ask Amazon about every account.")
    var check = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "text, json or csv.")
    var format: Format = .text

    @Option(help: "en or zh.")
    var lang: String?

    /// text, json or csv.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        var failures: [String] = []
        if check { failures = try await checkAll(language) }
        let accounts = try await store.withStore { [environment] in
            try await Connections.accounts(environment, in: $0)
        }
        let list = StoreList(accounts: accounts, now: .now)
        try Destination(path: nil).write { sink in
            switch format {
            case .text: list.writeText(language, to: &sink)
            case .json: list.writeJSON(to: &sink)
            case .csv: list.writeCSV(to: &sink)
            }
        }
        for failure in failures { note("Error: \(failure)") }
        if list.hasFindings || !failures.isEmpty { throw ExitCode(1) }
    }

    /// Asks about one account after the other: one that fails stops no other.
    private func checkAll(_ language: Language) async throws -> [String] {
        try await store.withConnections(key, language: language) { connections in
            var failures: [String] = []
            for account in try await Connections.accounts(environment, in: connections.store)
            where account.authorization.state == .active {
                do {
                    try await connections.open(
                        account.key, application: account.authorization.application, priority: .urgent
                    ).refreshStores()
                } catch ConnectionError.authorizationLost {
                    // The list says so.
                } catch is CancellationError { throw CancellationError() } catch let error as StoreError {
                    throw error
                } catch { failures.append("account \(account.key.account): \(error)") }
            }
            return failures
        }
    }
}
