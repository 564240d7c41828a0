/// What the orders of all given files say together: how many each settlement names, and lines whose parts do not make
/// sense.
struct OrderReview {
    private struct Tally {
        var orders = 0
        var refunds = Orphans()
        var fees = Orphans()
    }

    private var tallies: [Tally]
    private var irregularOverflow: Int

    /// Walks the order table once.
    init(context: ReconciliationContext, statements: Int) throws {
        var tallies = Array(repeating: Tally(), count: context.statements)
        try context.orders.forEachOrder { _, entries in
            let role = entries.reduce(into: OrderRole()) { $0.formUnion($1.role) }
            let isOrphan = !role.contains(.sale) && !role.isDisjoint(with: [.refund, .fee])
            for entry in entries where tallies.indices.contains(entry.statement) {
                tallies[entry.statement].orders += 1
                guard isOrphan else { continue }
                if entry.role.contains(.refund) { tallies[entry.statement].refunds.take(entry) }
                if entry.role.contains(.fee) { tallies[entry.statement].fees.take(entry) }
            }
        }
        self.tallies = tallies
        irregularOverflow = context.orders.irregularOverflow
    }

    /// Distinct order ids named in a statement's rows.
    func count(inStatement number: Int) -> Int { tallies.indices.contains(number) ? tallies[number].orders : 0 }

    /// Refunds and fees of orders whose sale is in none of the given files.
    func findings(_ one: NumberedStatement) -> [Finding] {
        guard tallies.indices.contains(one.number) else { return [] }
        let tally = tallies[one.number]
        var findings: [Finding] = []
        // Most refunds belong to an earlier settlement, so this is only worth knowing; a fee without a sale is odd.
        if tally.refunds.count > 0 { findings.append(tally.refunds.finding(.refundWithoutSale, one.statement)) }
        if tally.fees.count > 0 { findings.append(tally.fees.finding(.feeWithoutSale, one.statement)) }
        return findings
    }

    var generalFindings: [Finding] {
        irregularOverflow == 0
            ? [] : [Finding(.irregularOrderIDs, Evidence(count: irregularOverflow))]
    }
}

/// Orders without a sale in one statement: how many, how much, and the first lines.
private struct Orphans {
    private(set) var count = 0
    private var micros: Int64 = 0
    private var lines: [Int] = []

    mutating func take(_ entry: OrderTable.Entry) {
        count += 1
        micros &+= entry.micros
        // The table is walked in no order of lines: keep the smallest few.
        let at = lines.firstIndex { $0 > entry.line } ?? lines.count
        guard at < Evidence.linesMax else { return }
        lines.insert(entry.line, at: at)
        if lines.count > Evidence.linesMax { lines.removeLast() }
    }

    func finding(_ code: FindingCode, _ statement: Statement) -> Finding {
        Finding(
            code, settlement: statement.settlementID,
            Evidence(file: statement.sources.first, lines: lines, count: count)
                .amount("amount", micros, statement.currency))
    }
}
