import AcornCore
import AcornStore
import ArgumentParser
import Foundation
import Synchronization

/// `acorn vault rotate`: new data keys, and a new master key where one is named.
struct VaultRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Seal everything anew under new keys, while the hub goes on working.",
        discussion: """
            acorn vault rotate
            acorn vault rotate --new-key-file /etc/acorn/master-2.key

            Without a new key the data keys are replaced and the master key stays. With one, the master key is replaced,
            too: a file that is not there is made. The work is done in small steps. If it is broken off, give the same
            command again; until it has ended everything opens with the old key and with the new one.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "The file of the new master key.")
    var newKeyFile: String?

    @Option(help: "A command that prints the new master key.")
    var newKeyCommand: String?

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func validate() throws {
        if newKeyFile != nil, newKeyCommand != nil {
            throw ValidationError("--new-key-file and --new-key-command exclude each other")
        }
    }

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let newSource: KeySource? =
            newKeyFile.map { .file(path: $0) }
            ?? newKeyCommand.map { .command(line: $0, seconds: KeyOptions.commandSeconds) }
        let (id, count) = try await store.openExisting().closing { try await rotate($0, newSource, language) }
        try Destination(path: nil).write { sink in
            switch format {
            case .text:
                sink.write((count.map { VaultWords.rotated(id, $0) } ?? VaultWords.rotatedAlready)[language] + "\n")
            case .json:
                var json = JSONWriter(sink: sink)
                json.beginObject()
                json.member("masterKey", id)
                json.member("values", count ?? 0)
                json.end()
                sink = json.sink
            }
        }
        if let newSource { note(VaultWords.newKey(newSource.description)[language]) }
    }

    /// The id of the master key, and how many values were sealed anew; nil where an earlier run did it all.
    private func rotate(
        _ store: Store, _ newSource: KeySource?, _ language: Language
    ) async throws -> (id: String, count: Int?) {
        guard let newSource else {
            let current = try await key.source().key()
            return (current.id, try await rotate(store, Vault.open(store, with: current), to: nil))
        }
        // A wrong old key must be found before a new one is made.
        if case .file(let path) = newSource, !FileManager.default.fileExists(atPath: path) {
            _ = try await key.vault(store)
            note(VaultWords.warning(newSource.description)[language])
        }
        let new = try await VaultInit.key(newSource)
        if let vault = try? await Vault.open(store, with: new) {
            // An earlier run was broken off before its end, or after it.
            let status = try await store.read { try VaultStatus.read($0) }
            guard status?.rotationTo != nil else { return (new.id, nil) }
            return (new.id, try await rotate(store, vault, to: new))
        }
        return (new.id, try await rotate(store, key.vault(store), to: new))
    }

    private func rotate(_ store: Store, _ vault: Vault, to new: MasterKey?) async throws -> Int {
        let rotation = try await VaultRotation.begin(store, vault, to: new, now: .now)
        let counter = RotationCounter()
        try await rotation.run { counter.set($0) }
        return counter.count
    }
}

/// How many values a rotation has sealed anew; told on a terminal as it goes.
private final class RotationCounter: Sendable {
    private let total = Mutex(0)

    var count: Int { total.withLock { $0 } }

    func set(_ count: Int) {
        total.withLock { $0 = count }
        if isatty(STDERR_FILENO) == 1 { FileHandle.standardError.write(Data("\r\(count)\r".utf8)) }
    }
}
