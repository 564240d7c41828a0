extension FlatFileReader {
    /// Takes a row that holds money, or a V1 quantity row.
    mutating func takeDetail(_ line: LineSplitter.Line, _ columns: FlatFileColumns) throws {
        let index = tallyIndex(ofCell: cell(.settlementID), line)
        current = index
        readFlattenedCells(line, into: index)
        seeScientificIDs(line)
        var part = SettlementPart(
            line: line.number, transactionType: decoded(cell(.transactionType)), amountType: "", amountDescription: "",
            micros: 0)
        part.orderID = decoded(cell(.orderID))
        part.orderItemCode = decoded(cell(.orderItemCode))
        part.sku = decoded(columns.index(.sku).map { cells[$0] } ?? [])
        part.marketplaceName = decoded(cell(.marketplaceName))
        readCodePage(part.marketplaceName)
        part.posted = posted(line)
        let taken = try columns.format == .flatFileV2 ? takeV2(part, line, index) : takeV1(part, line, index)
        if taken { tallies[index].tally.rows += 1 } else { tallies[index].tally.quarantined += 1 }
    }

    /// The store tells the charset where no currency did. Where one did it stays: a cell that happens to end like the
    /// Japanese store's name must not change how all later rows are read.
    private mutating func readCodePage(_ marketplaceName: String) {
        guard tallies.allSatisfy({ $0.tally.currency == nil }) else { return }
        if marketplaceName.lowercased().hasSuffix("amazon.co.jp") { codePageHint = .windows31J }
    }

    /// Some re-exports repeat the settlement's own cells on every row.
    private mutating func readFlattenedCells(_ line: LineSplitter.Line, into index: Int) {
        if !cell(.settlementStartDate).isEmpty || !cell(.currency).isEmpty || !cell(.settlementEndDate).isEmpty {
            readSettlementCells(line, into: index)
        }
        if !cell(.totalAmount).isEmpty { readTotal(line, into: index) }
    }

    private mutating func seeScientificIDs(_ line: LineSplitter.Line) {
        if SpreadsheetDamage.isScientific(cell(.orderItemCode)) || SpreadsheetDamage.isScientific(cell(.settlementID)) {
            damage.see(.scientificIDs, line: line.number)
        }
    }

    /// When the row was posted: `posted-date-time`, or `posted-date` where that is all there is (advertising rows carry
    /// their full stamp there, `facts/settlements.md` §1 row 17).
    private mutating func posted(_ line: LineSplitter.Line) -> Instant? {
        let full = cell(.postedDateTime)
        let name: FlatFileColumns.Name = full.isEmpty ? .postedDate : .postedDateTime
        let bytes = full.isEmpty ? cell(.postedDate) : full
        guard !bytes.isEmpty else { return nil }
        guard let reading = DateText.read(bytes) else {
            findings.add(
                Finding(
                    .unreadableDate, settlement: currentID,
                    evidence(line, column: name.rawValue, count: 1).fact("text", text(bytes))))
            return nil
        }
        return instant(reading, bytes, line)
    }

    // MARK: V2

    private mutating func takeV2(_ part: SettlementPart, _ line: LineSplitter.Line, _ index: Int) throws -> Bool {
        var part = part
        part.amountType = decoded(cell(.amountType))
        part.amountDescription = decoded(cell(.amountDescription))
        let bytes = cell(.amount)
        guard !bytes.isEmpty else {
            findings.add(
                Finding(
                    .missingAmount, settlement: currentID,
                    evidence(line, column: "amount", count: 1)
                        .fact("text", part.transactionType)))
            return false
        }
        return try add(part, bytes, .amount, line, index)
    }

    // MARK: V1

    /// A V1 row may fill several of its nine amount columns, and each is a part of its own (`facts/settlements.md` §2).
    private mutating func takeV1(_ part: SettlementPart, _ line: LineSplitter.Line, _ index: Int) throws -> Bool {
        var isWhole = true
        for name in FlatFileColumns.v1Amounts {
            let bytes = cell(name)
            if bytes.isEmpty { continue }
            var part = part
            (part.transactionType, part.amountType, part.amountDescription) = v2Words(part.transactionType, name)
            if try !add(part, bytes, name, line, index) { isWhole = false }
        }
        return isWhole
    }

    /// What V2 would call a V1 amount: any type name becomes the amount type, its value the description; an event
    /// without a type column is an `other-transaction` (Amazon's mapping, `facts/settlements.md` §2).
    private mutating func v2Words(_ type: String, _ name: FlatFileColumns.Name) -> (String, String, String) {
        switch name {
        case .priceAmount: return (type, "ItemPrice", decoded(cell(.priceType)))
        case .itemRelatedFeeAmount: return itemRelatedFee(type)
        case .promotionAmount: return (type, "Promotion", decoded(cell(.promotionType)))
        case .shipmentFeeAmount: return (type, "ShipmentFees", decoded(cell(.shipmentFeeType)))
        case .orderFeeAmount: return (type, "OrderFees", decoded(cell(.orderFeeType)))
        case .directPaymentAmount: return (type, "DirectPayment", decoded(cell(.directPaymentType)))
        case .otherFeeAmount: return otherFee(type)
        case .miscFeeAmount: return (type, "MiscFees", type)
        default: return otherAmount(type)
        }
    }

    /// Advertising and other invoices without an order stand in the item fee column; V2 names them in the amount type.
    private mutating func itemRelatedFee(_ type: String) -> (String, String, String) {
        let fee = decoded(cell(.itemRelatedFeeType))
        return type == "ServiceFee" ? (type, fee, "TransactionTotalAmount") : (type, "ItemFees", fee)
    }

    /// The tax of an advertising invoice belongs to the invoice: V2 folds both into one amount.
    private mutating func otherFee(_ type: String) -> (String, String, String) {
        let reason = decoded(cell(.otherFeeReasonDescription))
        let fee = decoded(cell(.itemRelatedFeeType))
        if type == "ServiceFee", !fee.isEmpty { return (type, fee, reason) }
        return (type, "other-transaction", reason.isEmpty ? type : reason)
    }

    private func otherAmount(_ type: String) -> (String, String, String) {
        let isReimbursement = Self.reimbursements.contains { type.uppercased().hasPrefix($0) }
        return ("other-transaction", isReimbursement ? "FBA Inventory Reimbursement" : "other-transaction", type)
    }

    private static let reimbursements = [
        "WAREHOUSE_", "REVERSAL_REIMBURSEMENT", "COMPENSATED_CLAWBACK", "FREE_REPLACEMENT_REFUND_ITEMS",
        "REMOVAL_ORDER_LOST", "REMOVAL_ORDER_DAMAGED", "INCORRECT_FEES", "MISSING_FROM_INBOUND", "SAFE-T",
    ]

    // MARK: One amount

    /// Adds one amount's text to the settlement. Returns false when it could not be read.
    private mutating func add(
        _ part: SettlementPart, _ bytes: ArraySlice<UInt8>, _ name: FlatFileColumns.Name, _ line: LineSplitter.Line,
        _ index: Int
    ) throws -> Bool {
        var part = part
        switch AmountText.read(bytes) {
        case .exact(let micros, let mark):
            part.micros = micros
            search?.see(settlementID: tallies[index].tally.settlementID, micros: micros, line: line.number)
            tallies[index].see(mark: mark)
            seePrecision(micros, bytes, name, line, index)
            try tallies[index].tally.add(part)
            return true
        case .ambiguous(let reading) where tallies[index].pending.count < FlatFileTally.pendingMax:
            tallies[index].pending.append(
                PendingAmount(
                    part: part, reading: reading, text: text(bytes), column: name.rawValue))
            return true
        case .ambiguous:
            reportUnreadable(bytes, name, line, hint: "too many amounts with two readings")
            return false
        case .unreadable(let fault):
            reportUnreadable(bytes, name, line, hint: fault.rawValue)
            return false
        }
    }

    private mutating func reportUnreadable(
        _ bytes: ArraySlice<UInt8>, _ name: FlatFileColumns.Name, _ line: LineSplitter.Line, hint: String
    ) {
        findings.add(
            Finding(
                .unreadableAmount, settlement: currentID,
                evidence(line, column: name.rawValue, count: 1).fact("text", text(bytes)).fact("hint", hint)))
    }

    /// More digits than the currency has are kept and shown; fewer are what a spreadsheet leaves.
    private mutating func seePrecision(
        _ micros: Int64, _ bytes: ArraySlice<UInt8>, _ name: FlatFileColumns.Name, _ line: LineSplitter.Line,
        _ index: Int
    ) {
        guard let currency = tallies[index].tally.currency else { return }
        if micros % currency.microsPerMinorUnit != 0 {
            findings.add(
                Finding(
                    .amountPrecision, settlement: currentID,
                    evidence(line, column: name.rawValue, count: 1).fact("text", text(bytes))))
        } else if currency.digits == 2, fractionDigits(bytes) < 2 {
            damage.see(.shortAmounts, line: line.number)
        }
    }

    private func fractionDigits(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let mark = bytes.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
            return 0
        }
        return bytes.endIndex - mark - 1
    }
}
