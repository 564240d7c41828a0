/// What one run has to say: the statements and the findings.
package struct ReconciliationReport: Sendable {
    package var statements: [Statement]
    package var findings: [Finding]
    /// Whether any input could not be read as a settlement at all.
    package var hasUnusableInput: Bool

    package init(statements: [Statement], findings: [Finding], hasUnusableInput: Bool = false) {
        self.statements = statements
        self.findings = findings
        self.hasUnusableInput = hasUnusableInput
    }

    /// 0 when every statement ties and no finding is an error, 1 when not, 2 when an input was unusable.
    package var exitStatus: Int32 {
        if hasUnusableInput { return 2 }
        let isProven = statements.allSatisfy(\.ties) && !findings.contains { $0.severity == .error }
        return isProven ? 0 : 1
    }
}
