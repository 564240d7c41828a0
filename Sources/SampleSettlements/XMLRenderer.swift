import AcornCore

/// Writes the XML settlement report, which Amazon removed in 2026 (`facts/settlements.md` §3); amounts have a point
/// everywhere.
struct XMLRenderer: SampleRenderer {
    let settlement: SampleSettlement

    var opening: String {
        let manifest = settlement.manifest
        let total = settlement.amountText(settlement.totalMinor, comma: false)
        return lines([
            "<?xml version=\"1.0\" encoding=\"\(settlement.options.encoding.xmlName)\"?>",
            "<AmazonEnvelope xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:noNamespaceSchemaLocation=\"amzn-envelope.xsd\">",
            " <Header><DocumentVersion>1.01</DocumentVersion>"
                + "<MerchantIdentifier>M_SAMPLE_1</MerchantIdentifier></Header>",
            " <MessageType>SettlementReport</MessageType>",
            " <Message><MessageID>1</MessageID><SettlementReport>",
            "  <SettlementData>",
            "   <AmazonSettlementID>\(manifest.settlementID)</AmazonSettlementID>",
            "   <TotalAmount currency=\"\(manifest.currency.code)\">\(total)</TotalAmount>",
            "   <StartDate>\(manifest.periodStart.offsetStamp)</StartDate>",
            "   <EndDate>\(manifest.periodEnd.offsetStamp)</EndDate>",
            "   <DepositDate>\(manifest.depositDate.offsetStamp)</DepositDate>",
            "  </SettlementData>",
        ])
    }

    var closing: String { lines([" </SettlementReport></Message>", "</AmazonEnvelope>"]) }

    private func lines(_ lines: [String]) -> String { lines.map { $0 + settlement.lineEnd }.joined() }

    func pieces(_ shape: SampleShape) -> [SamplePiece] {
        guard let first = shape.lines.first else { return [] }
        switch first.standing {
        case .order:
            return orderPieces(shape, isRefund: first.transactionType == "Refund")
        case .advertising:
            return [
                "  <AdvertisingTransactionDetails><TransactionType>Charge</TransactionType><PostedDate>",
                .field(.isoStamp),
                "</PostedDate><InvoiceId>", .field(.inboundShipmentID), "</InvoiceId>",
                .text(
                    amount("BaseAmount", first.minor - first.taxMinor) + amount("TaxAmount", first.taxMinor)
                        + amount("TransactionAmount", first.minor)
                        + "</AdvertisingTransactionDetails>" + settlement.lineEnd),
            ]
        case .coupon:
            return [
                "  <SellerCouponPayment><PostedDate>", .field(.isoStamp),
                .text(
                    "</PostedDate><TransactionType>SellerCouponPayment</TransactionType><PaymentReason>"
                        + "\(escaped(first.amountDescription))</PaymentReason>"
                        + "<CouponFee><Type>CouponRedemptionFee</Type>"
                        + amount("Amount", first.minor)
                        + "</CouponFee><Count>\(first.minor / -60)</Count></SellerCouponPayment>"
                        + settlement.lineEnd),
            ]
        case .account:
            return other(first.amountDescription, first.minor, between: [], after: "")
        case .inboundShipment:
            return other(
                first.amountType, first.minor,
                between: ["<ShipmentID>", .field(.inboundShipmentID), "</ShipmentID>"], after: "")
        case .reimbursement(let sku):
            return other(
                first.amountDescription, first.minor,
                between: [
                    "<AmazonOrderID>", .field(.orderID), "</AmazonOrderID><AdjustmentID>", .field(.adjustmentID),
                    "</AdjustmentID>",
                ],
                after: "<OtherTransactionItem><SKU>\(escaped(sku))</SKU><Quantity>1</Quantity>"
                    + amount("Amount", first.minor) + "</OtherTransactionItem>")
        }
    }

    private func other(_ type: String, _ minor: Int64, between: [SamplePiece], after: String) -> [SamplePiece] {
        [.text("  <OtherTransaction><TransactionType>\(escaped(type))</TransactionType>")] + between
            + [
                "<PostedDate>", .field(.isoStamp), "</PostedDate>",
                .text(amount("Amount", minor) + after + "</OtherTransaction>" + settlement.lineEnd),
            ]
    }

    private func orderPieces(_ shape: SampleShape, isRefund: Bool) -> [SamplePiece] {
        let name = isRefund ? "Refund" : "Order"
        let id = isRefund ? "AdjustmentID" : "ShipmentID"
        let fees = shape.lines.filter { $0.item == nil }
        var pieces: [SamplePiece] = [
            .text("  <\(name)><AmazonOrderID>"), .field(.orderID), "</AmazonOrderID><MerchantOrderID>",
            .field(.orderID),
            .text("</MerchantOrderID><\(id)>"), .field(isRefund ? .adjustmentID : .shipmentID), .text("</\(id)>"),
        ]
        if !fees.isEmpty {
            pieces.append(.text("<ShipmentFees>\(fees.map { part("Fee", $0) }.joined())</ShipmentFees>"))
        }
        pieces += [
            .text(
                "<MarketplaceName>\(settlement.channel(shape))</MarketplaceName><Fulfillment>"
                    + "<MerchantFulfillmentID>AFN</MerchantFulfillmentID><PostedDate>"),
            .field(.isoStamp), .text("</PostedDate>" + settlement.lineEnd),
        ]
        for index in shape.items.indices { pieces += itemPieces(index, shape, isRefund: isRefund) }
        return pieces + [.text("  </Fulfillment></\(name)>" + settlement.lineEnd)]
    }

    private func itemPieces(_ index: Int, _ shape: SampleShape, isRefund: Bool) -> [SamplePiece] {
        let lines = shape.lines.filter { $0.item == index }
        let item = shape.items[index]
        let prices = lines.filter { $0.amountType == "ItemPrice" || $0.amountType == "ItemWithheldTax" }
        let fees = lines.filter { $0.amountType == "ItemFees" }
        let promotions = lines.filter { $0.amountType == "Promotion" }
        let names =
            isRefund
            ? ["AdjustedItem", "ItemPriceAdjustments", "ItemFeeAdjustments", "PromotionAdjustment"]
            : ["Item", "ItemPrice", "ItemFees", "Promotion"]
        var text = isRefund ? "" : "<Quantity>\(item.quantity)</Quantity>"
        text += "<\(names[1])>\(prices.map { part("Component", $0) }.joined())</\(names[1])>" + settlement.lineEnd
        if !fees.isEmpty {
            text += "    <\(names[2])>\(fees.map { part("Fee", $0) }.joined())</\(names[2])>" + settlement.lineEnd
        }
        for line in promotions {
            text +=
                "    <\(names[3])><MerchantPromotionID>\(escaped(line.promotion))</MerchantPromotionID>"
                + "<Type>\(line.amountDescription)</Type>\(amount("Amount", line.minor))</\(names[3])>"
                + settlement.lineEnd
        }
        return [
            .text("   <\(names[0])><AmazonOrderItemCode>"), .field(.itemCode),
            .text(
                "\(index)</AmazonOrderItemCode><SKU>\(escaped(item.sku))</SKU>" + text + "   </\(names[0])>"
                    + settlement.lineEnd),
        ]
    }

    private func part(_ name: String, _ line: SampleLine) -> String {
        "<\(name)><Type>\(escaped(line.amountDescription))</Type>\(amount("Amount", line.minor))</\(name)>"
    }

    private func amount(_ name: String, _ minor: Int64) -> String {
        let text = settlement.amountText(minor, comma: false)
        return "<\(name) currency=\"\(settlement.manifest.currency.code)\">\(text)</\(name)>"
    }

    private func escaped(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
            .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
            .split(separator: ">", omittingEmptySubsequences: false).joined(separator: "&gt;")
    }
}
