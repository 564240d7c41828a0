import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn restore`: a backup into a database of either kind.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup into a database, or check one.",
        discussion: """
            acorn restore hub.acorn --check
            acorn restore hub.acorn --database sqlite:new.sqlite
            acorn restore hub.acorn --database postgres://acorn@/hub --replace

            Stop the hub first. The whole file is proven before anything changes; then the database gets it in one
            transaction and is compared with it, row by row. If anything goes wrong nothing has changed. A database that
            holds anything is refused without --replace; with it, what is there is lost.
            """)

    @Argument(help: "The backup.")
    var file: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var seal: BackupKeyOptions

    @Flag(help: "Lose what the database holds.")
    var replace = false

    @Flag(help: "Only prove the file; open no database.")
    var check = false

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let secret = try await secret()
        if check {
            return try BackupWords.write(
                try await Backup.verify(file, secret), BackupWords.genuine, format, language)
        }
        let place = try await store.place()
        if place.isInFolder { try place.createFolder() }
        let mask = umask(0o077)
        defer { umask(mask) }
        let summary = try await Restore(file, secret, into: place.address).run(replacing: replace, now: .now) {
            BackupWords.progress($0)
        }
        try BackupWords.write(summary, BackupWords.restored, format, language)
        try await tellWhatIsLeft(language)
    }

    private func secret() async throws -> BackupSecret {
        switch try await Backup.header(file).seal {
        case .masterKey: return .master(try await seal.key.source().key())
        case .passphrase:
            guard let passphrase = try await seal.passphrase() else {
                throw ValidationError("the backup is sealed under a passphrase: give --passphrase-file")
            }
            return passphrase
        }
    }

    private func tellWhatIsLeft(_ language: Language) async throws {
        let (vault, due) = try await store.openExisting().closing { store in
            try await store.read { connection in
                let due = try PersonalStatus.read(now: .now, connection).reduce(0) { $0 + $1.due }
                return (try VaultStatus.read(connection), due)
            }
        }
        if let vault { note(BackupWords.needsKey(vault.masterKey)[language]) }
        if due > 0 { note(BackupWords.due(due)[language]) }
    }
}
