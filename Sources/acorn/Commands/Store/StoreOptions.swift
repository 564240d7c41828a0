import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// The options of every command that works on what the hub keeps: `@OptionGroup var store: StoreOptions`.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of the hub's own files.",
            discussion: "Default: ACORN_DATA_DIR, the configuration file, $XDG_DATA_HOME/acorn, ~/.local/share/acorn.",
            valueName: "folder"))
    var dataDir: String?

    @Option(
        help: ArgumentHelp(
            "The database: sqlite:PATH or postgres://USER@HOST/NAME.",
            discussion: "Default: ACORN_DATABASE, the configuration file, the file hub.sqlite in the data folder. "
                + "Leave a password to PGPASSWORD or the password file: others see a command's options.",
            valueName: "address"))
    var database: String?

    /// Where everything is, from the options, the environment and the configuration file. Nothing is opened or created.
    /// Errors: `SettingsError`, `StoreOptionsError`.
    func place(environment: [String: String] = ProcessInfo.processInfo.environment) async throws -> StorePlace {
        let settings = try await Settings.store(environment: environment)
        let folder = dataDir ?? settings.dataDir ?? Self.defaultFolder(environment)
        guard let text = database ?? settings.database else {
            guard let folder, !folder.isEmpty else { throw StoreOptionsError.noFolder }
            let address = try Self.address("sqlite:\(folder)/hub.sqlite")
            return StorePlace(folder: folder, address: address, isInFolder: true)
        }
        return StorePlace(folder: folder, address: try Self.address(text), isInFolder: false)
    }

    /// Opens the store and brings its schema up to date; the data folder is created, for its owner alone, where the
    /// database belongs in it. The caller closes the store. Errors: `SettingsError`, `StoreOptionsError`.
    func open(
        environment: [String: String] = ProcessInfo.processInfo.environment, now: Instant = .now
    ) async throws -> Store {
        let place = try await place(environment: environment)
        if place.isInFolder { try place.createFolder() }
        // The database holds what a seller earns: a new file is for its owner alone.
        let mask = umask(0o077)
        defer { umask(mask) }
        do { return try await Store.open(place.address, now: now) } catch let error as StoreError {
            throw StoreOptionsError.cannotOpen(place.address, error)
        }
    }

    private static func address(_ text: String) throws -> DatabaseAddress {
        do { return try DatabaseAddress(text) } catch { throw StoreOptionsError.address(error) }
    }

    private static func defaultFolder(_ environment: [String: String]) -> String? {
        // An XDG folder that is not absolute is to be passed by (XDG Base Directory Specification).
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/acorn" }
        return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/share/acorn" }
    }
}

/// Where the hub keeps what is its own.
struct StorePlace {
    /// The data folder; nil where neither an option nor the environment tells one. It need not be there.
    let folder: String?
    let address: DatabaseAddress
    /// Whether the database is in the data folder because nobody named another place.
    let isInFolder: Bool

    /// Creates the data folder, for its owner alone. One that is there stays as it is.
    func createFolder() throws {
        guard let folder else { throw StoreOptionsError.noFolder }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreOptionsError.folder(folder, error.localizedDescription)
        }
    }
}

/// Why the store cannot be used. It never shows a password.
enum StoreOptionsError: Error, CustomStringConvertible {
    case noFolder
    case folder(String, String)
    case address(StoreError)
    case cannotOpen(DatabaseAddress, StoreError)

    var description: String {
        switch self {
        case .noFolder: "no place for the database: set --data-dir or --database (HOME is not set)"
        case .folder(let path, let reason): "the data folder \(path) cannot be created: \(reason)"
        case .address(let error): "--database: \(error)"
        case .cannotOpen(let address, let error): "the database \(address) cannot be opened: \(error)"
        }
    }
}

extension Instant {
    /// This moment, by the machine's clock.
    static var now: Instant { Instant(secondsSince1970: Int64(Date().timeIntervalSince1970)) }
}
