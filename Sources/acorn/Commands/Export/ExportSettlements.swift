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

            `original` is the file itself, byte for byte, of one settlement.
            """)

    @Option(help: "csv, json, ndjson, xlsx or original.")
    var format: ExportFormat?

    @Option(help: "Only this settlement; may be given more than once.")
    var settlement: [String] = []

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
    }

    func run() async throws {
        let destination = Destination(path: output)
        if chosenFormat == .xlsx, destination.isTerminal {
            throw DestinationError(path: "a workbook to a terminal", reason: "name a file with --output")
        }
        let (format, settlement) = (chosenFormat, settlement)
        try await store.withStore { store in
            let key = try await account.key(in: store, makes: false)
            try await store.read { connection in
                let reader = SettlementRowReader(connection, key)
                let heads = try reader.heads(settlement, versions: false)
                let missing = Set(settlement).subtracting(heads.map(\.settlementID))
                guard missing.isEmpty else {
                    throw ValidationError("not stored: settlement \(missing.sorted().joined(separator: ", "))")
                }
                guard format != .original else {
                    guard let head = heads.first else { return }
                    return try writeOriginal(head, Archive(connection, key), to: destination)
                }
                try SettlementExport(heads: heads, reader: reader).write(format, to: destination)
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
