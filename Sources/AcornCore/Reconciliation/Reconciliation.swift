/// One run over any number of files: gathers what readers found, then says what holds and what does not.
///
/// Pure: it never throws on disagreement, only when the order table's spill fails.
package struct Reconciliation {
    private let context: ReconciliationContext
    private var tallies: [SettlementTally] = []
    private var findings: [Finding] = []
    /// Whether any input could not be read as a settlement at all.
    package private(set) var hasUnusableInput = false

    package init(context: ReconciliationContext) { self.context = context }

    /// Adds what a reader found in one file.
    package mutating func add(_ reading: FileReading) {
        tallies += reading.tallies
        findings += reading.findings
        if !reading.isUsable { hasUnusableInput = true }
    }

    /// The statements in the order in which their files came, and every finding.
    package func finish() throws -> ReconciliationReport {
        var all = findings
        let orders = try OrderReview(context: context, statements: tallies.count)
        var numbered: [NumberedStatement] = tallies.map { tally in
            var checks = StatementChecks(tally)
            all += checks.run(fileFindings: findings)
            var statement = checks.statement
            statement.orders = orders.count(inStatement: tally.number)
            return NumberedStatement(number: tally.number, statement: statement)
        }
        all += Repetition.fold(&numbered)
        for one in numbered { all += orders.findings(one) }
        let statements = numbered.map(\.statement)
        all += Chain.findings(statements)
        all += orders.generalFindings
        return ReconciliationReport(statements: statements, findings: all, hasUnusableInput: hasUnusableInput)
    }
}

/// A statement and the number under which its orders are filed.
struct NumberedStatement {
    let number: Int
    var statement: Statement
}
