import SampleSettlements
import Testing

@testable import AcornCore

/// A settlement held against an orders file.
struct OrderItemReviewTests {
    private static let settlement = SampleSettlement(seed: 9, rows: 3_500)
    private static let bytes = settlement.bytes(.flatFileV2)
    private static let orders: [UInt8] = {
        var orders: [UInt8] = []
        settlement.writeOrders { orders += $0 }
        return orders
    }()

    private static let codes: [FindingCode] = [
        .settledOrderUnknown, .settledItemUnknown, .orderNotSettled, .orderItemNotSettled, .orderPriceDiffers,
    ]

    private func counts(_ report: ReconciliationReport) -> [FindingCode: Int] {
        Dictionary(
            uniqueKeysWithValues: Self.codes.compactMap { code in
                report.findings(code).first.map { (code, $0.evidence.count ?? 0) }
            })
    }

    /// The orders file with other columns and SKUs instead of codes, as an All Orders report has.
    private func allOrders() -> [UInt8] {
        let lines = String(decoding: Self.orders, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        let rows = lines.dropFirst().map { [$0[0], $0[1], $0[2], $0[5], $0[6], $0[7], $0[8]].joined(separator: "\t") }
        let header = "amazon-order-id\tpurchase-date\torder-status\tsku\tquantity\tcurrency\titem-price"
        return Array(([header] + rows).joined(separator: "\r\n").utf8)
    }

    @Test func `the differences planted in a made orders file are found, and no others`() throws {
        let planted = Self.settlement.manifest.ordersFile
        #expect(planted.settledButMissing > 1 && planted.notSettled > 1 && planted.priceDiffers > 1)
        let expected: [FindingCode: Int] = [
            .settledOrderUnknown: planted.settledButMissing, .orderNotSettled: planted.notSettled,
            .orderPriceDiffers: planted.priceDiffers,
        ]
        for usesScanner in [true, false] {
            for orders in [Self.orders, allOrders()] {
                let report = try reconciled([Self.bytes], orders: orders, usesScanner: usesScanner)
                #expect(counts(report) == expected, "scanner: \(usesScanner)")
                let prices = try #require(report.findings(.orderPriceDiffers).first).evidence
                let difference = try #require(prices.amount("listed")) - (try #require(prices.amount("paid")))
                #expect(difference == Int64(planted.priceDiffers) * 10_000 && prices.file == "orders.txt")
                #expect(report.exitStatus == 0)
            }
        }
    }

    @Test func `a settlement given twice is paid once`() throws {
        let once = try counts(reconciled([Self.bytes], orders: Self.orders))
        #expect(try counts(reconciled([Self.bytes, Self.bytes], orders: Self.orders)) == once)
        let v1 = Self.settlement.bytes(.flatFileV1)
        #expect(try counts(reconciled([Self.bytes, v1], orders: Self.orders)) == once)
    }

    private func check(_ rows: [(String, String, String)], listed: [String]) throws -> ReconciliationReport {
        var file = InventedFile(total: "0.00")
        for (amount, description, item) in rows {
            file.addRow(
                amount,
                [
                    "amount-type": "ItemPrice", "amount-description": description, "order-item-code": item, "sku": item,
                ])
        }
        let orders = "order-id\torder-item-id\titem-price\n" + listed.map { $0 + "\n" }.joined()
        return try reconciled([file.bytes], orders: Array(orders.utf8))
    }

    @Test func `a price listed with tax and one listed without are both right`() throws {
        let rows = [
            ("10.00", "Principal", "01"), ("2.00", "Tax", "01"), ("5.00", "Principal", "02"), ("1.00", "Tax", "02"),
        ]
        let id = "113-1234567-1234567"
        #expect(try counts(check(rows, listed: ["\(id)\t01\t12.00", "\(id)\t02\t5.00"])).isEmpty)
        let differing = try check(rows, listed: ["\(id)\t01\t11.00", "\(id)\t02\t5.00"])
        #expect(counts(differing) == [.orderPriceDiffers: 1])
        let evidence = try #require(differing.findings(.orderPriceDiffers).first).evidence
        #expect(evidence.amount("paid") == 10_000_000 && evidence.amount("listed") == 11_000_000)
        #expect(evidence.fact("order") == id)
    }

    @Test func `an item code keeps its zeros, and blanks around it do not count`() throws {
        let id = "113-1234567-1234567"
        #expect(
            try counts(check([("5.00", "Principal", "0123")], listed: ["\(id)\t123\t5.00"]))
                == [.settledItemUnknown: 1, .orderItemNotSettled: 1])
        #expect(try counts(check([("5.00", "Principal", " 0123 ")], listed: ["\(id)\t0123\t5.00"])).isEmpty)
        #expect(try counts(check([("5.00", "Principal", "A-1")], listed: ["\(id)\tA-1\t5.00"])).isEmpty)
    }

    @Test func `an item that was shipped and not settled is named although its order was settled`() throws {
        let id = "113-1234567-1234567"
        let report = try check(
            [("5.00", "Principal", "01")], listed: ["\(id)\t01\t5.00", "\(id)\t02\t7.00", "\(id)\t03\t1.00"])
        #expect(counts(report) == [.orderItemNotSettled: 2])
        let open = try #require(report.findings(.orderItemNotSettled).first).evidence
        #expect(open.amount("listed") == 8_000_000)
        #expect(open.fact("order") == id)
    }

    @Test func `orders on one side only are counted and named`() throws {
        let report = try check(
            [("5.00", "Principal", "01")], listed: ["222-0000000-0000002\t01\t7.00", "222-0000000-0000001\t01\t1.00"])
        #expect(counts(report) == [.settledOrderUnknown: 1, .orderNotSettled: 2])
        #expect(report.findings(.settledOrderUnknown).first?.evidence.amount("paid") == 5_000_000)
        let open = try #require(report.findings(.orderNotSettled).first).evidence
        #expect(open.amount("listed") == 8_000_000)
        #expect(open.fact("order") == "222-0000000-0000001, 222-0000000-0000002")
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `a table of items is a dictionary`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let table = OrderItemTable(matching: .orderItemCode)
        var model: [UInt64: [UInt64: [Int64]]] = [:]
        for _ in 0..<12_000 {
            let order = UInt64.random(in: 0..<3_000, using: &random) &* 0x1_0000_0001
            let item = UInt64.random(in: 0..<4, using: &random)
            let amounts = (0..<3).map { _ in Int64.random(in: -99...99, using: &random) }
            table.add(
                OrderItemTable.Entry(
                    order: order, item: item, principal: amounts[0], tax: amounts[1], listed: amounts[2],
                    sides: .settled))
            let old = model[order]?[item] ?? [0, 0, 0]
            model[order, default: [:]][item] = zip(old, amounts).map { $0 + $1 }
        }
        var found: [UInt64: [UInt64: [Int64]]] = [:]
        table.forEachOrder { order, items in
            #expect(found[order] == nil, "an order is walked twice, seed \(seed)")
            for item in items { found[order, default: [:]][item.item] = [item.principal, item.tax, item.listed] }
        }
        #expect(found == model, "seed \(seed)")
    }
}
