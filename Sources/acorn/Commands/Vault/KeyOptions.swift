import AcornStore
import ArgumentParser
import Foundation

/// The options of every command that needs the master key: `@OptionGroup var key: KeyOptions`.
struct KeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file of the master key.",
            discussion: "Default: ACORN_KEY_FILE, ACORN_KEY (the key itself), ACORN_KEY_COMMAND, the configuration "
                + "file, ~/.config/acorn/master.key.", valueName: "path"))
    var keyFile: String?

    @Option(
        help: ArgumentHelp(
            "A command that prints the master key within \(KeyOptions.commandSeconds) seconds.",
            discussion: "It runs in /bin/sh. Others see a command's options, so leave passwords out of it.",
            valueName: "command"))
    var keyCommand: String?

    /// Long enough for a key manager on another machine, and for a person who must touch a token.
    static let commandSeconds = 30

    func validate() throws {
        if keyFile != nil, keyCommand != nil {
            throw ValidationError("--key-file and --key-command exclude each other")
        }
    }

    /// Where the key is, from the options, the environment and the configuration file. Errors: `SettingsError`,
    /// `KeyOptionsError`.
    func source(environment: [String: String] = ProcessInfo.processInfo.environment) async throws -> KeySource {
        if let keyFile { return .file(path: keyFile) }
        if let keyCommand { return .command(line: keyCommand, seconds: Self.commandSeconds) }
        let settings = try await Settings.masterKey(environment: environment)
        let text = environment["ACORN_KEY"].flatMap { $0.isEmpty ? nil : $0 }
        let given: [KeySource] = [
            settings.file.map { .file(path: $0) },
            text.map { .environment(name: "ACORN_KEY", text: KeySource.HiddenText($0)) },
            settings.command.map { .command(line: $0, seconds: Self.commandSeconds) },
        ].compactMap(\.self)
        guard given.count < 2 else { throw KeyOptionsError.several(given.map(\.description)) }
        if let only = given.first { return only }
        guard let folder = Settings.configurationFolder(environment) else { throw KeyOptionsError.none }
        return .file(path: folder + "/master.key")
    }

    /// The vault of a store. Errors: `VaultError`, `StoreError`, and those of `source`.
    func vault(_ store: Store) async throws -> Vault { try await Vault.open(store, with: try await source().key()) }
}

/// Why it is not known where the master key is.
enum KeyOptionsError: Error, CustomStringConvertible {
    case several([String])
    case none

    var description: String {
        switch self {
        case .several(let sources):
            "the master key is set more than once: \(sources.joined(separator: ", ")); leave one of them"
        case .none: "no place for the master key: set --key-file or --key-command (HOME is not set)"
        }
    }
}

extension StoreOptions {
    /// Opens a database that must be there already: what looks at one must not make one. A long statement is no
    /// mistake here.
    func openExisting(environment: [String: String] = ProcessInfo.processInfo.environment) async throws -> Store {
        let place = try await place(environment: environment)
        if let path = place.address.filePath, !FileManager.default.fileExists(atPath: path) {
            throw ValidationError("there is no database at \(path) yet; --data-dir and --database name another")
        }
        var settings = StoreSettings()
        settings.statementSecondsMax = 0
        do { return try await Store.open(place.address, settings: settings, now: .now) } catch let error as StoreError {
            throw StoreOptionsError.cannotOpen(place.address, error)
        }
    }
}

extension Store {
    /// Runs `body` and closes the store, whatever happens.
    func closing<Value>(_ body: (Store) async throws -> Value) async throws -> Value {
        do {
            let value = try await body(self)
            try await close()
            return value
        } catch {
            try? await close()
            throw error
        }
    }
}
