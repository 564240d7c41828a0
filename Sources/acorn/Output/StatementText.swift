import AcornCore

/// Statements as a person reads them: where every cent came from, whether it ties, and what to look at.
///
/// Writes line by line to a stream. Colours only where asked for; texts out of files are made harmless first.
struct StatementText: Sendable {
    let language: Language
    let paint: Paint
    /// Columns of the terminal, at least 72.
    let width: Int
    /// Lines of a breakdown shown for each statement.
    let breakdownLinesMax: Int

    init(language: Language, colours: Bool, width: Int = 100, breakdownLinesMax: Int = 50) {
        self.language = language
        paint = Paint(isOn: colours)
        self.width = min(max(width, 72), 400)
        self.breakdownLinesMax = breakdownLinesMax
    }

    /// Writes the whole report.
    func write(_ report: ReconciliationReport, to sink: inout some TextOutputStream) {
        if report.statements.isEmpty { sink.write(OutputWords.noSettlements[language] + "\n\n") }
        for statement in report.statements {
            write(statement, to: &sink)
        }
        FindingsText(language: language, paint: paint, width: width).write(report.findings, to: &sink)
        if report.statements.count > 1 { writeSummaryTable(report.statements, to: &sink) }
        let closing = OutputWords.summaryLine(report.summary, language)
        let line = (language == .en ? closing.prefix(1).uppercased() + closing.dropFirst() + "." : closing + "。")
        sink.write(report.exitStatus == 0 ? paint.green(line) : paint.red(line))
        sink.write("\n")
    }

    /// Writes one statement.
    func write(_ statement: Statement, to sink: inout some TextOutputStream) {
        writeHeader(statement, to: &sink)
        writeCategories(statement, to: &sink)
        writeWaterfall(statement, to: &sink)
        writeProof(statement, to: &sink)
        for breakdown in statement.breakdowns {
            BreakdownText(language: language, paint: paint, width: width, linesMax: breakdownLinesMax)
                .write(breakdown, digits: statement.digits, to: &sink)
        }
    }

    func heading(_ text: String, to sink: inout some TextOutputStream) {
        sink.write(paint.bold(text) + "\n")
    }

    /// A settlement's id as it is shown.
    func name(of statement: Statement) -> String {
        statement.settlementID.isEmpty ? OutputWords.noSettlementID[language] : VisibleText.of(statement.settlementID)
    }

    private func writeHeader(_ statement: Statement, to sink: inout some TextOutputStream) {
        let title = "\(OutputWords.settlement[language]) \(name(of: statement))"
        let verdict = statement.ties ? OutputWords.ties[language] : OutputWords.doesNotTie[language]
        let gap = width - DisplayWidth.of(title) - DisplayWidth.of(verdict)
        let colouredVerdict = statement.ties ? paint.boldGreen(verdict) : paint.boldRed(verdict)
        sink.write(paint.bold(title) + String(repeating: " ", count: max(2, gap)) + colouredVerdict + "\n")
        sink.write(paint.dim(String(repeating: "═", count: width)) + "\n")
        let labels = headerLines(statement)
        let labelWidth = labels.map { DisplayWidth.of($0.label) }.max() ?? 0
        for (label, value) in labels {
            sink.write(paint.dim(DisplayWidth.padded(label, to: labelWidth + 2)) + value + "\n")
        }
        sink.write("\n")
    }

    private func headerLines(_ statement: Statement) -> [(label: String, value: String)] {
        var lines: [(label: String, value: String)] = []
        for (index, source) in statement.sources.enumerated() {
            let label = statement.sources.count == 1 ? OutputWords.file : OutputWords.files
            lines.append((index == 0 ? label[language] : "", VisibleText.of(source)))
        }
        let unknown = OutputWords.unknown[language]
        lines.append((OutputWords.format[language], statement.format.name(in: language)))
        lines.append((OutputWords.currency[language], statement.currency?.code ?? unknown))
        lines.append((OutputWords.period[language], span(statement.periodStart, statement.periodEnd) ?? unknown))
        if statement.periodStart == nil || statement.periodEnd == nil,
            let posted = span(statement.earliestPosted, statement.latestPosted)
        {
            lines.append((OutputWords.posted[language], posted))
        }
        lines.append((OutputWords.deposit[language], statement.depositDate.map(Self.shown) ?? unknown))
        lines.append((OutputWords.rows[language], AmountShown.count(statement.rows)))
        lines.append((OutputWords.orders[language], AmountShown.count(statement.orders)))
        return lines
    }

    private func span(_ start: Instant?, _ end: Instant?) -> String? {
        guard start != nil || end != nil else { return nil }
        let days = start.flatMap { start in end.map { OutputWords.days(from: start, to: $0, language) } } ?? ""
        return [start, end].map { $0.map(Self.shown) ?? "?" }.joined(separator: " – ") + days
    }

    /// `2017-03-10 23:58:56 UTC`.
    static func shown(_ instant: Instant) -> String {
        let text = instant.iso8601
        return text.prefix(10) + " " + text.dropFirst(11).dropLast() + " UTC"
    }
}
