package import AcornCore
import Foundation

/// A report as an Excel workbook: a summary, a sheet for each settlement, all lines, the breakdowns and the findings.
package struct ReportWorkbook: Sendable {
    package let language: Language
    /// Settlements with a sheet of their own; all of them are in the sheets Summary and Lines.
    package static let statementSheetsMax = 200

    package init(language: Language) { self.language = language }

    /// Writes the workbook to a file, replacing one that is there. Throws `WorkbookError`.
    package func write(_ report: ReconciliationReport, toPath path: String) throws {
        let file = try WorkbookFile(path: path)
        try writeSummary(report, to: file)
        for statement in report.statements.prefix(Self.statementSheetsMax) {
            try writeStatement(statement, to: file)
        }
        try writeLines(report.statements, to: file)
        try writeBreakdowns(report.statements, to: file)
        try writeFindings(report.findings, to: file)
        try file.close()
    }

    /// Hands the workbook to `receive` in pieces, by way of a temporary file: a workbook is a ZIP archive, which cannot
    /// be written to a pipe from front to back. Throws `WorkbookError` or what `receive` throws.
    package func write(
        _ report: ReconciliationReport, to receive: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory
        let path = folder.appendingPathComponent("acorn-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: path) }
        try write(report, toPath: path.path)
        let handle = try FileHandle(forReadingFrom: path)
        defer { try? handle.close() }
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            try piece.withUnsafeBytes(receive)
        }
    }

    /// A settlement's id as it is shown.
    func name(of statement: Statement) -> String {
        statement.settlementID.isEmpty ? Words("(no id)", "（无编号）")[language] : statement.settlementID
    }

    func amount(_ micros: Int64?, _ statement: Statement) -> WorkbookCell {
        micros.map { .amount($0, digits: statement.digits) } ?? .empty
    }

    func instant(_ instant: Instant?) -> WorkbookCell { instant.map { .instant($0) } ?? .empty }

    func verdict(_ statement: Statement) -> String {
        (statement.ties ? Words("ties", "对平") : Words("DOES NOT TIE", "不平"))[language]
    }

    private func writeSummary(_ report: ReconciliationReport, to file: WorkbookFile) throws {
        var sheet = try SheetSeries(
            file: file, name: Words("Summary", "汇总")[language],
            columns: [
                (WorkbookWords.settlement, 16), (WorkbookWords.file, 40), (WorkbookWords.format, 18),
                (WorkbookWords.currency, 10), (WorkbookWords.periodStart, 20), (WorkbookWords.periodEnd, 20),
                (WorkbookWords.deposit, 20), (WorkbookWords.declared, 16), (WorkbookWords.computed, 16),
                (WorkbookWords.difference, 14), (WorkbookWords.status, 14), (WorkbookWords.rows, 10),
                (WorkbookWords.orders, 10), (WorkbookWords.unclassified, 14),
            ], language: language)
        for statement in report.statements {
            try sheet.add([
                .text(name(of: statement)), .text(statement.sources.joined(separator: ", ")),
                .text(statement.format.name(in: language)), .text(statement.currency?.code ?? ""),
                instant(statement.periodStart), instant(statement.periodEnd), instant(statement.depositDate),
                amount(statement.declaredTotal, statement), amount(statement.computedTotal, statement),
                amount(statement.difference, statement), .text(verdict(statement)), .count(statement.rows),
                .count(statement.orders), .count(statement.unclassified),
            ])
        }
    }

    /// Groups, their categories, and the proof.
    private func writeStatement(_ statement: Statement, to file: WorkbookFile) throws {
        var sheet = try SheetSeries(
            file: file, name: name(of: statement),
            columns: [
                (WorkbookWords.group, 22), (WorkbookWords.category, 30), (WorkbookWords.amount, 18),
                (WorkbookWords.currency, 10), (WorkbookWords.rows, 10),
            ], language: language)
        let unit = WorkbookCell.text(statement.currency?.code ?? "")
        let categories = statement.categories
        for group in statement.groups {
            try sheet.add(
                [
                    .text(group.group.name(in: language)), .empty, amount(group.micros, statement), unit,
                    .count(group.rows),
                ], bold: true)
            for total in categories where total.category.group == group.group {
                try sheet.add([
                    .empty, .text(total.category.name(in: language)), amount(total.micros, statement), unit,
                    .count(total.rows),
                ])
            }
        }
        for (label, micros) in [
            (WorkbookWords.computed, statement.computedTotal), (WorkbookWords.declared, statement.declaredTotal),
            (WorkbookWords.difference, statement.difference),
        ] {
            try sheet.add([.text(label[language]), .empty, amount(micros, statement), unit, .empty], bold: true)
        }
        try sheet.add([.text(WorkbookWords.status[language]), .text(verdict(statement))], bold: true)
    }
}
