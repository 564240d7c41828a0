import AcornCore

/// The JSON contract of `acorn reconcile` (`Docs/reconcile-json.md`): what programs may rely on.
///
/// Keys and their order never depend on the language; only `message` does.
struct ReportJSON: Sendable {
    let language: Language

    /// Writes the whole report, a piece at a time.
    func write<Sink: TextOutputStream>(_ report: ReconciliationReport, to sink: inout Sink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.member("version", ReconciliationReport.version)
        write(report.summary, to: &json)
        json.key("statements")
        json.beginArray()
        for statement in report.statements { write(statement, to: &json) }
        json.end()
        json.key("findings")
        json.beginArray()
        for finding in report.findings { write(finding, to: &json) }
        json.end()
        json.end()
        sink = json.sink
    }

    private func write(_ summary: ReconciliationReport.Summary, to json: inout JSONWriter<some TextOutputStream>) {
        json.key("summary")
        json.beginObject(inline: true)
        json.member("statements", summary.statements)
        json.member("ties", summary.ties)
        json.member("errors", summary.errors)
        json.member("warnings", summary.warnings)
        json.member("infos", summary.infos)
        json.end()
    }

    private func write(_ statement: Statement, to json: inout JSONWriter<some TextOutputStream>) {
        func amount(_ micros: Int64) -> String { Money.decimalText(micros: micros, digits: statement.digits) }
        json.beginObject()
        json.member("settlementId", statement.settlementID.isEmpty ? nil : statement.settlementID)
        json.key("source")
        json.beginArray(inline: true)
        for source in statement.sources { json.value(source) }
        json.end()
        json.member("currency", statement.currency?.code)
        json.member("periodStart", statement.periodStart?.iso8601)
        json.member("periodEnd", statement.periodEnd?.iso8601)
        json.member("depositDate", statement.depositDate?.iso8601)
        json.member("declaredTotal", statement.declaredTotal.map(amount))
        json.member("computedTotal", amount(statement.computedTotal))
        json.member("difference", statement.difference.map(amount))
        json.member("ties", statement.ties)
        json.member("rows", statement.rows)
        json.member("format", statement.format.rawValue)
        writeCategories(of: statement, to: &json)
        json.member("orders", statement.orders)
        json.member("unclassified", statement.unclassified)
        json.member("earliestPosted", statement.earliestPosted?.iso8601)
        json.member("latestPosted", statement.latestPosted?.iso8601)
        writeLines(of: statement, to: &json)
        if !statement.breakdowns.isEmpty { writeBreakdowns(of: statement, to: &json) }
        json.end()
    }

    private func writeCategories(of statement: Statement, to json: inout JSONWriter<some TextOutputStream>) {
        json.key("categories")
        json.beginArray()
        for total in statement.categories {
            json.beginObject(inline: true)
            json.member("category", total.category.rawValue)
            json.member("amount", Money.decimalText(micros: total.micros, digits: statement.digits))
            json.member("rows", total.rows)
            json.end()
        }
        json.end()
        json.key("groups")
        json.beginArray()
        for total in statement.groups {
            json.beginObject(inline: true)
            json.member("group", total.group.rawValue)
            json.member("amount", Money.decimalText(micros: total.micros, digits: statement.digits))
            json.member("rows", total.rows)
            json.end()
        }
        json.end()
    }

    private func writeLines(of statement: Statement, to json: inout JSONWriter<some TextOutputStream>) {
        json.key("lines")
        json.beginArray()
        for line in statement.lines {
            json.beginObject(inline: true)
            json.member("transactionType", line.transactionType)
            json.member("amountType", line.amountType)
            json.member("amountDescription", line.amountDescription)
            json.member("category", line.category.rawValue)
            json.member("amount", Money.decimalText(micros: line.micros, digits: statement.digits))
            json.member("rows", line.rows)
            json.end()
        }
        json.end()
    }

    private func writeBreakdowns(of statement: Statement, to json: inout JSONWriter<some TextOutputStream>) {
        json.key("breakdowns")
        json.beginArray()
        for breakdown in statement.breakdowns {
            json.beginObject()
            json.member("by", breakdown.dimension.rawValue)
            json.key("lines")
            json.beginArray()
            for line in breakdown.lines { write(line, digits: statement.digits, to: &json) }
            json.end()
            json.end()
        }
        json.end()
    }

    private func write(_ line: BreakdownLine, digits: Int, to json: inout JSONWriter<some TextOutputStream>) {
        json.beginObject(inline: true)
        json.member("key", line.key.isEmpty ? nil : line.key)
        json.member("amount", Money.decimalText(micros: line.micros, digits: digits))
        json.member("rows", line.rows)
        json.key("groups")
        json.beginObject(inline: true)
        for (group, micros) in zip(Category.Group.allCases, line.groups) where micros != 0 {
            json.member(group.rawValue, Money.decimalText(micros: micros, digits: digits))
        }
        json.end()
        json.end()
    }

    private func write(_ finding: Finding, to json: inout JSONWriter<some TextOutputStream>) {
        json.beginObject()
        json.member("code", finding.code.rawValue)
        json.member("severity", finding.severity.rawValue)
        if let settlement = finding.settlementID { json.member("settlementId", settlement) }
        json.member("message", finding.message(in: language))
        json.key("evidence")
        write(finding.evidence, to: &json)
        json.end()
    }

    private func write(_ evidence: Evidence, to json: inout JSONWriter<some TextOutputStream>) {
        json.beginObject(inline: true)
        if let file = evidence.file { json.member("file", file) }
        json.key("lines")
        json.beginArray(inline: true)
        for line in evidence.lines { json.value(line) }
        json.end()
        if let column = evidence.column { json.member("column", column) }
        if let count = evidence.count { json.member("count", count) }
        json.key("amounts")
        json.beginObject(inline: true)
        for (name, amount) in Self.named(evidence.amounts, \.name) { json.member(name, amount.text) }
        json.end()
        writeCurrencies(of: evidence, to: &json)
        json.key("facts")
        json.beginObject(inline: true)
        for (name, fact) in Self.named(evidence.facts, \.name) { json.member(name, fact.value) }
        json.end()
        json.end()
    }

    /// One `currency` where all amounts share it, `currencies` by name where they do not.
    private func writeCurrencies(of evidence: Evidence, to json: inout JSONWriter<some TextOutputStream>) {
        let known = evidence.amounts.filter { $0.currency != nil }
        guard let first = known.first?.currency else { return }
        if known.count == evidence.amounts.count, known.allSatisfy({ $0.currency == first }) {
            json.member("currency", first.code)
            return
        }
        json.key("currencies")
        json.beginObject(inline: true)
        for (name, amount) in Self.named(evidence.amounts, \.name) { json.member(name, amount.currency?.code) }
        json.end()
    }

    /// Values by role; a role that comes twice gets a number, since a JSON object must not name a key twice.
    private static func named<Value>(_ values: [Value], _ role: (Value) -> String) -> [(String, Value)] {
        var seen: [String: Int] = [:]
        return values.map { value in
            let name = role(value)
            let count = seen[name, default: 0] + 1
            seen[name] = count
            return (count == 1 ? name : "\(name)\(count)", value)
        }
    }
}
