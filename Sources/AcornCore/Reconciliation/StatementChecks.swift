/// What can be said of one settlement from its own report.
struct StatementChecks {
    private let tally: SettlementTally
    /// The statement; a payout row that some exports append is taken out of it.
    private(set) var statement: Statement

    init(_ tally: SettlementTally) {
        self.tally = tally
        statement = tally.statement()
    }

    /// Runs every check; `fileFindings` tells what the reader already found.
    mutating func run(fileFindings: [Finding]) -> [Finding] {
        var findings: [Finding] = []
        if let payout = excludePayout() { findings.append(payout) }
        findings += totalFindings(fileFindings)
        findings += dateFindings()
        if let unclassified = unclassifiedFinding() { findings.append(unclassified) }
        if tally.labels.overflowed {
            findings.append(finding(.labelsOverflow, evidence(count: LabelTable.labelsMax)))
        }
        return findings
    }

    private func finding(_ code: FindingCode, severity: Finding.Severity? = nil, _ evidence: Evidence) -> Finding {
        Finding(code, settlement: statement.settlementID, severity: severity, evidence)
    }

    private func evidence(count: Int? = nil) -> Evidence { Evidence(file: tally.file, count: count) }

    /// Some exports end with a row of type `Transfer` that empties the settlement (`-total-amount`). Real reports have
    /// none (`facts/settlements.md` §0.3), so it is taken out only where the rest then ties.
    private mutating func excludePayout() -> Finding? {
        guard statement.format != .dateRange, let difference = statement.difference, difference != 0 else { return nil }
        let payouts = statement.lines.filter { $0.category == .transfersPayout }
        let sum = payouts.reduce(0) { $0 &+ $1.micros }
        guard !payouts.isEmpty, statement.declaredTotal == statement.computedTotal &- sum else { return nil }
        statement.lines.removeAll { $0.category == .transfersPayout }
        statement.computedTotal &-= sum
        statement.breakdowns = tally.breakdowns.finished(payouts: false)
        return finding(
            .payoutRowExcluded,
            evidence(count: payouts.reduce(0) { $0 + $1.rows })
                .amount("amount", sum, statement.currency))
    }

    // MARK: The total

    private func totalFindings(_ fileFindings: [Finding]) -> [Finding] {
        if tally.sumTooLarge {
            return [finding(.sumTooLarge, evidence())]
        }
        guard let declared = statement.declaredTotal, let difference = statement.difference else { return [] }
        var findings: [Finding] = []
        if difference != 0 {
            findings.append(untied(declared: declared, difference: difference, fileFindings))
        }
        if declared < 0, statement.format != .dateRange {
            findings.append(finding(.negativeDeposit, evidence().amount("declared", declared, statement.currency)))
        }
        return findings
    }

    private func untied(declared: Int64, difference: Int64, _ fileFindings: [Finding]) -> Finding {
        let likely = likelyCause(fileFindings)
        var evidence = evidence()
            .amount("declared", declared, statement.currency)
            .amount("computed", statement.computedTotal, statement.currency)
            .amount("difference", difference, statement.currency)
            .fact("likely", likely)
        if let first = statement.earliestPosted, let last = statement.latestPosted {
            if likely == "cutAtStart" { evidence = evidence.fact("date", first.utcDay.iso8601) }
            if likely == "cutAtEnd" { evidence = evidence.fact("date", last.utcDay.iso8601) }
            evidence = evidence.fact("from", first.iso8601).fact("to", last.iso8601)
        }
        if let suspect = tally.suspect, likely == suspect.likely { evidence.lines = [suspect.line] }
        return finding(.totalDoesNotTie, evidence)
    }

    /// What is most likely behind a total that does not tie, in one machine word.
    private func likelyCause(_ fileFindings: [Finding]) -> String {
        let mine = fileFindings.filter { $0.evidence.file == tally.file }
        if tally.quarantined > 0 { return "unreadableRows" }
        if mine.contains(where: { $0.code == .fileCutAtEnd || $0.code == .missingFinalLineEnd }) { return "cutAtEnd" }
        let isDoubled = statement.declaredTotal.map { $0 != 0 && $0 &* 2 == statement.computedTotal } ?? false
        if isDoubled || mine.contains(where: { $0.code == .summaryRowRepeated }) { return "doubledRows" }
        return tally.suspect?.likely ?? likelyCut ?? "unknown"
    }

    /// Rows of a busy store begin within hours of the period's start; a day without any at one end points there.
    private var likelyCut: String? {
        guard let start = statement.periodStart, let end = statement.periodEnd, let first = statement.earliestPosted,
            let last = statement.latestPosted
        else { return nil }
        let before = first.secondsSince1970 - start.secondsSince1970
        let after = end.secondsSince1970 - last.secondsSince1970
        guard max(before, after) > 86_400 else { return nil }
        return before >= after ? "cutAtStart" : "cutAtEnd"
    }

    // MARK: Dates

    /// How long before the period a row may have been posted that is released in it: invoices run for 30 to 45 days,
    /// deliveries take weeks (`facts/settlements.md` §6).
    private static let deferralSecondsMax: Int64 = 92 * 86_400

    private func dateFindings() -> [Finding] {
        guard statement.format != .dateRange else { return [] }
        var findings: [Finding] = []
        guard let start = statement.periodStart, let end = statement.periodEnd else {
            return [finding(.periodMissing, evidence())]
        }
        if let deposit = statement.depositDate, deposit < end {
            findings.append(
                finding(
                    .depositBeforePeriodEnd,
                    evidence()
                        .fact("date", deposit.iso8601).fact("to", end.iso8601)))
        }
        // Sales are released a week after delivery, or when an invoice is paid, and keep their first posting time: rows
        // from before the period are what every settlement has. Older or later ones are worth knowing, and no more.
        if let first = statement.earliestPosted, let last = statement.latestPosted,
            first < start.adding(seconds: -1 - Self.deferralSecondsMax) || last > end.adding(seconds: 1)
        {
            findings.append(
                finding(
                    .rowsOutsidePeriod,
                    evidence()
                        .fact("from", first.iso8601).fact("to", last.iso8601)))
        }
        return findings
    }

    // MARK: Words

    private func unclassifiedFinding() -> Finding? {
        let unknown = statement.lines.filter { $0.category == .otherUnclassified }
        guard !unknown.isEmpty else { return nil }
        let texts = unknown.prefix(5).map { "\($0.transactionType) / \($0.amountType) / \($0.amountDescription)" }
        return finding(
            .unclassifiedRows,
            evidence(count: unknown.reduce(0) { $0 + $1.rows })
                .amount("amount", unknown.reduce(0) { $0 &+ $1.micros }, statement.currency)
                .fact("text", texts.joined(separator: "; ")))
    }
}
