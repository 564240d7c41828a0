import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation

/// `acorn replay`: derives facts from the archive anew.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Derive stored facts from the archive anew.",
        discussion: """
            Removes what was derived from each archived document and derives it again, with the readers of this \
            version. Each document is one transaction: others see its old facts or its new ones. A replay that is \
            ended or killed goes on where it was when it is started again; --restart begins at the first document.

              acorn replay
              acorn replay --kind settlement --account 1
              acorn replay --kind quarantined        files that could not be read when they came

            Facts of a document that cannot be read any more stay as they are, and are told.

            Exit codes: 0 all is derived, 1 some documents could not be, 2 unusable input or database.
            """)

    @Option(help: "Only documents of this kind; may be given more than once.")
    var kind: [String] = []

    @Option(help: "Only this account: its number, name or selling partner id. Without it, all.")
    var account: String?

    @Flag(help: "Begin at the first document, also where an earlier replay was broken off.")
    var restart = false

    @OptionGroup var store: StoreOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let report = try await store.openExisting().closing { try await replay($0, language) }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: ReplayText(language: language).write(report, to: &sink)
            case .json: ReplayJSON.write(report, to: &sink)
            }
        }
        if report.failed > 0 { throw ExitCode(1) }
    }

    private func replay(_ store: Store, _ language: Language) async throws -> ReplayReport {
        let accounts = try await StoredAccount.list(named: account, in: store)
        let known = Replay(store, Self.rules(SharedProgress(total: nil, language: language)))
        let kinds = try kind.isEmpty ? known.kinds : known.kinds(named: kind)
        var total: Int64 = 0
        for account in accounts {
            for kind in kinds { total += try await known.bytesLeft(account.key, kind, restart: restart) }
        }
        let progress = SharedProgress(total: total, language: language)
        defer { progress.finish() }
        let replay = Replay(store, Self.rules(progress))
        var report = ReplayReport()
        for account in accounts {
            for kind in kinds {
                let result = try await replay.run(account.key, kind, restart: restart, now: .now) {
                    progress.endFile(Int($0.bytes))
                }
                report.results.append((account, result))
            }
        }
        return report
    }

    /// Who derives what. A pipeline that keeps facts of archived replies joins here.
    private static func rules(_ progress: SharedProgress) -> [any ReplayRule] {
        [SettlementReplay(progress: progress), ReplyReplay(), ReportReplay()]
    }
}

extension Replay {
    /// The kinds that words mean. Throws where nothing is derived from one.
    fileprivate func kinds(named words: [String]) throws -> [ArchiveKind] {
        try Set(words).sorted().map { word in
            guard let kind = kinds.first(where: { $0.rawValue == word }) else {
                let names = kinds.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--kind \(word): nothing is derived from such documents; kinds: \(names)")
            }
            return kind
        }
    }
}

/// What became of a replay.
struct ReplayReport {
    var results: [(account: StoredAccount, result: Replay.Result)] = []

    var failed: Int64 { results.reduce(0) { $0 + $1.result.failed } }
}
