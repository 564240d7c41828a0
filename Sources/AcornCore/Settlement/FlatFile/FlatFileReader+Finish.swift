extension FlatFileReader {
    /// Ends the file: settles what waited for the whole report, then says what there is to say about it.
    mutating func finished(lines: Int) throws -> FileReading {
        guard columns != nil, !isRefused else { return refused(lines: lines) }
        for index in tallies.indices { try settle(index) }
        reportFile()
        for index in tallies.indices { reportSettlement(index) }
        if tallies.isEmpty {
            findings.add(Finding(.summaryRowMissing, Evidence(file: file, lines: [lines]).fact("hint", "no rows")))
        }
        return FileReading(tallies: tallies.map(\.tally), findings: findings.findings, isUsable: true)
    }

    private mutating func refused(lines: Int) -> FileReading {
        if findings.isEmpty { findings.add(Finding(.emptyFile, Evidence(file: file))) }
        return FileReading(findings: findings.findings, isUsable: false)
    }

    private mutating func reportFile() {
        if sawUTF8 && sawLegacy { findings.add(Finding(.encodingMixed, Evidence(file: file))) }
        if splitterEndsWithCarriageReturn { damage.see(.carriageReturnLineEnds, line: 1) }
        let traces = SpreadsheetDamage.Trace.allCases.filter { damage.counts[$0] != nil }
        if !traces.isEmpty {
            let worst = damage.counts.values.max() ?? 1
            findings.add(
                Finding(
                    .spreadsheetDamage, severity: .warning,
                    Evidence(file: file, lines: damage.lines.sorted(), count: worst)
                        .fact("hint", traces.map(\.rawValue).joined(separator: "; "))))
        }
        if tallies.count > 1 {
            findings.add(
                Finding(
                    .severalSettlementsInFile,
                    Evidence(file: file, count: tallies.count)
                        .fact("found", tallies.prefix(10).map(\.tally.settlementID).joined(separator: ", "))))
        }
    }

    // MARK: Amounts with two readings

    /// Settles the amounts of one settlement that could be read two ways: the tie decides; where it cannot, the decimal
    /// mark that the other amounts prove; where those prove nothing either, each is a finding and none is guessed.
    private mutating func settle(_ index: Int) throws {
        settleTotal(index)
        let pending = tallies[index].pending
        guard !pending.isEmpty else { return }
        tallies[index].pending = []
        guard let choose = choice(index, pending) else {
            for amount in pending { reportAmbiguous(amount, index) }
            let rows = Set(pending.map(\.part.line)).count
            tallies[index].tally.quarantined += rows
            tallies[index].tally.rows -= min(rows, tallies[index].tally.rows)
            return
        }
        for amount in pending {
            var part = amount.part
            part.micros = choose(amount.reading)
            try tallies[index].tally.add(part)
            reportPrecision(amount, micros: part.micros, index)
        }
    }

    /// Three decimals where the currency has two are kept, and said.
    private mutating func reportPrecision(_ amount: PendingAmount, micros: Int64, _ index: Int) {
        guard let currency = tallies[index].tally.currency, micros % currency.microsPerMinorUnit != 0 else { return }
        let evidence = Evidence(file: file, lines: [amount.part.line], column: amount.column, count: 1)
        findings.add(
            Finding(
                .amountPrecision, settlement: tallies[index].tally.settlementID, evidence.fact("text", amount.text)))
    }

    private typealias Choice = (AmbiguousAmount) -> Int64

    private func choice(_ index: Int, _ pending: [PendingAmount]) -> Choice? {
        let tally = tallies[index]
        let byMark: Choice? = provenMark(tally).map { mark in { $0.separator == mark ? $0.asDecimal : $0.asGrouping } }
        guard let declared = tally.tally.declaredTotal else { return byMark }
        let known = tally.tally.computedTotal
        let candidates: [Choice] = [
            { $0.asGrouping }, { $0.asDecimal },
            { $0.separator == UInt8(ascii: ".") ? $0.asDecimal : $0.asGrouping },
            { $0.separator == UInt8(ascii: ",") ? $0.asDecimal : $0.asGrouping },
        ]
        var outcomes: [[Int64]: Choice] = [:]
        for choose in candidates {
            let values = pending.map { choose($0.reading) }
            let sum = values.reduce(known) { $0 &+ $1 }
            if sum == declared { outcomes[values] = choose }
        }
        return outcomes.count == 1 ? outcomes.values.first : byMark
    }

    /// The decimal mark, when the unambiguous amounts use only one, or when the currency has no decimals.
    private func provenMark(_ tally: FlatFileTally) -> UInt8? {
        if tally.tally.currency?.digits == 0 { return 0 }
        switch (tally.points > 0, tally.commas > 0) {
        case (true, false): return UInt8(ascii: ".")
        case (false, true): return UInt8(ascii: ",")
        default: return nil
        }
    }

    /// A declared total with two readings is settled by the mark, or by the sum of the rows.
    private mutating func settleTotal(_ index: Int) {
        guard let reading = tallies[index].ambiguousTotal, tallies[index].tally.declaredTotal == nil else { return }
        if let mark = provenMark(tallies[index]) {
            tallies[index].tally.declaredTotal = reading.separator == mark ? reading.asDecimal : reading.asGrouping
            return
        }
        let sum = tallies[index].tally.computedTotal
        let isSum = [reading.asGrouping, reading.asDecimal].filter { $0 == sum }
        if tallies[index].pending.isEmpty, let total = isSum.first {
            tallies[index].tally.declaredTotal = total
        } else {
            tallies[index].unreadableTotal = true
            findings.add(
                Finding(
                    .ambiguousAmount, settlement: tallies[index].tally.settlementID,
                    Evidence(file: file, lines: tallies[index].summaryLines, column: "total-amount")))
        }
    }

    private mutating func reportAmbiguous(_ amount: PendingAmount, _ index: Int) {
        findings.add(
            Finding(
                .ambiguousAmount, settlement: tallies[index].tally.settlementID,
                Evidence(file: file, lines: [amount.part.line], column: amount.column, count: 1).fact(
                    "text", amount.text)))
    }

    // MARK: The settlement as a whole

    private mutating func reportSettlement(_ index: Int) {
        let tally = tallies[index]
        let id = tally.tally.settlementID
        if tally.summaryLines.isEmpty, tally.tally.declaredTotal == nil {
            findings.add(
                Finding(
                    .summaryRowMissing, settlement: id,
                    Evidence(file: file, count: tally.tally.rows)
                        .amount("computed", tally.tally.computedTotal, tally.tally.currency)))
        } else if tally.tally.declaredTotal == nil, !tally.unreadableTotal, !tally.summaryLines.isEmpty {
            findings.add(
                Finding(
                    .declaredTotalMissing, settlement: id,
                    Evidence(file: file, lines: tally.summaryLines, column: "total-amount")))
        }
        if tally.points > 0, tally.commas > 0 {
            findings.add(
                Finding(
                    .mixedDecimalMarks, settlement: id, Evidence(file: file, count: min(tally.points, tally.commas))))
        }
        if tally.tally.currency == nil { inferCurrency(index) }
    }

    private mutating func inferCurrency(_ index: Int) {
        let tally = tallies[index].tally
        tallies[index].tally.currency = tally.mainMarketplace?.currency
        findings.add(
            Finding(
                .unknownCurrency, settlement: tally.settlementID,
                severity: tally.mainMarketplace == nil ? .error : .warning,
                Evidence(file: file, column: "currency").fact("hint", tally.mainMarketplace?.currency.code ?? "")))
    }
}
