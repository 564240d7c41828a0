/// What one run has to say: every statement, every finding, and whether the books can rely on them.
package struct ReconciliationReport: Sendable {
    /// The version of the JSON contract (`Docs/reconcile-json.md`); grows when a key changes its meaning or goes away.
    package static let version = 1

    package var statements: [Statement]
    package var findings: [Finding]
    /// Whether any input could not be read as a settlement at all.
    package var hasUnusableInput: Bool

    package init(statements: [Statement], findings: [Finding], hasUnusableInput: Bool = false) {
        self.statements = statements
        self.findings = findings
        self.hasUnusableInput = hasUnusableInput
    }

    /// 0 when every statement ties and no finding is an error, 2 when an input was unusable or there was nothing to
    /// prove, else 1.
    package var exitStatus: Int32 {
        if hasUnusableInput || statements.isEmpty { return 2 }
        let summary = summary
        return summary.ties == summary.statements && summary.errors == 0 ? 0 : 1
    }

    /// The run in five numbers.
    package var summary: Summary {
        var summary = Summary(statements: statements.count)
        for statement in statements where statement.ties { summary.ties += 1 }
        for finding in findings {
            switch finding.severity {
            case .error: summary.errors += 1
            case .warning: summary.warnings += 1
            case .info: summary.infos += 1
            }
        }
        return summary
    }

    /// How many statements there are, how many of them tie, and how many findings of each severity.
    package struct Summary: Hashable, Sendable {
        package var statements: Int
        package var ties = 0
        package var errors = 0
        package var warnings = 0
        package var infos = 0
    }
}
