import AcornCore
import AcornFiles
import Foundation

/// Renders a report in the form that was asked for.
struct ReportRendering {
    let format: ReportFormat
    let journal: JournalDialect?
    let dimensions: [AcornCore.Dimension]
    let findingsOnly: Bool
    let language: Language
    let colour: ColourChoice

    /// Writes the report. Returns false when a statement had to be left out, which was then said on stderr.
    func write(_ report: ReconciliationReport, to destination: Destination) throws -> Bool {
        if let journal { return try write(report, as: journal, to: destination) }
        switch format {
        case .text:
            let text = StatementText(
                language: language, colours: isColoured(destination), width: destination.width)
            try destination.write { text.write(report, to: &$0) }
            return true
        case .json: try destination.write { ReportJSON(language: language).write(report, to: &$0) }
        case .csv: try writeCSV(report, to: destination)
        case .xlsx: try writeWorkbook(report, to: destination)
        }
        if !findingsOnly { tell(report.findings.filter { $0.severity == .error }) }
        return true
    }

    private func isColoured(_ destination: Destination) -> Bool {
        switch colour {
        case .always: true
        case .never: false
        case .auto: destination.isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        }
    }

    private func writeCSV(_ report: ReconciliationReport, to destination: Destination) throws {
        try destination.write { sink in
            if findingsOnly {
                FindingsCSV(language: language).write(report.findings, to: &sink)
            } else {
                StatementCSV(dimension: dimensions.first).write(report, to: &sink)
            }
        }
    }

    private func writeWorkbook(_ report: ReconciliationReport, to destination: Destination) throws {
        guard !destination.isTerminal else {
            throw DestinationError(path: "a workbook to a terminal", reason: "name a file with --output")
        }
        try destination.writeBytes { try ReportWorkbook(language: language).write(report, to: $0) }
    }

    private func write(
        _ report: ReconciliationReport, as dialect: JournalDialect, to destination: Destination
    ) throws -> Bool {
        let journal = Journal(report.statements)
        try destination.write { JournalText(dialect: dialect, language: language).write(journal, to: &$0) }
        for refusal in journal.refusals {
            tellLine("acorn: \(refusal.settlementID): \(refusal.reason.message(in: language))")
        }
        tell(report.findings.filter { $0.severity == .error })
        return journal.refusals.isEmpty
    }

    /// Says findings on stderr, for forms that have no room for them.
    private func tell(_ findings: [Finding]) {
        for finding in findings.prefix(50) {
            tellLine("acorn: \(finding.severity.rawValue): \(finding.code.rawValue): \(finding.message(in: language))")
        }
        if findings.count > 50 { tellLine("acorn: and \(findings.count - 50) more") }
    }

    private func tellLine(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
