import SampleSettlements
import Testing

@testable import AcornCore

/// Flat File V1, which sellers' archives are full of.
struct FlatFileV1Tests {
    private static let head =
        Array(InventedFile.columns.prefix(12)) + [
            "shipment-fee-type", "shipment-fee-amount", "order-fee-type", "order-fee-amount", "fulfillment-id",
            "posted-date",
            "order-item-code", "merchant-order-item-id", "merchant-adjustment-item-id", "sku", "quantity-purchased",
            "price-type",
            "price-amount", "item-related-fee-type", "item-related-fee-amount", "misc-fee-amount", "other-fee-amount",
            "other-fee-reason-description",
        ]
    private static let promotions = ["promotion-id", "promotion-type", "promotion-amount"]
    private static let tail = ["direct-payment-type", "direct-payment-amount", "other-amount"]
    /// 33, 36 and 37 columns (`facts/settlements.md` §2).
    private static let layouts = [
        head + tail, head + promotions + tail, head + promotions + tail + ["posted-date-time"],
    ]

    private func row(_ file: inout InventedFile, _ type: String, _ cells: [String: String]) {
        let usual = [
            "settlement-id": InventedFile.id, "transaction-type": type, "posted-date": "2026-03-02T22:07:18+00:00",
        ]
        file.add(usual.merging(cells) { $1 })
    }

    @Test(arguments: layouts)
    func `every column set is read, quantity rows are rows without money`(columns: [String]) throws {
        var file = InventedFile(total: "10.69", currency: "CAD", header: columns)
        let order = ["order-id": "701-1234567-1234567", "marketplace-name": "Amazon.ca", "sku": "A"]
        row(&file, "Order", order.merging(["quantity-purchased": "2"]) { $1 })
        row(&file, "Order", order.merging(["price-type": "Principal", "price-amount": "15.00"]) { $1 })
        row(
            &file, "Order",
            order.merging(["item-related-fee-type": "Commission", "item-related-fee-amount": "-2.25"]) { $1 })
        row(
            &file, "Order",
            order.merging(["shipment-fee-type": "FBA transportation fee", "shipment-fee-amount": "-1.00"]) { $1 })
        row(&file, "Subscription Fee", ["other-amount": "-322.75"])
        row(&file, "Successful charge", ["other-amount": "321.69    "])
        let read = try ReadFile(Array((file.text + "\n").utf8))
        #expect(read.codes == [])
        let statement = try #require(read.statements.first)
        #expect(statement.ties && statement.rows == 6 && statement.format == .flatFileV1)
        #expect(
            statement.lines.map(\.category) == [
                .salesProduct, .sellingFeesReferral, .sellingFeesSubscription, .fbaFeesMultiChannel,
                .transfersCardCharge,
            ])
        #expect(statement.earliestPosted?.iso8601 == "2026-03-02T22:07:18Z")
    }

    @Test func `all nine amounts of a row count`() throws {
        var file = InventedFile(total: "511.00", currency: "CAD", header: Self.layouts[1])
        let amounts = Dictionary(
            uniqueKeysWithValues: FlatFileColumns.v1Amounts.enumerated().map {
                ($1.rawValue, "\(1 << $0).00")
            })
        row(&file, "Order", amounts)
        let read = try file.read()
        #expect(read.codes == [] && read.statements.first?.ties == true)
        #expect(read.statements.first?.rows == 1 && read.statements.first?.lines.reduce(0) { $0 + $1.rows } == 9)
    }

    @Test func `the tax of an advertising invoice stands on its row and counts once`() throws {
        var file = InventedFile(total: "-168.83", currency: "CAD", header: Self.layouts[0])
        row(
            &file, "ServiceFee",
            [
                "item-related-fee-type": "Cost of Advertising", "item-related-fee-amount": "-150.74",
                "other-fee-amount": "-18.09",
                "other-fee-reason-description": "TaxAmount",
            ])
        let statement = try #require(try file.read().statements.first)
        #expect(statement.ties && statement.rows == 1)
        #expect(statement.lines.map(\.amountType) == ["Cost of Advertising", "Cost of Advertising"])
        #expect(Set(statement.lines.map(\.amountDescription)) == ["TransactionTotalAmount", "TaxAmount"])
    }

    @Test func `events without a type are called what V2 calls them`() throws {
        var file = InventedFile(total: "0.00", header: Self.layouts[0])
        for (type, amountType, category) in [
            ("WAREHOUSE_DAMAGE", "FBA Inventory Reimbursement", Category.reimbursementsLostOrDamaged),
            ("Storage Fee", "other-transaction", .storageMonthly),
            ("Payable to Amazon", "other-transaction", .transfersCarriedDebt),
            ("Micro Deposit", "other-transaction", .otherMicroDeposit),
        ] {
            file = InventedFile(total: "1.00", header: Self.layouts[0])
            row(&file, type, ["other-amount": "1.00"])
            let line = try #require(try file.read().statements.first?.lines.first)
            #expect(line.transactionType == "other-transaction" && line.amountDescription == type)
            #expect(line.amountType == amountType && line.category == category)
        }
    }

    @Test func `a row with two amounts of two readings is one row left out`() throws {
        var file = InventedFile(total: "99", currency: "CAD", header: Self.layouts[0])
        row(&file, "Order", ["price-amount": "1,234", "other-amount": "2,345"])
        row(&file, "Order", ["price-amount": "5"])
        let read = try file.read()
        let tally = try #require(read.tallies.first)
        #expect(tally.quarantined == 1 && tally.rows == 1)
        #expect(read.findings(.ambiguousAmount).map(\.evidence.column) == ["price-amount", "other-amount"])
    }

    @Test func `an unreadable amount names its column`() throws {
        var file = InventedFile(total: "5.00", currency: "CAD", header: Self.layouts[1])
        row(&file, "Order", ["promotion-type": "Principal", "promotion-amount": "free"])
        row(&file, "Order", ["price-amount": "5.00"])
        let finding = try #require(try file.read().findings(.unreadableAmount).first)
        #expect(finding.evidence.column == "promotion-amount" && finding.evidence.lines == [3])
    }

    @Test(arguments: SampleMarketplace.allCases)
    func `V1 and V2 of a settlement agree on total and categories`(marketplace: SampleMarketplace) throws {
        let settlement = SampleSettlement(seed: 17, rows: 90, marketplace: marketplace)
        let v1 = try #require(try ReadFile(settlement.bytes(.flatFileV1)).statements.first)
        let v2 = try #require(try ReadFile(settlement.bytes(.flatFileV2)).statements.first)
        #expect(v1.ties && v2.ties && v1.computedTotal == v2.computedTotal)
        #expect(v1.rows == settlement.manifest.flatFileV1Rows)
        func sums(_ statement: Statement) -> [Category: Int64] {
            // V1 writes the tax of an ad invoice apart; V2 folds it into the cost (facts §2).
            var sums = Dictionary(uniqueKeysWithValues: statement.categories.map { ($0.category, $0.micros) })
            sums[.advertisingCost, default: 0] += sums.removeValue(forKey: .taxesOnFees) ?? 0
            return sums
        }
        #expect(sums(v1) == sums(v2))
    }
}
