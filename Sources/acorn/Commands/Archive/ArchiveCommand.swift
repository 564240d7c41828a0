import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn archive`: what Amazon sent and what people brought, byte for byte.
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Look at kept documents, and say how long they are kept.",
        discussion: """
            acorn archive list --kind settlement
            acorn archive show 12
            acorn archive show 12 --document > report.txt
            acorn archive retention set reply --days 90
            acorn archive retention list

            Every fact leads back to a document here. Documents stay for ever unless a rule says otherwise, and one \
            that a fact names stays whatever the rules say. `acorn worker` applies the rules once a day.
            """,
        subcommands: [ArchiveList.self, ArchiveShow.self, RetentionCommand.self],
        defaultSubcommand: ArchiveList.self)
}

/// `acorn archive list`: entries, newest first.
struct ArchiveList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List archive entries, the newest first.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var account: AccountOptions

    @Option(help: "Only entries of this kind, such as settlement, quarantined or reply.")
    var kind: String?

    @Option(help: "Only entries with a lower number: the next page.")
    var before: Int64?

    @Option(help: "At most so many.")
    var limit = 50

    @Option(help: "text, json or csv.")
    var format: Categories.ListFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func validate() throws {
        guard (1...100_000).contains(limit) else { throw ValidationError("--limit takes 1 to 100000") }
    }

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        var filter = ArchiveFilter()
        filter.kind = kind.map { ArchiveKind(rawValue: $0) }
        filter.before = before ?? .max
        filter.limit = limit
        let wanted = filter
        let entries = try await store.openExisting().closing { store in
            let key = try await account.key(in: store, makes: false)
            return try await store.read { try Archive($0, key).entries(wanted) }
        }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: ArchiveOutput(language: language).write(entries, to: &sink)
            case .json: ArchiveOutput(language: language).writeJSON(entries, to: &sink)
            case .csv: ArchiveOutput(language: language).writeCSV(entries, to: &sink)
            }
        }
    }
}

/// `acorn archive show`: one entry, or its document.
struct ArchiveShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one archive entry, or write its document.",
        discussion: "A document is checked against its SHA-256; one that is damaged ends with 2.")

    @Argument(help: "The entry's number.")
    var entry: Int64

    @Flag(help: "Write the document itself, byte for byte.")
    var document = false

    @Option(name: [.short, .long], help: "Write here instead of to standard output.")
    var output: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var account: AccountOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let (number, isWhole, format) = (entry, document, format)
        let destination = Destination(path: output)
        try await store.openExisting().closing { store in
            let key = try await account.key(in: store, makes: false)
            try await store.read { connection in
                let archive = Archive(connection, key)
                guard let entry = try archive.entry(number) else {
                    throw ValidationError("the archive has no entry \(number)")
                }
                guard !isWhole else {
                    return try destination.writeBytes { receive in
                        try archive.read(entry: number) { bytes in try bytes.withUnsafeBytes { try receive($0) } }
                    }
                }
                try destination.write { sink in
                    switch format {
                    case .text: ArchiveOutput(language: language).write(entry, to: &sink)
                    case .json: ArchiveOutput(language: language).writeJSON(entry, to: &sink)
                    }
                }
            }
        }
    }
}
