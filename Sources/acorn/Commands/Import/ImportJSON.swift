import AcornCore
import AcornStore

/// What became of files, for programs (`Docs/import.md`).
struct ImportJSON {
    let language: Language

    func write(_ report: ImportReport, to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.member("version", 1)
        json.key("summary")
        json.beginObject(inline: true)
        for outcome in [ImportedFile.Outcome.stored, .unchanged, .quarantined, .skipped, .unreadable] {
            json.member(outcome.rawValue, report.count(outcome))
        }
        json.end()
        json.key("files")
        json.beginArray()
        for file in report.files { write(file, &json) }
        json.end()
        json.end()
        sink = json.sink
    }

    private func write(_ file: ImportedFile, _ json: inout JSONWriter<BufferedSink>) {
        json.beginObject()
        json.member("path", file.path)
        json.member("outcome", file.outcome.rawValue)
        if let entry = file.entry { json.member("archiveEntry", Int(entry)) }
        json.member("amounts", Int(file.rows))
        json.key("settlements")
        json.beginArray()
        for settlement in file.settlements { write(settlement, &json) }
        json.end()
        json.key("findings")
        json.beginArray()
        for finding in file.findings { write(finding, &json) }
        json.end()
        json.end()
    }

    private func write(_ settlement: ImportedFile.Settlement, _ json: inout JSONWriter<BufferedSink>) {
        let statement = settlement.statement
        func text(_ micros: Int64?) -> String? {
            micros.map { Money.decimalText(micros: $0, digits: statement.digits) }
        }
        json.beginObject(inline: true)
        json.member("settlementId", statement.settlementID)
        json.member("version", Int(settlement.stored.version))
        json.member("format", statement.format.rawValue)
        json.member("currency", statement.currency?.code)
        json.member("declaredTotal", text(statement.declaredTotal))
        json.member("computedTotal", text(statement.computedTotal))
        json.member("ties", statement.ties)
        json.member("rows", statement.rows)
        json.key("earlierFiles")
        json.beginArray(inline: true)
        for name in settlement.earlierFiles { json.value(name) }
        json.end()
        json.end()
    }

    private func write(_ finding: Finding, _ json: inout JSONWriter<BufferedSink>) {
        json.beginObject(inline: true)
        json.member("code", finding.code.rawValue)
        json.member("severity", finding.severity.rawValue)
        json.member("settlementId", finding.settlementID)
        json.member("message", finding.message(in: language))
        json.end()
    }
}
