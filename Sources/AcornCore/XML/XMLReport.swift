/// One `SettlementReport` while it is read: its tally, and what there is to say about it.
///
/// A row is an item that carries amounts (`Item`, `AdjustedItem`), whatever amounts an order carries beside its items
/// together, or any other transaction; an amount is a part of a row.
struct XMLReport {
    private var tally: SettlementTally
    private var findings = XMLFindings()
    private let line: Int
    private var dataBlocks = 0
    private var hasTotal = false

    init(file: String, line: Int, context: ReconciliationContext) {
        tally = SettlementTally(settlementID: "", format: .xml, file: file, context: context)
        self.line = line
    }

    mutating func beginData(line: Int) {
        dataBlocks += 1
        guard dataBlocks > 1 else { return }
        findings.add(.summaryRowRepeated, line: line, path: "SettlementData")
    }

    /// Takes a value of `SettlementData`; only the first block counts.
    mutating func readData(_ name: String, text: String, line: Int, currency: String?) {
        guard dataBlocks == 1 else { return }
        let path = "SettlementData/\(name)"
        switch name {
        case "AmazonSettlementID": tally.settlementID = text
        case "StartDate": tally.periodStart = date(text, line: line, path: path)
        case "EndDate": tally.periodEnd = date(text, line: line, path: path)
        case "DepositDate": tally.depositDate = date(text, line: line, path: path)
        case "TotalAmount":
            guard !text.isEmpty else { return }
            hasTotal = true
            tally.declaredTotal = amount(text, currency: currency, line: line, path: path)
        default:
            guard currency != nil, let micros = amount(text, currency: currency, line: line, path: path) else { return }
            noteUnknown(line: line, path: path, micros: micros, isCounted: false)
        }
    }

    /// The instant of a date's text; a text that is none is a finding.
    mutating func date(_ text: String, line: Int, path: @autoclosure () -> String) -> Instant? {
        guard !text.isEmpty else { return nil }
        if let reading = DateText.read(text) { return reading.instant }
        findings.add(.unreadableDate, line: line, path: path(), facts: [("text", text)])
        return nil
    }

    /// The micros of an amount's text, or a finding and nil. Amounts of another currency than the report's are not
    /// added to its total: a sum of two currencies is no sum.
    mutating func amount(_ text: String, currency: String?, line: Int, path: @autoclosure () -> String) -> Int64? {
        guard let micros = micros(text, line: line, path: path()) else { return nil }
        guard let currency, !currency.isEmpty, currency != tally.currency?.code else { return micros }
        guard let known = Currency(currency) else {
            findings.add(.unknownCurrency, line: line, path: path(), facts: [("text", currency)])
            return micros
        }
        let expected = tally.currency ?? known
        tally.currency = expected
        guard known != expected else { return micros }
        findings.add(
            .mixedCurrencies, line: line, path: path(), facts: [("expected", expected.code), ("found", known.code)],
            amounts: [("amount", micros)], currency: known)
        return nil
    }

    /// XML always writes a point before the decimals, also for euro (facts §3): it settles `1.234`. A comma there
    /// remains open.
    private mutating func micros(_ text: String, line: Int, path: @autoclosure () -> String) -> Int64? {
        switch AmountText.read(text) {
        case .exact(let micros, mark: _):
            return micros
        case .ambiguous(let reading):
            if reading.separator == UInt8(ascii: ".") { return reading.asDecimal }
            findings.add(
                .ambiguousAmount, line: line, path: path(), facts: [("text", text)],
                amounts: [("asGrouping", reading.asGrouping), ("asDecimal", reading.asDecimal)],
                currency: tally.currency)
        case .unreadable(.empty):
            findings.add(.missingAmount, line: line, path: path())
        case .unreadable:
            findings.add(.unreadableAmount, line: line, path: path(), facts: [("text", text)])
        }
        tally.quarantined += 1
        return nil
    }

    /// Files a transaction that ended. Throws only what the order table's spill throws.
    mutating func take(_ transaction: XMLTransaction, rows: Int) throws {
        for amount in transaction.counted {
            let label = transaction.label(amount)
            var part = SettlementPart(
                line: amount.line, transactionType: label.transactionType, amountType: label.amountType,
                amountDescription: label.amountDescription, micros: amount.micros)
            part.orderID = transaction.orderID
            part.marketplaceName = transaction.marketplaceName
            part.sku = amount.sku.isEmpty ? transaction.looseSKU : amount.sku
            part.posted = amount.posted ?? transaction.posted
            try tally.add(part)
        }
        noteUnknown(in: transaction)
        tally.rows += rows
    }

    /// Makes findings of the amounts that nobody knows.
    mutating func noteUnknown(in transaction: XMLTransaction) {
        for (amount, isCounted) in transaction.unknown {
            noteUnknown(line: amount.line, path: amount.path, micros: amount.micros, isCounted: isCounted)
        }
    }

    /// An amount beside the sum is milder than one in it: what is known adds up without it.
    private mutating func noteUnknown(line: Int, path: String, micros: Int64, isCounted: Bool) {
        findings.add(
            .unknownElement, severity: isCounted ? .error : .warning, line: line, path: path,
            facts: [("text", path), ("hint", isCounted ? "counted" : "not counted")], amounts: [("amount", micros)],
            currency: tally.currency)
    }

    /// The tally and the findings of the report at its end.
    func finished() -> (SettlementTally, [Finding]) {
        var all = findings
        if dataBlocks == 0 || !hasTotal {
            all.add(
                dataBlocks == 0 ? .summaryRowMissing : .declaredTotalMissing, line: line,
                path: dataBlocks == 0 ? "SettlementData" : "SettlementData/TotalAmount",
                amounts: [("computed", tally.computedTotal)], currency: tally.currency)
        }
        return (tally, all.findings(file: tally.file, settlement: tally.settlementID))
    }
}
