/// One amount of one row as the store keeps it, with its texts.
package struct SettlementRow: Hashable, Sendable {
    package var settlementID = ""
    package var currency: Currency?
    /// What the run shares; its numbers of texts are not used here.
    package var run: SettlementRowBatch.Run
    package var place: Int64 = 0
    package var transactionType = ""
    package var amountType = ""
    package var amountDescription = ""
    package var micros: Int64 = 0
    package var quantity: Int64?
    package var orderText: String?
    package var merchantOrder: String?
    package var marketplace: String?
    package var fulfillment: String?
    package var postedDate: String?
    package var itemText: String?
    package var merchantItem: String?
    package var merchantAdjustmentItem: String?
    package var sku: String?
    package var promotion: String?

    package init(run: SettlementRowBatch.Run) { self.run = run }

    /// The line in the file.
    package var line: Int64 { run.isExact ? run.firstLine + place : run.firstLine }

    /// Amazon's names of the columns of Flat File V2.
    package static let columns = FlatFileColumns.v2Order.map(\.rawValue)

    package var orderID: String {
        run.order.map { OrderKey(rawValue: UInt64($0)).text ?? "" } ?? orderText ?? ""
    }

    /// The cells as Amazon's columns have them, with a decimal point and dates as `2017-03-02 18:16:34 UTC`.
    package var cells: [String] {
        cells(amount: Money.decimalText(micros: micros, digits: currency?.digits ?? 2), dotted: false)
    }

    /// The line as the file has it, with its end; only for rows of an exact run.
    package func line(in style: SettlementRowStyle) -> [UInt8] {
        var amount = Money.decimalText(micros: micros, digits: style.fractionDigits)
        if style.decimalMark == UInt8(ascii: ",") { amount = amount.replacing(".", with: ",") }
        let text = cells(amount: amount, dotted: style.hasDottedDates == true).joined(separator: "\t")
        return Array(text.utf8) + (style.hasCarriageReturns == true ? [0x0D, 0x0A] : [0x0A])
    }

    private func cells(amount: String, dotted: Bool) -> [String] {
        let time = run.posted.map { Self.time(Instant(secondsSince1970: $0), dotted: dotted) } ?? ""
        let day = postedDate ?? run.day.map { Self.day(Int($0), dotted: dotted) } ?? ""
        let item = run.itemCode.map { code in
            String(repeating: "0", count: Int(run.itemZeros)) + (code == 0 ? "" : String(code))
        }
        return [
            settlementID, "", "", "", "", "", transactionType, orderID,
            run.isMerchantOrderSame ? orderID : merchantOrder ?? "", run.adjustment ?? "", run.shipment ?? "",
            marketplace ?? "", amountType, amountDescription, amount, fulfillment ?? "", day, time,
            item ?? itemText ?? "", merchantItem ?? "", merchantAdjustmentItem ?? "", sku ?? "",
            quantity.map { String($0) } ?? "", promotion ?? "",
        ]
    }

    /// `2017-03-02 18:16:34 UTC`, or `02.03.2017 18:16:34 UTC`.
    package static func time(_ instant: Instant, dotted: Bool) -> String {
        let clock = instant.iso8601.split(separator: "T").last?.dropLast() ?? ""
        return "\(day(instant.utcDay.daysSince1970, dotted: dotted)) \(clock) UTC"
    }

    private static func day(_ days: Int, dotted: Bool) -> String {
        let text = CalendarDay(daysSince1970: days).iso8601
        guard dotted else { return text }
        return text.split(separator: "-").reversed().joined(separator: ".")
    }
}
