import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation
import Logging
import SellingPartnerClient

extension StoreOptions {
    /// Opens the store and the vault, lends what opens clients, and closes everything: what was counted is written
    /// first. A failure of the store comes as one that names the database.
    func withConnections<Value>(
        _ key: KeyOptions, language: Language, logger: Logger? = nil, isolation: isolated (any Actor)? = #isolation,
        _ body: (Connections) async throws -> Value
    ) async throws -> Value {
        try await withStore { store in
            try await key.withConnections(to: store, language, logger: logger, body)
        }
    }
}

extension KeyOptions {
    /// Opens the vault of a store, lends what opens clients, and closes it: what was counted is written first.
    func withConnections<Value>(
        to store: Store, _ language: Language, logger: Logger?, isolation: isolated (any Actor)? = #isolation,
        _ body: (Connections) async throws -> Value
    ) async throws -> Value {
        let vault = try await vaultAtHand(store, language)
        let transport = NetworkTransport()
        var settings = ConnectionSettings(time: .hub(store.dialect), now: { .now })
        settings.userAgent = UserAgent(application: "ACORN-i", version: Acorn.configuration.version)
        if let logger { settings.logger = logger }
        let connections = Connections(store, vault: vault, transport: transport, settings: settings)
        do {
            let value = try await body(connections)
            try await connections.close()
            try await transport.shutdown()
            return value
        } catch {
            try? await connections.close()
            try? await transport.shutdown()
            throw error
        }
    }
}

extension KeyOptions {
    /// The vault of a store. Where there is none yet, a person at a terminal is told what it means and asked; a script
    /// is told what to do. Errors: `VaultMissing`, `VaultError`, and those of `source`.
    func vaultAtHand(_ store: Store, _ language: Language) async throws -> Vault {
        guard try await store.read({ try VaultStatus.read($0) }) == nil else { return try await vault(store) }
        guard isatty(STDIN_FILENO) == 1 else { throw VaultMissing() }
        let source = try await source()
        note(VaultWords.warning(source.description)[language])
        guard try VaultInit.isAgreed(language) else { throw VaultMissing() }
        let master = try await VaultInit.key(source)
        let vault = try await Vault.initialize(store, with: master, now: .now)
        note(VaultWords.made(master.id, source.description)[language])
        return vault
    }
}

/// That there is no place yet for secrets.
struct VaultMissing: Error, CustomStringConvertible {
    var description: String {
        "the database has no vault yet, so there is no place for secrets. `acorn vault init` makes one, and tells what "
            + "losing its key would mean; in a script: `acorn vault init --yes`"
    }
}

extension HubEnvironment: ExpressibleByArgument {
    /// Reads `production`, `sandbox` or `simulator`.
    public init?(argument: String) { self.init(name: argument) }

    /// For the help.
    public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// Runs `body` so that a choice that means nothing is told as a mistake of whoever chose it.
func choosing<Value>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
) async throws -> Value {
    do { return try await body() } catch let error as StoreError where error.code == .value {
        throw StoreOptionsError.account(error)
    }
}
