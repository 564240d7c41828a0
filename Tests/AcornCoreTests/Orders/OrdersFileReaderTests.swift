import Foundation
import SampleSettlements
import Testing

@testable import AcornCore

struct OrdersFileReaderTests {
    private static let samples: URL = {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return ProcessInfo.processInfo.environment["ACORN_SAMPLES"].map { URL(filePath: $0) }
            ?? root.appending(path: "../shared/samples").standardized
    }()

    private static let hasSamples = FileManager.default.fileExists(atPath: samples.appending(path: "orders").path)

    private struct Listed: Hashable {
        let order: String
        let listed: Int64
    }

    private func read(_ bytes: [UInt8], chunks: [Int] = []) -> (
        reader: OrdersFileReader, findings: [Finding], orders: OrderTable
    ) {
        let orders = OrderTable(spill: OrderSpillInMemory())
        var reader = OrdersFileReader(file: "orders.txt", orders: orders)
        var at = 0
        for size in chunks + [bytes.count] where at < bytes.count {
            let end = min(bytes.count, at + size)
            bytes[at..<end].withUnsafeBytes { reader.take($0) }
            at = end
        }
        return (reader, reader.finish(), orders)
    }

    private func listed(_ result: (reader: OrdersFileReader, findings: [Finding], orders: OrderTable)) -> [Listed: Int]
    {
        var found: [Listed: Int] = [:]
        result.reader.table?.forEachOrder { order, items in
            for item in items {
                let id = result.orders.text(of: OrderKey(rawValue: order))
                found[Listed(order: id, listed: item.listed), default: 0] += 1
            }
        }
        return found
    }

    private let header = "amazon-order-id\tpurchase-date\torder-status\tsku\titem-price\tcurrency"

    private func text(_ rows: [String], end: String = "\n") -> [UInt8] {
        Array(([header] + rows).joined(separator: end).utf8 + Array(end.utf8))
    }

    @Test func `items are told apart by SKU where there is no code, and prices of one SKU are added`() {
        let result = read(
            text([
                "111-1234567-1234567\tx\tShipped\tA\t12.50\tUSD", "111-1234567-1234567\tx\tShipped\tB\t1100.0\tJPY",
                "111-1234567-1234567\tx\tShipped\tA\t0.50\tUSD", "FBA-7\tx\tPending\tA\t7\tUSD",
            ]))
        #expect(result.findings.isEmpty && result.reader.table?.matching == .sku)
        #expect(
            listed(result) == [
                Listed(order: "111-1234567-1234567", listed: 13_000_000): 1,
                Listed(order: "111-1234567-1234567", listed: 1_100_000_000): 1,
                Listed(order: "FBA-7", listed: 7_000_000): 1,
            ])
    }

    @Test func `cancelled orders and rows without a price are left out, whole ones are not`() {
        let result = read(
            text([
                "111-0000000-0000001\tx\tCancelled\tA\t1.00\tUSD", "111-0000000-0000002\tx\tcanceled\tA\t1.00\tUSD",
                "111-0000000-0000003\tx\tShipped\tA\t\tUSD", "\tx\tShipped\tA\t1.00\tUSD",
                "111-0000000-0000004\tx\tComplete\tA\t1.00\tUSD", "111-0000000-0000005\tx\tClosed\tA\t1.00\tUSD",
            ]))
        #expect(listed(result).keys.map(\.order).sorted() == ["111-0000000-0000004", "111-0000000-0000005"])
        #expect(result.findings.isEmpty)
    }

    @Test func `line ends, a mark at the start and a missing last end do not matter`() {
        let rows = (1...30).map { "111-0000000-00000\($0 + 10)\tx\tShipped\tSKU \($0)\t\($0).25\tUSD" }
        let expected = listed(read(text(rows)))
        #expect(expected.count == 30)
        #expect(listed(read(text(rows, end: "\r\n"))) == expected)
        #expect(listed(read([0xEF, 0xBB, 0xBF] + text(rows))) == expected)
        #expect(listed(read(Array(text(rows).dropLast()))) == expected)
        #expect(listed(read(text(rows + ["", "\r"]))) == expected)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `any chunks give the same table and the same findings`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let settlement = SampleSettlement(seed: seed, rows: 300)
        var bytes: [UInt8] = []
        settlement.writeOrders { bytes += $0 }
        bytes += Array("short\trow\n116-0000000-0000001\tx\tShipped\ty\t1\tA\t1\tUSD\tfree\n".utf8)
        let whole = read(bytes)
        #expect(whole.findings.map(\.code) == [.raggedRow, .unreadableAmount])
        for size in [1, 7, 100, 4_096] {
            let chunks = (0..<bytes.count).map { _ in Int.random(in: 1...size, using: &random) }
            let cut = read(bytes, chunks: chunks)
            #expect(listed(cut) == listed(whole) && cut.findings == whole.findings, "chunks to \(size), seed \(seed)")
        }
    }

    @Test func `a price that cannot be read names its line and text`() throws {
        let result = read(
            text([
                "111-0000000-0000001\tx\tShipped\tA\t1,234\tUSD", "111-0000000-0000002\tx\tShipped\tA\t1,234.50\tUSD",
            ]))
        let finding = try #require(result.findings.first)
        #expect(finding.code == .unreadableAmount && finding.evidence.lines == [2])
        #expect(finding.evidence.column == "item-price" && finding.evidence.fact("text") == "1,234")
        #expect(listed(result).keys.map(\.listed) == [1_234_500_000])
    }

    @Test func `a file that is no orders file says what it lacks`() throws {
        for (text, hint) in [
            ("", "empty"), ("hello\nworld\n", "order-id"), ("amazon-order-id,sku,item-price\n1,2,3\n", "tabs"),
            ("order-id\titem-price\n1\t2\n", "sku"), ("order-id\tsku\n1\t2\n", "item-price"),
            ("sku\torder-id\titem-price\tx\rA\t111-0000000-0000001\t1.00\ty\r", "CR"),
        ] {
            let result = read(Array(text.utf8))
            let finding = try #require(result.findings.first)
            #expect(finding.code == .ordersFileUnreadable && finding.severity == .error && result.reader.table == nil)
            #expect(finding.evidence.fact("hint")?.contains(hint) == true, "\(text): \(finding.evidence.facts)")
        }
    }

    @Test func `rows of another width are told with their lines`() throws {
        let result = read(text(["111-0000000-0000001\tx\tShipped\tA\t1.00\tUSD", "a\tb", "a\tb\tc\td\te\tf\tg"]))
        let finding = try #require(result.findings.first)
        #expect(finding.code == .raggedRow && finding.evidence.lines == [3, 4] && finding.evidence.count == 2)
        #expect(finding.evidence.fact("expected") == "6" && finding.evidence.fact("found") == "2")
    }

    @Test(
        .enabled(if: hasSamples),
        arguments: [
            ("niniad__JP_all-orders_20251206.tsv", 1, 5), ("Juancho-BackToWin__EN_all-orders_synthetic.txt", 100, 380),
        ])
    func `real orders files are read`(name: String, ordersMin: Int, rows: Int) throws {
        let bytes = try Array(Data(contentsOf: Self.samples.appending(path: "orders/\(name)")))
        let result = read(bytes)
        #expect(result.findings.isEmpty, "\(result.findings)")
        let items = listed(result).values.reduce(0, +)
        #expect(Set(listed(result).keys.map(\.order)).count >= ordersMin && items <= rows && items > 0)
    }
}
