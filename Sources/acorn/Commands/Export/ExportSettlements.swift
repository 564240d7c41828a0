import AcornCore
import AcornFiles
import AcornStore
import ArgumentParser
import Foundation

/// `acorn export settlements`: the stored rows, one line a row.
struct ExportSettlements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settlements",
        abstract: "Hand out the rows of stored settlements, one line a row.",
        discussion: """
            Columns have the names that Amazon gives them in Flat File V2, whatever the file was; amounts have a \
            decimal point and dates are UTC. The first row of each settlement tells its period, deposit date and \
            total. Of a settlement that several files told, the last one is taken.

              acorn export settlements --format csv > rows.csv
              acorn export settlements --settlement 6300993871 --format xlsx --output rows.xlsx
              acorn export settlements --settlement 6300993871 --format original > settlement.txt
              acorn export settlements --order 111-1234567-1234567

            `original` is the file itself, byte for byte, of one settlement. --order, --sku and --day give only the \
            rows they mean, without the rows that tell about settlements as a whole.
            """)

    @Option(help: "csv, json, ndjson, xlsx or original.")
    var format: ExportFormat?

    @Option(help: "Only this settlement; may be given more than once.")
    var settlement: [String] = []

    @Option(help: "Only the rows of this order, by Amazon's id.")
    var order: String?

    @Option(help: "Only the rows of this SKU.")
    var sku: String?

    @Option(help: "Only the rows posted on this day in UTC, as 2026-03-02.")
    var day: String?

    @Option(name: [.short, .long], help: "Write here instead of to standard output.")
    var output: String?

    @OptionGroup var store: StoreOptions

    @OptionGroup var account: AccountOptions

    private var chosenFormat: ExportFormat {
        format ?? output.flatMap { ExportFormat(rawValue: URL(filePath: $0).pathExtension.lowercased()) } ?? .csv
    }

    func validate() throws {
        if chosenFormat == .original, settlement.count != 1 {
            throw ValidationError("--format original goes with one --settlement.")
        }
        let asked = [order, sku, day].compactMap(\.self)
        guard asked.count + (settlement.isEmpty ? 0 : 1) <= 1 else {
            throw ValidationError("--settlement, --order, --sku and --day exclude each other.")
        }
        guard asked.isEmpty || chosenFormat != .original else {
            throw ValidationError("--format original goes with --settlement.")
        }
        _ = try question()
    }

    private func question() throws -> SettlementQuestion? {
        if let order { return .order(order) }
        if let sku { return .sku(sku) }
        guard let day else { return nil }
        let parts = day.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard day.utf8.count == 10, parts.count == 3,
            let read = CalendarDay(year: parts[0], month: parts[1], day: parts[2])
        else {
            throw ValidationError("--day \(day): not a day written as 2026-03-02")
        }
        return .day(Int64(read.daysSince1970))
    }

    func run() async throws {
        let destination = Destination(path: output)
        if chosenFormat == .xlsx, destination.isTerminal {
            throw DestinationError(path: "a workbook to a terminal", reason: "name a file with --output")
        }
        let (format, settlement, question) = (chosenFormat, settlement, try question())
        try await store.withStore { store in
            let key = try await account.key(in: store, makes: false)
            try await store.read { connection in
                let reader = SettlementRowReader(connection, key)
                if let question {
                    let answer = try reader.rows(question)
                    if answer.isCut { note("there is more than one answer takes: only the first rows are here") }
                    return try SettlementExport(rows: answer.rows).write(format, to: destination)
                }
                let heads = try reader.heads(settlement, versions: false)
                let missing = Set(settlement).subtracting(heads.map(\.settlementID))
                guard missing.isEmpty else {
                    throw ValidationError("not stored: settlement \(missing.sorted().joined(separator: ", "))")
                }
                guard format != .original else {
                    guard let head = heads.first else { return }
                    return try writeOriginal(head, Archive(connection, key), to: destination)
                }
                try SettlementExport(heads, reader).write(format, to: destination)
            }
        }
    }

    private func writeOriginal(
        _ head: SettlementRowReader.Head, _ archive: Archive, to destination: Destination
    ) throws {
        try destination.writeBytes { receive in
            try archive.read(entry: head.entry) { bytes in try bytes.withUnsafeBytes { try receive($0) } }
        }
    }
}

/// What `--format` of an export takes.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case csv, json, ndjson, xlsx, original
}
