import AcornCore

/// Writes Flat File V2: 24 columns, tabs, nothing quoted (`facts/settlements.md` §1).
struct FlatFileV2Renderer: SampleRenderer {
    let settlement: SampleSettlement
    private let usesComma: Bool

    static let columns = [
        "settlement-id", "settlement-start-date", "settlement-end-date", "deposit-date", "total-amount", "currency",
        "transaction-type", "order-id", "merchant-order-id", "adjustment-id", "shipment-id", "marketplace-name",
        "amount-type", "amount-description", "amount", "fulfillment-id", "posted-date", "posted-date-time",
        "order-item-code", "merchant-order-item-id", "merchant-adjustment-item-id", "sku", "quantity-purchased",
        "promotion-id",
    ]

    init(settlement: SampleSettlement) {
        self.settlement = settlement
        usesComma = settlement.options.usesDecimalComma ?? settlement.marketplace.usesDecimalComma
    }

    var opening: String {
        let style = settlement.marketplace.dayStyle
        let manifest = settlement.manifest
        let summary = [
            manifest.settlementID, style.stamp(manifest.periodStart), style.stamp(manifest.periodEnd),
            style.stamp(manifest.depositDate), settlement.amountText(settlement.totalMinor, comma: usesComma),
            manifest.currency.code,
        ]
        return Self.columns.joined(separator: "\t") + settlement.lineEnd
            + (summary + Array(repeating: "", count: 18)).joined(separator: "\t") + settlement.lineEnd
    }

    var closing: String {
        guard settlement.options.hasPayoutRow else { return "" }
        var cells = Array(repeating: "", count: 24)
        let style = settlement.marketplace.dayStyle
        let end = settlement.manifest.periodEnd
        cells[0] = settlement.manifest.settlementID
        cells[6] = "Transfer"
        cells[12] = "Transfer"
        cells[13] = "To your account"
        cells[14] = settlement.amountText(-settlement.totalMinor, comma: usesComma)
        cells[16] = style.day(end)
        cells[17] = style.stamp(end)
        return cells.joined(separator: "\t") + settlement.lineEnd
    }

    func pieces(_ shape: SampleShape) -> [SamplePiece] {
        shape.lines.flatMap { line -> [SamplePiece] in
            var cells = Array(repeating: [SamplePiece](), count: 24)
            cells[0] = [.text(settlement.manifest.settlementID)]
            cells[6] = [.text(line.transactionType)]
            cells[12] = [.text(line.amountType)]
            cells[13] = [.text(line.amountDescription)]
            cells[14] = [.text(settlement.amountText(line.minor, comma: usesComma))]
            cells[16] = [.field(.day)]
            cells[17] = [.field(.stamp)]
            fill(&cells, line, shape)
            return cells.joined(separator: [.text("\t")]) + [.text(settlement.lineEnd)]
        }
    }

    private func fill(_ cells: inout [[SamplePiece]], _ line: SampleLine, _ shape: SampleShape) {
        switch line.standing {
        case .order:
            fillOrder(&cells, line, shape)
        case .account:
            break
        case .advertising(let withTime):
            // As the real US file has it (facts §1, column 17).
            cells[16] = [.field(.isoStamp)]
            if !withTime { cells[17] = [] }
        case .reimbursement(let sku):
            cells[7] = [.field(.orderID)]
            cells[9] = [.field(.adjustmentID)]
            cells[21] = [.text(sku)]
            cells[22] = ["1"]
        case .inboundShipment:
            cells[7] = [.field(.inboundShipmentID)]
        case .coupon:
            cells[11] = [.text(settlement.marketplace.name)]
        }
    }

    private func fillOrder(_ cells: inout [[SamplePiece]], _ line: SampleLine, _ shape: SampleShape) {
        let isRefund = line.transactionType == "Refund"
        cells[7] = [.field(.orderID)]
        cells[8] = [.field(.orderID)]
        cells[9] = isRefund ? [.field(.adjustmentID)] : []
        cells[10] = isRefund ? [] : [.field(.shipmentID)]
        cells[11] = [.text(settlement.channel(shape))]
        cells[15] = ["AFN"]
        guard let index = line.item else { return }
        cells[18] = [.field(.itemCode), .text(String(index))]
        cells[20] = isRefund ? [.field(.itemCode), .text("\(index)7")] : []
        cells[21] = [.text(shape.items[index].sku)]
        cells[22] = isRefund ? [] : [.text(String(shape.items[index].quantity))]
        cells[23] = [.text(line.promotion)]
    }
}

extension SampleSettlement {
    /// What stands in the marketplace column of an order.
    func channel(_ shape: SampleShape) -> String {
        shape.isMultiChannel ? "Non-Amazon \(marketplace.rawValue)" : marketplace.name
    }
}
