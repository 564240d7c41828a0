import AcornCore
import Foundation
import SampleSettlements
import Testing

/// `--orders`: differences that were planted are found, and no others.
struct OrdersOptionTests {
    @Test(arguments: [(SampleMarketplace.us, 8_000), (.de, 6_000), (.jp, 5_000)])
    func `planted differences are counted one by one`(marketplace: SampleMarketplace, rows: Int) async throws {
        let scratch = try Scratch()
        let made = try await Acorn.run([
            "sample", "--rows", String(rows), "--seed", "9", "--marketplace", marketplace.rawValue, "--output",
            scratch.file("s.txt"), "--orders", scratch.file("o.txt"), "--manifest", scratch.file("m.json"),
        ])
        #expect(made.status == 0, "\(made.errors)")
        let manifest = try JSONDecoder().decode(ManifestDocument.self, from: try scratch.data("m.json"))
        let planted = manifest.ordersFile
        try #require(planted.settledButMissing > 0 && planted.notSettled > 0 && planted.priceDiffers > 0)
        let outcome = try await Acorn.reconcile(scratch.file("s.txt"), "--orders", scratch.file("o.txt"))
        let report = try outcome.report()
        #expect(report.finding("settledOrderUnknown")?.evidence.count == planted.settledButMissing)
        #expect(report.finding("orderNotSettled")?.evidence.count == planted.notSettled)
        #expect(report.finding("orderPriceDiffers")?.evidence.count == planted.priceDiffers)
        #expect(report.finding("settledItemUnknown") == nil)
        let unit = Money.decimalText(
            micros: Int64(planted.priceDiffers)
                * SampleSettlement(seed: 9, rows: 8, marketplace: marketplace).manifest
                .currency.microsPerMinorUnit, digits: 0)
        let differs = try #require(report.finding("orderPriceDiffers")).evidence.amounts
        let difference = try Micros.of(differs["listed"] ?? "") - Micros.of(differs["paid"] ?? "")
        #expect(difference == (try Micros.of(unit)))
        // What the orders file lacks does not make the settlement wrong.
        #expect(outcome.status == 0)
        #expect(report.summary.ties == 1)
    }

    @Test func `an orders file may be packed, or an archive cut short, which is told by name`() async throws {
        let scratch = try Scratch()
        let settlement = SampleSettlement(seed: 4, rows: 3_000)
        var orders: [UInt8] = []
        settlement.writeOrders { orders += $0 }
        let file = try scratch.write("s.txt", settlement.bytes(.flatFileV2))
        let plain = try await Acorn.reconcile(file, "--orders", try scratch.write("o.txt", orders))
        let packed = Gzip.member(orders)
        let whole = try await Acorn.reconcile(file, "--orders", try scratch.write("o.txt.gz", packed))
        #expect(whole.status == 0, "\(whole.errors)")
        #expect(whole.text.replacing("o.txt.gz", with: "o.txt") == plain.text)
        let cut = try await Acorn.reconcile(
            file, "--orders", try scratch.write("cut.gz", packed.prefix(packed.count / 2)))
        #expect(cut.status == 2)
        #expect((cut.errors + cut.text).contains(scratch.file("cut.gz")), "\(cut.errors)")
        #expect(!cut.errors.contains("GzipError"), "\(cut.errors)")
    }

    @Test func `an orders file from a spreadsheet in UTF-16 is read like the plain one`() async throws {
        let scratch = try Scratch()
        let settlement = SampleSettlement(seed: 4, rows: 3_000)
        var orders: [UInt8] = []
        settlement.writeOrders { orders += $0 }
        let file = try scratch.write("s.txt", settlement.bytes(.flatFileV2))
        let wide: [UInt8] =
            [0xFF, 0xFE]
            + String(decoding: orders, as: UTF8.self).utf16.flatMap {
                [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
            }
        let plain = try await Acorn.reconcile(file, "--orders", try scratch.write("o.txt", orders))
        let outcome = try await Acorn.reconcile(file, "--orders", try scratch.write("wide.txt", wide))
        #expect(outcome.text.replacing("wide.txt", with: "o.txt") == plain.text)
    }

    @Test func `an orders file that is none, or is not there, is unusable input`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("s.txt", SampleSettlement(seed: 4, rows: 60).bytes(.flatFileV2))
        let recipe = try scratch.write("recipe.txt", "two eggs\nflour\n")
        for orders in [recipe, scratch.file("nothing.txt"), try scratch.write("empty.txt", "")] {
            let outcome = try await Acorn.reconcile(file, "--orders", orders)
            #expect(outcome.status == 2)
            #expect(!outcome.wasKilled)
            #expect((outcome.errors + outcome.text).contains(orders), "\(outcome.errors)")
        }
    }
}

/// The JSON of `acorn sample --manifest`.
struct ManifestDocument: Decodable {
    let settlementId, currency, total: String
    let rows, orders, refunds: Int
    let ordersFile: OrdersFile
    let lines: [Line]

    struct OrdersFile: Decodable { let settledButMissing, notSettled, priceDiffers: Int }
    struct Line: Decodable {
        let transactionType, amountType, amountDescription, amount: String
        let rows: Int
    }
}
