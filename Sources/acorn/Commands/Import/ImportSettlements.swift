import AcornCore
import AcornFiles
import AcornStore
import ArgumentParser
import Foundation

/// `acorn import settlements`: settlement reports into the archive, and their rows into the store.
struct ImportSettlements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settlements",
        abstract: "Keep settlement reports: the file in the archive, its rows in the store.",
        discussion: """
            Reads what `acorn reconcile` reads: Flat File V2 and V1, XML, and Date Range reports, plain or gzip. The \
            same file again changes nothing. Another file with the same settlement is kept as a further version. A \
            file that cannot be read is kept and quarantined, with the reason.

              acorn import settlements reports/
              gzip -dc settlement.txt.gz | acorn import settlements -
              acorn reconcile --stored

            Exit codes: 0 all is stored and ties, 1 there are findings at error level, 2 unusable input.
            """)

    @Argument(help: "Files or folders; - is standard input.")
    var paths: [String]

    @OptionGroup var store: StoreOptions

    @OptionGroup var account: AccountOptions

    @Option(help: "text or json.")
    var format: ImportFormat = .text

    @Option(help: "en or zh (default: ACORN_LANG, the configuration file, the locale).")
    var lang: String?

    func run() async throws {
        let settings = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment)
        let files = try InputPaths.files(paths)
        let results = try await store.withStore { store in
            let key = try await account.key(in: store, makes: true)
            let progress = SharedProgress(paths: files.map(\.path), language: settings.language)
            defer { progress.finish() }
            var results: [ImportedFile] = []
            for file in files {
                results.append(try await SettlementImport(store: store, key: key, progress: progress).run(file))
            }
            if results.contains(where: { $0.outcome == .stored }) { try await store.countRows() }
            return results
        }
        let report = ImportReport(files: results)
        let language = settings.language
        try Destination(path: nil).write { sink in
            switch format {
            case .text: ImportText(language: language).write(report, to: &sink)
            case .json: ImportJSON(language: language).write(report, to: &sink)
            }
        }
        if files.isEmpty {
            let words = "acorn: no file was found in \(paths.joined(separator: ", "))\n"
            FileHandle.standardError.write(Data(words.utf8))
        }
        throw ExitCode(report.exitStatus)
    }
}

/// What `--format` of an import takes.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}
