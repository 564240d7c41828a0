import AcornCore

/// Statements as CSV: a row for each category, or for each key of a breakdown with a column for each group.
///
/// Column names are English words of the JSON contract whatever the language, since programs read them.
struct StatementCSV: Sendable {
    /// What to break down by; nil for categories.
    let dimension: Dimension?

    init(dimension: Dimension? = nil) { self.dimension = dimension }

    /// Writes the header and all rows.
    func write(_ report: ReconciliationReport, to sink: inout some TextOutputStream) {
        let common = ["settlementId", "currency", "periodStart", "periodEnd"]
        let own = dimension.map { [$0.rawValue, "amount", "rows"] + Category.Group.allCases.map(\.rawValue) }
        CSVWriter.write((common + (own ?? ["category", "amount", "rows"])).map { .value($0) }, to: &sink)
        for statement in report.statements {
            if let dimension {
                writeBreakdown(dimension, of: statement, to: &sink)
            } else {
                writeCategories(of: statement, to: &sink)
            }
        }
    }

    private func common(_ statement: Statement) -> [CSVWriter.Cell] {
        [
            .text(statement.settlementID), .value(statement.currency?.code ?? ""),
            .value(statement.periodStart?.iso8601 ?? ""), .value(statement.periodEnd?.iso8601 ?? ""),
        ]
    }

    private func writeCategories(of statement: Statement, to sink: inout some TextOutputStream) {
        for total in statement.categories {
            let amount = Money.decimalText(micros: total.micros, digits: statement.digits)
            let own: [CSVWriter.Cell] = [
                .value(total.category.rawValue), .value(amount), .value(String(total.rows)),
            ]
            CSVWriter.write(common(statement) + own, to: &sink)
        }
    }

    private func writeBreakdown(_ dimension: Dimension, of statement: Statement, to sink: inout some TextOutputStream) {
        let common = common(statement)
        for breakdown in statement.breakdowns where breakdown.dimension == dimension {
            for line in breakdown.lines {
                let amounts = line.groups.map { Money.decimalText(micros: $0, digits: statement.digits) }
                CSVWriter.write(
                    common + [
                        .text(line.key), .value(Money.decimalText(micros: line.micros, digits: statement.digits)),
                        .value(String(line.rows)),
                    ] + amounts.map { .value($0) }, to: &sink)
            }
        }
    }
}

/// Findings as CSV, one row each.
struct FindingsCSV: Sendable {
    let language: Language

    /// Writes the header and all rows; line numbers are separated by blanks, amounts and facts are `name=value`
    /// separated by `; `.
    func write(_ findings: [Finding], to sink: inout some TextOutputStream) {
        let header = [
            "severity", "code", "settlementId", "file", "lines", "column", "count", "amounts", "facts", "message",
        ]
        CSVWriter.write(header.map { .value($0) }, to: &sink)
        for finding in findings {
            let evidence = finding.evidence
            let amounts = evidence.amounts.map { "\($0.name)=\($0.text)" + ($0.currency.map { " " + $0.code } ?? "") }
            CSVWriter.write(
                [
                    .value(finding.severity.rawValue), .value(finding.code.rawValue), .text(finding.settlementID ?? ""),
                    .text(evidence.file ?? ""), .value(evidence.lines.map(String.init).joined(separator: " ")),
                    .text(evidence.column ?? ""), .value(evidence.count.map(String.init) ?? ""),
                    .text(amounts.joined(separator: "; ")),
                    .text(evidence.facts.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")),
                    .text(finding.message(in: language)),
                ], to: &sink)
        }
    }
}
