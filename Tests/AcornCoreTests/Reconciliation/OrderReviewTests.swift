import Testing

@testable import AcornCore

struct OrderReviewTests {
    private func file(_ id: String, _ rows: [(order: String, type: String, amountType: String, amount: String)])
        -> InventedFile
    {
        var file = InventedFile()
        file.addSummary(total: "0.00", id: id)
        for row in rows {
            file.addRow(
                row.amount,
                [
                    "settlement-id": id, "order-id": row.order, "transaction-type": row.type,
                    "amount-type": row.amountType,
                    "amount-description": row.amountType == "ItemPrice" ? "Principal" : "Commission",
                ])
        }
        return file
    }

    private let order = "113-0000000-0000001"
    private let other = "113-0000000-0000002"

    @Test func `a refund whose sale is in none of the files is worth knowing`() throws {
        let refund = file("1", [(order, "Refund", "ItemPrice", "-5.00"), (order, "Refund", "ItemFees", "1.00")])
        let report = try reconciled([refund.bytes])
        let finding = try #require(report.findings(.refundWithoutSale).first)
        #expect(finding.severity == .info && finding.evidence.count == 1 && finding.evidence.lines == [3])
        // The whole of what the settlement says of the order.
        #expect(finding.evidence.amount("amount") == -4_000_000 && finding.settlementID == "1")
        let sale = file("2", [(order, "Order", "ItemPrice", "5.00")])
        #expect(try reconciled([refund.bytes, sale.bytes]).findings(.refundWithoutSale).isEmpty)
    }

    @Test func `a fee without a sale is a warning with the lines of all such orders`() throws {
        let report = try reconciled([
            file(
                "1",
                [
                    (order, "Order", "ItemFees", "-1.00"), (other, "Order", "ItemPrice", "9.00"),
                    (other, "Order", "ItemFees", "-1.00"),
                    ("S01-0000000-0000003", "Order", "ItemFees", "-2.00"),
                    ("FBA18ZN1", "FBAFees", "FBA Inbound Placement Service Fee", "-3.00"),
                ]
            ).bytes
        ])
        let finding = try #require(report.findings(.feeWithoutSale).first)
        #expect(finding.severity == .warning && finding.evidence.count == 2 && finding.evidence.lines == [3, 6])
        #expect(finding.evidence.amount("amount") == -3_000_000)
    }

    @Test func `distinct orders are counted, of every form and once`() throws {
        let rows = [order, other, order, "FBA18ZN1", "", "FBA18ZN1", "S01-0000000-0000003"].map {
            (order: $0, type: "Order", amountType: "ItemPrice", amount: "0.00")
        }
        let report = try reconciled([file("1", rows).bytes, file("2", Array(rows.prefix(2))).bytes])
        #expect(report.statements.map(\.orders) == [4, 2])
    }

    @Test func `lines shown are the first ones, bounded`() throws {
        let rows = (0..<50).map {
            (order: "113-0000000-00000\($0 + 10)", type: "Refund", amountType: "ItemPrice", amount: "-1.00")
        }
        let evidence = try #require(try reconciled([file("1", rows).bytes]).findings(.refundWithoutSale).first).evidence
        #expect(evidence.count == 50 && evidence.lines == Array(3..<3 + Evidence.linesMax))
    }

    @Test func `ids past the number that is kept are counted and told`() throws {
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillInMemory()))
        for number in 0..<OrderTable.irregularMax + 3 { _ = context.orders.key(of: "X\(number)") }
        let finding = try #require(try Reconciliation(context: context).finish().findings(.irregularOrderIDs).first)
        #expect(finding.severity == .warning && finding.evidence.count == 3)
    }

    @Test func `many findings that say the same are one`() {
        var collector = FindingCollector()
        for line in 1...100 {
            collector.add(
                Finding(
                    .unreadableAmount, settlement: "1", Evidence(file: "a", lines: [line], column: "amount", count: 1)))
            collector.add(
                Finding(
                    .unreadableAmount, settlement: "2", Evidence(file: "a", lines: [line], column: "amount", count: 1)))
        }
        #expect(collector.findings.map(\.settlementID) == ["1", "2"])
        #expect(collector.findings.map(\.evidence.count) == [100, 100])
        #expect(collector.findings[0].evidence.lines == Array(1...Evidence.linesMax))
        #expect(collector.contains(.unreadableAmount) && !collector.contains(.raggedRow))
    }

    @Test func `a hostile number of kinds of finding is bounded and none is lost`() {
        var collector = FindingCollector()
        let kinds = 12_000
        for number in 0..<kinds {
            collector.add(
                Finding(.unreadableAmount, settlement: "\(number)", Evidence(file: "a", lines: [number], count: 1)))
            collector.add(Finding(.raggedRow, Evidence(file: "a", column: "\(number)", count: 1)))
        }
        #expect(collector.findings.count <= 5_010)
        #expect(collector.findings.reduce(0) { $0 + ($1.evidence.count ?? 0) } == 2 * kinds)
    }
}
