import AcornCore
import ArgumentParser
import Foundation
import SampleSettlements

/// `acorn sample`: one made-up settlement report of any size, with what is in it.
struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Make up a settlement report of any size that ties to the cent.",
        discussion: """
            For trying things out and for measuring: the data is invented and the same options make the same bytes. The
            manifest tells every figure that a reader should find.
            """)

    @Option(help: "Detail rows.")
    var rows = 1_000

    @Option(help: "Which report to make up.")
    var seed: UInt64 = 1

    @Option(help: "The store: \(SampleMarketplace.allCases.map(\.rawValue).joined(separator: ", ")).")
    var marketplace = "US"

    @Option(help: "flatFileV2, flatFileV1 or xml.")
    var format = "flatFileV2"

    @Option(name: [.short, .long], help: "Write the report here instead of to standard output.")
    var output: String?

    @Option(help: "Also write an orders file, with a few planted differences.")
    var orders: String?

    @Option(help: "Also write what is in the files, as JSON.")
    var manifest: String?

    func run() throws {
        guard let store = SampleMarketplace(rawValue: marketplace.uppercased()) else {
            throw ValidationError("there is no store '\(marketplace)' here; see --help")
        }
        guard let kind = SampleFormat(rawValue: format) else { throw ValidationError("there is no format '\(format)'") }
        guard rows >= SampleSettlement.rowsMin else {
            throw ValidationError("--rows must be at least \(SampleSettlement.rowsMin)")
        }
        let sample = SampleSettlement(seed: seed, rows: rows, marketplace: store)
        try write(to: output) { try sample.write(kind, to: $0) }
        if let orders { try write(to: orders) { try sample.writeOrders(to: $0) } }
        if let manifest { try Destination(path: manifest).write { ManifestJSON(sample.manifest).write(to: &$0) } }
    }

    private func write(to path: String?, _ body: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws {
        try Destination(path: path).writeBytes(body)
    }
}

/// What a made-up report holds, in the same words as the JSON of `acorn reconcile`.
private struct ManifestJSON {
    let manifest: SampleManifest

    init(_ manifest: SampleManifest) { self.manifest = manifest }

    func write(to sink: inout BufferedSink) {
        func amount(_ micros: Int64) -> String {
            Money.decimalText(micros: micros, digits: manifest.currency.digits)
        }
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.member("settlementId", manifest.settlementID)
        json.member("currency", manifest.currency.code)
        json.member("rows", manifest.rows)
        json.member("total", amount(manifest.totalMicros))
        json.member("orders", manifest.orders)
        json.member("refunds", manifest.refunds)
        json.key("ordersFile")
        json.beginObject(inline: true)
        json.member("settledButMissing", manifest.ordersFile.settledButMissing)
        json.member("notSettled", manifest.ordersFile.notSettled)
        json.member("priceDiffers", manifest.ordersFile.priceDiffers)
        json.end()
        json.key("lines")
        json.beginArray()
        for line in manifest.lines {
            json.beginObject(inline: true)
            json.member("transactionType", line.transactionType)
            json.member("amountType", line.amountType)
            json.member("amountDescription", line.amountDescription)
            json.member("amount", amount(line.micros))
            json.member("rows", line.rows)
            json.end()
        }
        json.end()
        json.end()
        sink = json.sink
    }
}
