import AcornCore

/// Writes Flat File V1, which Amazon removed in 2026: 36 columns, 33 when nothing was promoted (`facts/settlements.md`
/// §2).
struct FlatFileV1Renderer: SampleRenderer {
    let settlement: SampleSettlement
    private let columns: [String]
    private let places: [String: Int]

    private static let promotionColumns = ["promotion-id", "promotion-type", "promotion-amount"]

    init(settlement: SampleSettlement) {
        self.settlement = settlement
        let promotes = settlement.manifest.lines.contains { $0.amountType == "Promotion" }
        columns =
            Array(FlatFileV2Renderer.columns[..<12]) + [
                "shipment-fee-type", "shipment-fee-amount", "order-fee-type", "order-fee-amount", "fulfillment-id",
                "posted-date", "order-item-code", "merchant-order-item-id", "merchant-adjustment-item-id", "sku",
                "quantity-purchased", "price-type", "price-amount", "item-related-fee-type", "item-related-fee-amount",
                "misc-fee-amount", "other-fee-amount", "other-fee-reason-description",
            ] + (promotes ? Self.promotionColumns : []) + [
                "direct-payment-type", "direct-payment-amount", "other-amount",
            ]
        places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    }

    var opening: String {
        let manifest = settlement.manifest
        let summary = [
            manifest.settlementID, manifest.periodStart.offsetStamp, manifest.periodEnd.offsetStamp,
            manifest.depositDate.offsetStamp, settlement.amountText(settlement.totalMinor, comma: false),
            manifest.currency.code,
        ]
        return columns.joined(separator: "\t") + settlement.lineEnd
            + (summary + Array(repeating: "", count: columns.count - 6)).joined(separator: "\t") + settlement.lineEnd
    }

    /// After a charge to the card real files end with an empty line.
    var closing: String { endsWithCharge ? settlement.lineEnd : "" }

    private var endsWithCharge: Bool {
        settlement.balance.closing.last?.line.amountDescription == "Successful charge"
    }

    func pieces(_ shape: SampleShape) -> [SamplePiece] {
        var pieces: [SamplePiece] = []
        var item: Int?
        for line in shape.lines {
            if line.transactionType == "Order", let index = line.item, index != item {
                item = index
                pieces += row(quantityCells(line, shape))
            }
            pieces += row(cells(line, shape))
        }
        return pieces
    }

    private func row(_ named: [String: [SamplePiece]]) -> [SamplePiece] {
        var cells = Array(repeating: [SamplePiece](), count: columns.count)
        cells[0] = [.text(settlement.manifest.settlementID)]
        for (name, pieces) in named {
            if let place = places[name] { cells[place] = pieces }
        }
        return cells.joined(separator: [.text("\t")]) + [.text(settlement.lineEnd)]
    }

    /// Each order item begins with a row that has its quantity and no amount.
    private func quantityCells(_ line: SampleLine, _ shape: SampleShape) -> [String: [SamplePiece]] {
        var cells = identity(line, shape)
        if let index = line.item { cells["quantity-purchased"] = [.text(String(shape.items[index].quantity))] }
        return cells
    }

    private func cells(_ line: SampleLine, _ shape: SampleShape) -> [String: [SamplePiece]] {
        var cells = identity(line, shape)
        let amount: [SamplePiece] = [.text(settlement.amountText(line.minor, comma: false))]
        switch line.standing {
        case .order:
            let (type, value) = Self.amountColumns(line.amountType)
            cells[type] = [.text(line.amountDescription)]
            cells[value] = amount
            if line.amountType == "Promotion" { cells["promotion-id"] = [.text(line.promotion)] }
        case .account:
            cells["transaction-type"] = [.text(line.amountDescription)]
            // The four blanks are real.
            cells["other-amount"] = line.amountDescription == "Successful charge" ? amount + ["    "] : amount
        case .advertising:
            cells["item-related-fee-type"] = [.text(line.amountType)]
            cells["item-related-fee-amount"] = [.text(settlement.amountText(line.minor - line.taxMinor, comma: false))]
            guard line.taxMinor != 0 else { break }
            cells["other-fee-amount"] = [.text(settlement.amountText(line.taxMinor, comma: false))]
            cells["other-fee-reason-description"] = ["TaxAmount"]
        case .reimbursement(let sku):
            cells["transaction-type"] = [.text(line.amountDescription)]
            cells["sku"] = [.text(sku)]
            cells["quantity-purchased"] = ["1"]
            cells["other-amount"] = amount
        case .inboundShipment:
            cells["transaction-type"] = [.text(line.amountType)]
            cells["shipment-id"] = [.field(.inboundShipmentID)]
            cells["other-amount"] = amount
        case .coupon:
            cells["marketplace-name"] = [.text(settlement.marketplace.name)]
            cells["item-related-fee-type"] = [.text(line.amountDescription)]
            cells["item-related-fee-amount"] = amount
        }
        return cells
    }

    private func identity(_ line: SampleLine, _ shape: SampleShape) -> [String: [SamplePiece]] {
        var cells: [String: [SamplePiece]] = [
            "transaction-type": [.text(line.transactionType)], "posted-date": [.field(.isoStamp)],
        ]
        if case .reimbursement = line.standing {
            cells["order-id"] = [.field(.orderID)]
            cells["adjustment-id"] = [.field(.adjustmentID)]
        }
        guard case .order = line.standing else { return cells }
        let isRefund = line.transactionType == "Refund"
        cells["order-id"] = [.field(.orderID)]
        cells["merchant-order-id"] = [.field(.orderID)]
        cells[isRefund ? "adjustment-id" : "shipment-id"] = [.field(isRefund ? .adjustmentID : .shipmentID)]
        cells["marketplace-name"] = [.text(settlement.channel(shape))]
        cells["fulfillment-id"] = ["AFN"]
        guard let index = line.item else { return cells }
        cells["order-item-code"] = [.field(.itemCode), .text(String(index))]
        if isRefund { cells["merchant-adjustment-item-id"] = [.field(.itemCode), .text("\(index)7")] }
        cells["sku"] = [.text(shape.items[index].sku)]
        return cells
    }

    /// Where V1 puts an amount type of V2. Withheld tax stood among the prices.
    private static func amountColumns(_ amountType: String) -> (type: String, amount: String) {
        switch amountType {
        case "ItemFees": ("item-related-fee-type", "item-related-fee-amount")
        case "Promotion": ("promotion-type", "promotion-amount")
        case "ShipmentFees": ("shipment-fee-type", "shipment-fee-amount")
        default: ("price-type", "price-amount")
        }
    }
}
