import AcornStore
import ArgumentParser
import Foundation

/// What `--format` of an export of facts takes.
enum FactFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case csv, json, ndjson, xlsx
}

/// What every export of synced facts takes: `@OptionGroup var facts: FactOptions`.
struct FactOptions: ParsableArguments {
    @Option(help: "csv, json, ndjson or xlsx.")
    var format: FactFormat?

    @Option(name: [.short, .long], help: "Write here instead of to standard output.")
    var output: String?

    @OptionGroup var selection: AccountSelection

    @OptionGroup var store: StoreOptions

    private var chosenFormat: FactFormat {
        format ?? output.flatMap { FactFormat(rawValue: URL(filePath: $0).pathExtension.lowercased()) } ?? .csv
    }

    func write(_ table: FactTable) async throws {
        let destination = Destination(path: output)
        let format = chosenFormat
        if format == .xlsx, destination.isTerminal {
            throw DestinationError(path: "a workbook to a terminal", reason: "name a file with --output")
        }
        try await store.withStore { store in
            let accounts = try await selection.accounts(in: store)
            try await store.read { connection in
                try FactExport(table: table, accounts: accounts, connection: connection)
                    .write(format, to: destination)
            }
        }
    }
}

/// `acorn export orders`.
struct ExportOrders: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Hand out orders, one line an order; with --items one line an item.",
        discussion: """
            acorn export orders --format csv > orders.csv
            acorn export orders --items --store DE --format ndjson

            Amounts have a decimal point, times are UTC. Nothing about buyers is in it.
            """)

    @Flag(help: "The items instead of the orders.")
    var items = false

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(items ? .orderItems : .orders) }
}

/// `acorn export inventory`.
struct ExportInventory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inventory", abstract: "Hand out the stock in Amazon's warehouses, one line a SKU and store.")

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.inventory) }
}

/// `acorn export listings`.
struct ExportListings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listings",
        abstract: "Hand out listings, one line a SKU and store.",
        discussion: """
            acorn export listings --store DE --format csv > listings.csv

            The price is that for all buyers, the quantity the seller's own. A listing that Amazon does not tell any
            more stays, with the time at which that was noticed in `removed`.
            """)

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.listings) }
}

/// `acorn export catalog`.
struct ExportCatalog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalog",
        abstract: "Hand out what Amazon's catalogue says of your products, one line an ASIN and store.",
        discussion: """
            acorn export catalog --format xlsx --output catalog.xlsx

            Products are those that listings, stock and orders name. `state` is told, unknown (Amazon has no such item
            in this store) or wanted (not asked yet). Lengths and weights are as Amazon wrote them, with their unit.
            """)

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.catalog) }
}

/// `acorn export transactions`.
struct ExportTransactions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transactions",
        abstract: "Hand out transactions as they stand now, one line each.",
        discussion: """
            acorn export transactions --format csv > transactions.csv

            A deferred sale and its release are two transactions over one amount. For profit by the day of posting, sum
            those with counts_by_posting; for what is paid out, those with counts_by_payout. No sum takes both.
            """)

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.transactions) }
}

/// `acorn export payouts`.
struct ExportPayouts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payouts", abstract: "Hand out payouts, one line each.")

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.payouts) }
}
