extension DateRangeBody {
    /// Adds a settled row to the sums. What is still open is a finding, and the row stays out of the sums.
    mutating func commit(_ row: DateRangeRow) throws {
        let moment = moment(of: row)
        if let posted = moment?.instant {
            if firstPosted.map({ posted < $0 }) ?? true { firstPosted = posted }
            if lastPosted.map({ posted > $0 }) ?? true { lastPosted = posted }
        }
        if let total = row.total.known, row.hasTotal { declare(total, line: row.line) }
        guard !row.hasOpenAmounts else { return noteOpenAmounts(row) }
        guard !row.isUnreadable, let total = row.total.known else { return }
        try add(row, moment)
        for (column, micros) in missing(from: row, total: total) {
            strangers.need(column)
            try addPart(
                row, moment, "dateRange:" + DateRangeText.fold(header.names[column]), row.description(in: nil), micros)
        }
        ledger.take(row, micros: total, posted: moment?.instant)
    }

    private mutating func moment(of row: DateRangeRow) -> DateRangeMoment? {
        guard row.hasOpenDate else { return row.date?.moment }
        notes.add(.ambiguousDate, line: row.line, text: row.date?.moment.day.iso8601)
        return nil
    }

    private mutating func declare(_ total: Int64, line: Int) {
        let (sum, overflow) = declared.addingReportingOverflow(total)
        if overflow { notes.add(.sumTooLarge, line: line) } else { declared = sum }
    }

    private mutating func noteOpenAmounts(_ row: DateRangeRow) {
        if case .open(_, let text) = row.total {
            notes.add(.ambiguousAmount, line: row.line, column: header.names[layout.total], text: text)
        }
        for part in row.parts {
            if case .open(_, let text) = part.amount {
                notes.add(.ambiguousAmount, line: row.line, column: header.names[part.column], text: text)
            }
        }
    }

    private mutating func add(_ row: DateRangeRow, _ moment: DateRangeMoment?) throws {
        for part in row.parts {
            guard let micros = part.amount.known, let column = header.columns[part.column] else { continue }
            try addPart(row, moment, column.amountType, row.description(in: column), micros)
        }
    }

    private mutating func addPart(
        _ row: DateRangeRow, _ moment: DateRangeMoment?, _ amountType: String, _ description: String, _ micros: Int64
    ) throws {
        var part = SettlementPart(
            line: row.line, transactionType: row.type, amountType: amountType, amountDescription: description,
            micros: micros)
        part.orderID = row.orderID
        part.sku = row.sku
        part.marketplaceName = row.marketplace
        part.posted = moment?.instant
        part.day = moment?.day
        try tally.add(part)
    }

    /// The unknown columns without which the row does not add up to its total; where they do not help either, the row
    /// is a finding.
    private mutating func missing(from row: DateRangeRow, total: Int64) -> [(column: Int, micros: Int64)] {
        // Every amount is known here, so the mark does not matter.
        guard let sum = row.sum(decimalMark: DateRangeEvidence.point) else {
            notes.add(.sumTooLarge, line: row.line)
            return []
        }
        let (gap, overflow) = total.subtractingReportingOverflow(sum)
        if gap == 0, !overflow { return [] }
        if !overflow {
            if let one = row.strangers.first(where: { $0.micros == gap }) { return [one] }
            if row.strangers.reduce(0, { $0 &+ $1.micros }) == gap { return row.strangers }
        }
        notes.add(.rowDoesNotAddUp, line: row.line, amounts: [("computed", sum), ("declared", total)])
        return []
    }

    // The end.

    /// Ends the report: settles what waited, proves the transfers and tells what there is to say.
    mutating func finish() throws -> FileReading {
        try settlePending()
        let ids = ledger.ids.subtracting([""])
        tally.settlementID = ids.count == 1 ? ids.first ?? "" : ""
        tally.currency = currency
        tally.declaredTotal = declared
        tally.periodStart = firstPosted
        tally.periodEnd = lastPosted
        if evidence.isMixed { notes.add(.mixedDecimalMarks) }
        if tally.currency == nil {
            if storeCurrencies.count > 1 {
                notes.add(.mixedCurrencies)
            } else {
                notes.add(.unknownCurrency, severity: .warning)
            }
        }
        if tally.sumTooLarge { notes.add(.sumTooLarge) }
        let settlement = tally.settlementID.isEmpty ? nil : tally.settlementID
        var findings = notes.findings(file: file, settlement: settlement, currency: tally.currency)
        findings += unknownColumns(settlement)
        if ids.count > 1 {
            findings.append(Finding(.severalSettlementsInFile, Evidence(file: file, count: ids.count)))
        }
        findings += transferFindings()
        return FileReading(tallies: [tally], findings: findings)
    }

    private func unknownColumns(_ settlement: String?) -> [Finding] {
        strangers.evidence(file: file).map { [Finding(.unknownColumns, settlement: settlement, $0)] } ?? []
    }

    private func transferFindings() -> [Finding] {
        let proofs = ledger.proofs(hasStatus: layout.indexes[.transactionStatus] != nil)
        let open = proofs.filter { $0.proof == .notProvable }.map(\.transfer.line)
        let proven = proofs.count { $0.proof == .proven }
        let different = proofs.count - open.count - proven
        // Money held back as an account-level reserve has no row, so one transfer alone does not say that rows are
        // missing; a report whose other transfers are proven does.
        let ruleHolds = proven >= 2 && proven > different
        var findings: [Finding] = []
        for (settlement, transfer, proof) in proofs where findings.count < Evidence.linesMax {
            guard case .differs(let paid, let released, let isWhole) = proof else { continue }
            let evidence = Evidence(file: file, lines: [transfer.line], count: different)
                .amount("transfer", transfer.micros, tally.currency).amount("released", released, tally.currency)
                .fact("paid", paid)
            findings.append(
                Finding(
                    .transferDoesNotTie, settlement: settlement.settlementID,
                    severity: isWhole && ruleHolds ? .error : .warning,
                    evidence))
        }
        if !open.isEmpty || ledger.overflowed {
            let evidence = Evidence(file: file, lines: open, count: open.count).fact("proven", "\(proven)")
            findings.append(Finding(.transferNotProvable, evidence))
        }
        return findings
    }
}
