import AcornCore
import AcornFiles
import ArgumentParser
import Foundation

/// `acorn reconcile`: where every cent of a deposit came from, or exactly what does not add up.
struct Reconcile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Prove settlement reports to the cent.",
        discussion: """
            Reads Flat File V2 and V1, XML, and Date Range transaction reports of any Amazon store, plain or gzip. Give
            several settlements at once and their periods, reserves and debts are held against each other.

              acorn reconcile settlement.txt
              acorn reconcile reports/ --by sku --format csv --output by-sku.csv
              acorn reconcile reports/ --orders all-orders.txt
              acorn reconcile settlement.txt --journal beancount --output amazon.beancount
              gzip -dc settlement.txt.gz | acorn reconcile - --format json
              acorn reconcile --stored --settlement 6300993871

            Exit codes: 0 every statement ties and no finding is an error, 1 something does not, 2 unusable input.
            """)

    @Argument(help: "Files or folders; - is standard input.")
    var paths: [String] = []

    @Flag(help: "Take what `acorn import settlements` stored, instead of or besides files.")
    var stored = false

    @Option(help: "With --stored: only this settlement; may be given more than once.")
    var settlement: [String] = []

    @OptionGroup var store: StoreOptions

    @OptionGroup var account: AccountOptions

    @Option(help: "text, json, csv or xlsx.")
    var format: ReportFormat?

    @Option(name: [.short, .long], help: "Write here instead of to standard output.")
    var output: String?

    @Option(help: "Also break down by category, order, sku, day or marketplace; may be given more than once.")
    var by: [BreakdownChoice] = []

    @Option(help: "Write a balanced double-entry journal instead: hledger, beancount or ledger.")
    var journal: JournalDialect?

    @Option(help: "An orders file (All Orders report) to hold the settlements against.")
    var orders: String?

    @Option(help: "Category rules of your own, asked before the built-in ones (see `acorn categories`).")
    var categories: String?

    @Flag(help: "With --format csv: write the findings instead of the amounts.")
    var findings = false

    @Option(help: "en or zh (default: ACORN_LANG, the configuration file, the locale).")
    var lang: String?

    @Option(help: "Colours: auto, always or never.")
    var color: ColourChoice = .auto

    @Option(help: "Threads for scanning large files (default: ACORN_THREADS, else one a core).")
    var threads: Int?

    func validate() throws {
        if paths.isEmpty, !stored { throw ValidationError("Name files or folders, or say --stored.") }
        if !stored, !settlement.isEmpty { throw ValidationError("--settlement goes with --stored.") }
        if journal != nil, format != nil { throw ValidationError("--journal and --format exclude each other.") }
        if findings, chosenFormat != .csv { throw ValidationError("--findings goes with --format csv.") }
        if chosenFormat == .csv, Set(dimensions).count > 1 {
            throw ValidationError("--format csv has room for one --by; ask for one, or take --format json.")
        }
        if journal != nil, !by.isEmpty { throw ValidationError("--by does not go with --journal.") }
    }

    func run() async throws {
        let settings = try await Settings.read(
            language: lang, threads: threads, environment: ProcessInfo.processInfo.environment)
        let report = try await reconcile(settings)
        let rendering = ReportRendering(
            format: chosenFormat, journal: journal, dimensions: dimensions, findingsOnly: findings,
            language: settings.language, colour: color)
        let isComplete = try rendering.write(report, to: Destination(path: output))
        if report.statements.isEmpty, report.findings.allSatisfy({ $0.severity != .error }) {
            let places = paths + (stored ? ["the store"] : [])
            let words = "acorn: no settlement report was found in \(places.joined(separator: ", "))\n"
            FileHandle.standardError.write(Data(words.utf8))
        }
        throw ExitCode(report.exitStatus == 0 && !isComplete ? 1 : report.exitStatus)
    }

    private var dimensions: [AcornCore.Dimension] { by.compactMap(\.dimension) }

    /// The format asked for, else what the output's name says, else text.
    private var chosenFormat: ReportFormat {
        format ?? output.flatMap { ReportFormat(rawValue: URL(filePath: $0).pathExtension.lowercased()) } ?? .text
    }

    private func reconcile(_ settings: Settings) async throws -> ReconciliationReport {
        let documents = stored ? try await storedDocuments() : nil
        let files = try InputPaths.files(paths) + (documents?.files ?? [])
        defer { documents?.remove() }
        let context = ReconciliationContext(
            categories: try categoryTable(), orders: OrderTable(spill: OrderSpillFile()), dimensions: Set(dimensions))
        let progress = ReadingProgress(
            paths: files.map(\.place) + (orders.map { [$0] } ?? []), language: settings.language)
        defer { progress.finish() }
        var run = SettlementRun(context: context, threads: settings.threads) { progress.update($0) }
        if let orders { try await run.readOrders(path: orders) }
        for file in files { try await run.read(file) }
        return try run.finish()
    }

    private func storedDocuments() async throws -> StoredDocuments {
        try await store.withStore { store in
            let key = try await account.key(in: store, makes: false)
            return try await StoredDocuments(store: store, key: key, settlements: settlement)
        }
    }

    private func categoryTable() throws -> CategoryTable {
        guard let categories else { return .standard }
        let bytes: Data
        do { bytes = try Data(contentsOf: URL(filePath: categories)) } catch {
            throw ValidationError("\(categories) cannot be read: \(error.localizedDescription)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ValidationError("\(categories) is not a text file in UTF-8")
        }
        do { return CategoryTable.standard.preceded(by: try CategoryTable(text: text)) } catch {
            throw ValidationError("\(categories), line \(error.line): \(error.reason.rawValue): \(error.text)")
        }
    }
}

/// What `--by` takes; categories are always there, so asking for them adds nothing.
enum BreakdownChoice: String, CaseIterable, ExpressibleByArgument {
    case category, order, sku, day, marketplace
    var dimension: AcornCore.Dimension? { AcornCore.Dimension(rawValue: rawValue) }
}

/// What `--format` takes.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, xlsx
}

/// What `--color` takes.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}

extension JournalDialect: ExpressibleByArgument {}
